/** Word files edited as people and programs edit them: the parts as text, changed, and packed again. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The file with its text's part changed; every `from` must be there. */
export function edited(
  bytes: Uint8Array,
  changes: readonly (readonly [from: string | RegExp, to: string])[],
): Uint8Array {
  const parts = unzipSync(bytes);
  let xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const [from, to] of changes) {
    const next = xml.replace(from, to);
    if (next === xml) throw new Error(`nothing to edit: ${from}`);
    xml = next;
  }
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}

/** The text of each paragraph, in order, those of tables too. */
export function paragraphsIn(xml: string): string[] {
  return [...xml.matchAll(/<w:p(?:\/>|[ >].*?<\/w:p>)/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
}
