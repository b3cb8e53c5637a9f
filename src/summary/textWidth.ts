/**
 * Columns that a text takes: Han characters and full-width marks two, others one.
 * @example textWidth('威远镇A') //=> 7
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += (character.codePointAt(0) ?? 0) > 0x2e7f || '“”‘’—…'.includes(character) ? 2 : 1;
  }
  return width;
}

/** A column that holds each of these on one line, within limits. */
export function columnWidth(
  texts: Iterable<string>,
  { least, most }: { least: number; most: number },
): number {
  let widest = least;
  for (const text of texts) widest = Math.max(widest, textWidth(text) + 2);
  return Math.min(widest, most);
}
