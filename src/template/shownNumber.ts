/** What a spreadsheet keeps of a number for a person: 15 significant digits. */
const digits = 15;

/**
 * The number that the cell shows: what binary arithmetic left behind the fifteenth digit is nobody's figure.
 * @example shownNumber(0.1 + 0.2) //=> 0.3
 */
export function shownNumber(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(digits));
}
