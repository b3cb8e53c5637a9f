/** Cell addresses: 0-based row and column on our side, `B2` on a person's. */

export type Position = { row: number; column: number };

/** @example columnLetters(27) //=> 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example addressOf(1, 1) //=> 'B2' */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** @example absoluteAddressOf(1, 1) //=> '$B$2' */
export function absoluteAddressOf(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** @example rangeOf({ row: 0, column: 0 }, { row: 2, column: 1 }) //=> 'A1:B3' */
export function rangeOf(from: Position, to: Position): string {
  return `${addressOf(from.row, from.column)}:${addressOf(to.row, to.column)}`;
}

/**
 * The position of `B2` or `$B$2`; null for anything else (a range, a whole column, past XFD1048576).
 * @example positionOf('$B$2') //=> { row: 1, column: 1 }
 */
export function positionOf(address: string): Position | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (!match) return null;
  const [, letters, digits] = match as unknown as [string, string, string];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  const row = Number(digits);
  return row > 1_048_576 || column > 16_384 ? null : { row: row - 1, column: column - 1 };
}

/**
 * A cell to show for a place: the first of a range or of whole columns, that of a sheet as a whole.
 * @example firstCellOf('D:D') //=> 'D1'
 */
export function firstCellOf(address: string): string {
  const [from = ''] = address.replaceAll('$', '').split(':');
  return /^[A-Za-z]+$/.test(from) ? `${from}1` : from || 'A1';
}

/** A sheet's name as a formula writes it: `'行政复议'`, quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * A reference with its sheet, parted: the sheet's bare name and the rest as it is written. Without a sheet, that is the empty text.
 * @example sheetAndRange("'第''一''季'!$B$3:$B$9") //=> { sheet: "第'一'季", range: '$B$3:$B$9' }
 */
export function sheetAndRange(reference: string): { sheet: string; range: string } {
  const mark = reference.lastIndexOf('!');
  const written = reference.slice(0, Math.max(mark, 0));
  const isQuoted = written.startsWith("'") && written.endsWith("'") && written.length > 1;
  return {
    sheet: isQuoted ? written.slice(1, -1).replaceAll("''", "'") : written,
    range: reference.slice(mark + 1),
  };
}
