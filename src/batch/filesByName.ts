import type { Codec } from '../xlsx/codec';
import { archiveOf, openArchive } from './archive';
import type { IncomingFile } from './readFile';

/**
 * How to get at files again by the names that they were received under, those inside an archive among them. An archive stays open until
 * a file of another is asked for.
 * @returns undefined for a file that is not here
 */
export function filesByName(
  files: readonly IncomingFile[],
  codec: Codec,
): (name: string) => Promise<Uint8Array | undefined> {
  const known = new Map(files.map((file) => [file.name, file]));
  let open: { name: string; members: ReadonlyMap<string, IncomingFile> } | null = null;
  return async (name) => {
    const whole = known.get(name);
    if (whole) return whole.bytes();
    const archive = known.get(archiveOf(name));
    if (!archive) return undefined;
    if (open?.name !== archive.name) {
      const members = openArchive(archive.name, await archive.bytes(), codec) ?? [];
      open = { name: archive.name, members: new Map(members.map((member) => [member.name, member])) };
    }
    return open.members.get(name)?.bytes();
  };
}
