/** Points a line of body text takes, and what stands above and below it. */
const line = 14;
const padding = 4;
const least = 18;

/**
 * The height in points at which every wrapped text of a row is seen whole: not every program fits rows by itself.
 * @example rowHeight([{ text: '一二三四五六七八', width: 10 }]) //=> 32
 */
export function rowHeight(texts: readonly { text: string; width: number }[]): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width)));
  return Math.max(least, lines * line + padding);
}

/** Lines that a text takes in a column so many characters wide; the last of them stays clear of the border. */
function linesOf(text: string, width: number): number {
  const room = Math.max(2, width - 1);
  return text
    .split('\n')
    .map((paragraph) => Math.max(1, Math.ceil(columnsOf(paragraph) / room)))
    .reduce((sum, lines) => sum + lines, 0);
}

/** Chinese characters and full-width marks take two columns. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    columns += (character.codePointAt(0) ?? 0) > 0x2e7f || '“”‘’—…'.includes(character) ? 2 : 1;
  }
  return columns;
}
