/** A text as it will stand in a column: its width in characters, as Excel counts column widths, and its size in points. */
export type Wrapped = { text: string; width: number; size: number };

const bodySize = 11;
const leading = 1.35;
const padding = 6;

/**
 * The height in points at which every wrapped text of a row is seen whole. Spreadsheets do not all fit rows to formula results, so
 * the height is given.
 */
export function rowHeight(texts: readonly Wrapped[], least: number): number {
  return Math.max(least, ...texts.map(heightOf));
}

/** @example linesOf({ text: '行政复议', width: 6, size: 11 }) //=> 2 */
export function linesOf({ text, width, size }: Wrapped): number {
  const room = Math.max(2, ((width - 1) * bodySize) / size);
  return text
    .split('\n')
    .map((paragraph) => Math.max(1, Math.ceil(columnsOf(paragraph) / room)))
    .reduce((sum, lines) => sum + lines, 0);
}

function heightOf(wrapped: Wrapped): number {
  return Math.ceil(linesOf(wrapped) * wrapped.size * leading + padding);
}

/** Han characters and full-width marks take two columns. @example columnsOf('威远镇A') //=> 7 */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += (character.codePointAt(0) ?? 0) > 0x2e7f || '“”‘’—…'.includes(character) ? 2 : 1;
  return columns;
}
