import type { Codec } from '../codec';
import type { Archive } from '../reading/zip';
import { packPart, zipPacked } from '../writing/zip';
import type { DraftPackage } from './draftPackage';

/** The file of a package under change: parts that stay are copied as they are packed. */
export function repacked(archive: Archive, draft: DraftPackage, codec: Codec): Uint8Array {
  const encoder = new TextEncoder();
  const pack = (name: string, xml: string) => packPart(name, encoder.encode(xml), codec);
  return zipPacked([
    ...archive.stored().flatMap((part) => {
      const change = draft.changeOf(part.name);
      if (!change) return [part];
      return change.xml === null ? [] : [pack(part.name, change.xml)];
    }),
    ...draft.added.map(({ name, xml }) => pack(name, xml)),
  ]);
}
