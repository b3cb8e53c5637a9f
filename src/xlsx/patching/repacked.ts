import type { Archive } from '../reading/zip';
import { packPart, zipPacked } from '../writing/zip';
import type { DraftPackage, PartContent } from './draftPackage';

/** The file with the parts that the draft changed; every other part is copied as it is packed. */
export function repacked(archive: Archive, draft: DraftPackage): Uint8Array {
  const encoder = new TextEncoder();
  const pack = (name: string, content: PartContent) =>
    packPart(name, typeof content === 'string' ? encoder.encode(content) : content, archive.codec);
  return zipPacked([
    ...archive.stored().flatMap((part) => {
      const change = draft.changeOf(part.name);
      if (!change) return [part];
      return change.content === null ? [] : [pack(part.name, change.content)];
    }),
    ...draft.added.map(({ name, content }) => pack(name, content)),
  ]);
}
