import { rationalOf } from '../number/rational';
import { settled, type Exact } from './exact';

/** Sign, digits with thousands marks or without, places, exponent, per cent. */
const numberLike = /^[ ]*([+-]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.(\d*))?(?:E([+-]?\d{1,3}))?(%?)[ ]*$/i;

/**
 * The number that text stands for in arithmetic, as in `"12"+1`; null where it is none. Dates, currency and fractions, which Excel
 * reads by the computer's settings, are none here.
 * @example numberInText(' 1,234.5 ') //=> { n: 2469n, d: 2n }
 */
export function numberInText(text: string): Exact | null {
  const match = numberLike.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent = ''] = match;
  const places = Number(exponent) - (percent ? 2 : 0);
  const value = settled(
    rationalOf(`${sign}${whole.replaceAll(',', '') || '0'}.${fraction || '0'}E${places}`),
  );
  return typeof value === 'object' && 'error' in value ? null : value;
}

/**
 * A number as `&` joins it: Excel's General format without a width, at most 15 significant digits.
 * @example textOfNumber(1e20) //=> '1E+20'
 */
export function textOfNumber(value: number): string {
  if (value === 0) return '0';
  const [mantissa = '', exponentText = ''] = Math.abs(value).toExponential(14).split('e');
  const exponent = Number(exponentText);
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return (value < 0 ? '-' : '') + (plain(digits, exponent) ?? scientific(digits, exponent));
}

/** Without an exponent, where Excel writes it so: below 1E+20, and for small numbers in at most 20 characters. */
function plain(digits: string, exponent: number): string | null {
  if (exponent >= 20) return null;
  if (exponent >= 0) {
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
    const fraction = digits.slice(exponent + 1);
    return fraction === '' ? whole : `${whole}.${fraction}`;
  }
  const text = `0.${'0'.repeat(-exponent - 1)}${digits}`;
  return text.length > 20 ? null : text;
}

function scientific(digits: string, exponent: number): string {
  const fraction = digits.slice(1);
  const sign = exponent < 0 ? '-' : '+';
  return `${digits.charAt(0)}${fraction && `.${fraction}`}E${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
