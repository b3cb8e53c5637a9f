/** Ranges of quantities are written in one way throughout a text: 5～8件, or 5至8件. Those of years take — . */
import { message } from '../../messages/message';
import type { TextRemark } from './lint';
import { measures, number } from './styleRule';

/**
 * Ranges that are written otherwise than the first of the text.
 * @param paragraphs what each reads
 */
export function otherRanges(paragraphs: readonly string[]): TextRemark[] {
  const expression = new RegExp(`${number}(?:${measures})?\\s*([-–—~～至])\\s*${number}${measures}`, 'gu');
  const ranges = paragraphs.flatMap((text, paragraph) =>
    [...text.matchAll(expression)].map(({ 0: quote, 1: mark = '', index }) => ({
      paragraph,
      index,
      quote,
      mark,
    })),
  );
  const [first] = ranges;
  return ranges
    .filter(({ mark }) => mark !== first?.mark)
    .map(({ paragraph, index, quote }) => ({
      paragraph,
      start: index,
      end: index + quote.length,
      quote,
      message: message('narrative.style-other-range', { found: quote, other: first?.quote ?? '' }),
    }));
}
