const digits = '零一二三四五六七八九';

/**
 * The numeral that 一是 and （一） are counted with, 1 to 99.
 * @example chineseNumeral(12) //=> '十二'
 */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const leading = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
  return `${leading}${ones === 0 && tens > 0 ? '' : digits.charAt(ones)}`;
}
