import type { Archive } from '../reading/zip';
import { packPart, zipPacked } from '../writing/zip';
import type { DraftPackage } from './draftPackage';

/** The file with the parts that the draft changed; every other part is copied as it is packed. */
export function repacked(archive: Archive, draft: DraftPackage): Uint8Array {
  const encoder = new TextEncoder();
  const pack = (name: string, xml: string) => packPart(name, encoder.encode(xml), archive.codec);
  return zipPacked([
    ...archive.stored().flatMap((part) => {
      const change = draft.changeOf(part.name);
      if (!change) return [part];
      return change.xml === null ? [] : [pack(part.name, change.xml)];
    }),
    ...draft.added.map(({ name, xml }) => pack(name, xml)),
  ]);
}
