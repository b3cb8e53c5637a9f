/** Ranges of quantities are written in one way throughout a text: 5～8件, or 5至8件. Those of years take — . */
import { measures, number } from './styleRule';

/** `other`: the range that the text began with. */
type OtherRange = { paragraph: number; index: number; found: string; other: string };

/**
 * Ranges that are written otherwise than the first of the text.
 * @param paragraphs what each reads
 * @example otherRanges(['每月5～8件，', '每日3至5件']) //=> [{ paragraph: 1, index: 2, found: '3至5件', other: '5～8件' }]
 */
export function otherRanges(paragraphs: readonly string[]): OtherRange[] {
  const expression = new RegExp(`${number}(?:${measures})?\\s*([-–—~～至])\\s*${number}${measures}`, 'gu');
  const ranges = paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(expression)].map(({ 0: found, 1: mark = '', index }) => ({
      paragraph,
      index,
      found,
      mark,
    })),
  );
  const [first] = ranges;
  return ranges
    .filter(({ mark }) => mark !== first?.mark)
    .map(({ paragraph, index, found }) => ({ paragraph, index, found, other: first?.found ?? '' }));
}
