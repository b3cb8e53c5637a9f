import type { Package } from '../../xlsx/reading/package';

const kinds = new Set(['header', 'footer', 'footnotes', 'endnotes']);

/** The parts of a document that hold text for readers, the main one first. */
export function storyParts(file: Package, main: string): string[] {
  const others = file
    .relationships(main)
    .flatMap(({ type, target }) => (kinds.has(type) && target && file.has(target) ? [target] : []));
  return [...new Set([main, ...others])];
}
