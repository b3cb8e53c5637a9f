/**
 * Whether each word that was typed stands in one of the texts; without regard to case and to full-width letters. Nothing typed matches all.
 * @example matches('fy 受理', ['FY_02', '受理件数']) //=> true
 */
export function matches(typed: string, texts: readonly (string | undefined)[]): boolean {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const all = plain(texts.filter((text) => text !== undefined).join('\n'));
  return wanted.every((word) => all.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
