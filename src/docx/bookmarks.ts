import type { Figure } from '../narrative/narrative';

/** Word's own limit. */
const longest = 40;
/** What bookmarks of ours begin with: a letter, as Word demands. */
const prefix = 'HB_';

/**
 * Names for the bookmarks of figures, each saying what its figure is; what is asked for again is numbered. The same figures get the
 * same names.
 * @param taken names that the document has already; letter case does not count, as in Word
 * @example bookmarkNames([received, growth, received], new Set()) //=> ['HB_FY_02', 'HB_FY_02_同比', 'HB_FY_02_2']
 */
export function bookmarkNames(figures: readonly Figure[], taken: Iterable<string> = []): string[] {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  return figures.map((figure) => {
    const said = figure.request ?? figure.operands[0]?.name ?? '';
    const base = prefix + said.replace(/[^A-Za-z0-9\u4e00-\u9fff]+/g, '_').replace(/_+$/, '');
    let name = base.slice(0, longest);
    for (let number = 2; used.has(name.toLowerCase()); number++) {
      const end = `_${number}`;
      name = base.slice(0, longest - end.length) + end;
    }
    used.add(name.toLowerCase());
    return name;
  });
}

/** Whether a bookmark may be one of ours, by its name. */
export function isOurs(name: string): boolean {
  return name.toLowerCase().startsWith(prefix.toLowerCase());
}
