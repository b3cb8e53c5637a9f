/** More digits than a double keeps: an identity or account number, which stays text. */
const mostDigits = 15;

const written = /^([-+])?(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?(?:E([+-]?\d{1,3}))?(%)?$/i;

/**
 * A number as one types it into a spreadsheet, full-width digits too: `1,234.5`, `-3`, `12%`, `(5)` for −5, `1.2E+5`. null for anything else,
 * and for more digits than a cell keeps.
 * @example plainNumber('12%') //=> { value: 12, percent: true }
 */
export function plainNumber(text: string): { value: number; percent: boolean } | null {
  const plain = text
    .trim()
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const inBrackets = /^\(([^-+()]+)\)$/.exec(plain)?.[1];
  const match = written.exec(inBrackets === undefined ? plain : `-${inBrackets}`);
  if (!match) return null;
  const [, sign = '', grouped = '', fraction = '', exponent = '0', percent] = match;
  const whole = grouped.replaceAll(',', '');
  const digits = whole + fraction;
  if (digits === '' || digits.replace(/^0+/, '').length > mostDigits) return null;
  const value = Number(`${sign}${whole || '0'}.${fraction || '0'}E${exponent}`);
  return Number.isFinite(value) ? { value: value === 0 ? 0 : value, percent: percent !== undefined } : null;
}
