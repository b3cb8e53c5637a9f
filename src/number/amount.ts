import { readChineseNumeral } from './chineseNumeral';
import { add, multiply, rationalOf, type Rational } from './rational';
import type { Remark } from './remark';

/** The bare number of a figure, sign, measure and words of approximation taken away. */
export type Amount = { value: Rational; remarks: Remark[] };

/** What Excel keeps of a number. */
const mostDigits = 15;

const multipliers: ReadonlyMap<string, number> = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['十万', 1e5],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['十亿', 1e9],
  ['百亿', 1e10],
  ['千亿', 1e11],
  ['万亿', 1e12],
]);

const decimal = /^(\d+(?:\.\d+)?|\.\d+)(?:E([+-]?\d{1,3}))?$/i;
const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const multiplied = /^([\d.,]+)([十百千]?[万亿]|万亿|[百千])$/;
const compound = /^(?:\d+(?:[十百千]?[万亿]|[百千]))+\d*$/;

/**
 * Reads 1234.5, 1,234.5, 1.2E+5, 3.61万, 3万5千, 三千六百零五; null for anything else, and for what may be an identity number or a code:
 * needless zeros in front, more than 15 digits before the point.
 */
export function readAmount(text: string): Amount | null {
  const [, number = '', multiplier = ''] = multiplied.exec(text) ?? [];
  if (number !== '') {
    const base = readDecimal(number);
    const scale = rationalOf(multipliers.get(multiplier) ?? 1);
    return base && { value: multiply(base.value, scale), remarks: [...base.remarks, 'multiplier'] };
  }
  return readDecimal(text) ?? readCompound(text) ?? readChinese(text);
}

function readDecimal(text: string): Amount | null {
  const isGrouped = grouped.test(text);
  const digits = isGrouped ? text.replaceAll(',', '') : text;
  const [, mantissa = '', exponent] = decimal.exec(digits) ?? [];
  if (mantissa === '' || /^0\d/.test(mantissa)) return null;
  const [whole = '', fraction = ''] = mantissa.split('.');
  if (whole.length > mostDigits) return null;
  const remarks: Remark[] = [];
  if (isGrouped) remarks.push('thousands');
  if (exponent !== undefined) remarks.push('exponent');
  if ((whole + fraction).replace(/^0+|0+$/g, '').length > mostDigits) remarks.push('precision');
  return { value: rationalOf(`${whole || '0'}.${fraction || '0'}E${exponent ?? '0'}`), remarks };
}

/** 3万5千, 1亿2000万, 3万5000; each part smaller than the one before allows. 3万5 leaves open what the 5 is. */
function readCompound(text: string): Amount | null {
  if (!compound.test(text)) return null;
  let value = rationalOf(0);
  let room = Infinity;
  for (const [, digits = '', multiplier = ''] of text.matchAll(/(\d+)([十百千万亿]*)/g)) {
    const scale = multiplier === '' ? 1 : (multipliers.get(multiplier) ?? NaN);
    const part = Number(digits) * scale;
    if (!(part < room) || (scale === 1 && 10 ** digits.length !== room)) return null;
    value = add(value, rationalOf(part));
    room = scale;
  }
  return Number(value.n) < 10 ** mostDigits ? { value, remarks: ['multiplier'] } : null;
}

function readChinese(text: string): Amount | null {
  const value = readChineseNumeral(text);
  if (value === null) return null;
  const remarks: Remark[] = /[万亿萬億]/.test(text)
    ? ['chinese-numerals', 'multiplier']
    : ['chinese-numerals'];
  return { value: rationalOf(value), remarks };
}
