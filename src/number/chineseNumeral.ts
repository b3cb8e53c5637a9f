import { add, multiply, rationalOf, toNumber } from './rational';

const digits = '零一二三四五六七八九';

/** Formal and variant characters, each above the plain one that it stands for. */
const written = '〇○壹贰貳叁肆伍陆陸柒捌玖拾佰仟萬億';
const plain = '零零一二二三四五六六七八九十百千万亿';

const section = /^零?(?:(.)千)?零?(?:(.)百)?零?(?:(.)十)?零?([一二三四五六七八九])?$/;

/**
 * The number that a Chinese numeral is; null for anything else, for what leaves a place open (三千五) and for two figures (两三).
 * Exact up to 15 digits, past which it is null.
 * @example readChineseNumeral('三千六百零五') //=> 3605
 */
export function readChineseNumeral(text: string): number | null {
  if (text.length > 40 || /两(?![百千万亿]|$)|.两$/.test(text)) return null;
  const characters = [...text.replaceAll('两', '二')];
  const simple = characters.map((character) => plain[written.indexOf(character)] ?? character).join('');
  const decimal = /^([^点]+)点([零一二三四五六七八九]{1,6})([万亿]?)$/.exec(simple);
  if (!decimal) return readWhole(simple);
  const [, whole = '', places = '', multiplier] = decimal;
  const value = readWhole(whole);
  if (value === null) return null;
  const fraction = rationalOf(`0.${digitsOf(places)}`);
  const scale = multiplier === '亿' ? 1e8 : multiplier === '万' ? 1e4 : 1;
  const scaled = toNumber(multiply(add(rationalOf(value), fraction), rationalOf(scale)));
  return scaled < 1e15 ? scaled : null;
}

/**
 * A whole number below 10^15 in Chinese. Throws RangeError for any other.
 * @example chineseNumeral(12) //=> '十二'
 */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) throw new RangeError(`No numeral for ${value}`);
  return value === 0 ? '零' : full(value).replace(/^一十/, '十');
}

function readWhole(text: string): number | null {
  if (text.length === 1 && digits.includes(text)) return digits.indexOf(text);
  // 二〇二五: digits one by one, told from 三五 (three to five) by the zero.
  if (/^[一二三四五六七八九][零一二三四五六七八九]{1,14}$/.test(text)) {
    return text.includes('零') ? Number(digitsOf(text)) : null;
  }
  const spelled = text.replace(/(^|[^一二三四五六七八九])十/g, '$1一十');
  const value = valueOf(spelled);
  if (value === null || value <= 0 || value >= 1e15) return null;
  // What `valueOf` lets pass, only the correct spelling of its value is; 十万零五千 is usual beside 十万五千.
  const correct = full(value);
  return spelled === correct || spelled.replace(/([十百千][万亿])零(?=.千)/g, '$1') === correct
    ? value
    : null;
}

function valueOf(text: string): number | null {
  for (const [mark, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.lastIndexOf(mark);
    if (at < 0) continue;
    const high = valueOf(text.slice(0, at));
    const low = valueOf(text.slice(at + 1));
    return high === null || low === null ? null : high * size + low;
  }
  const match = section.exec(text);
  if (!match) return null;
  return match.slice(1).reduce((value, digit = '零') => value * 10 + digits.indexOf(digit), 0);
}

/** The spelling with every 一: 一十二. */
function full(value: number): string {
  for (const [mark, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    if (value < size) continue;
    const low = value % size;
    const gap = low > 0 && low < size / 10 ? '零' : '';
    return `${full(Math.floor(value / size))}${mark}${gap}${low > 0 ? full(low) : ''}`;
  }
  return [...String(value)]
    .map((digit, at, all) =>
      digit === '0' ? '零' : digits[Number(digit)] + (['', '十', '百', '千'][all.length - 1 - at] ?? ''),
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
}

function digitsOf(text: string): string {
  return [...text].map((digit) => digits.indexOf(digit)).join('');
}
