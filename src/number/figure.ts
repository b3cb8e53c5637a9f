import { readAmount } from './amount';
import { splitMeasure } from './measure';
import { negate, toNumber } from './rational';
import { remarks as everyRemark, type Remark } from './remark';
import { plainText } from './plainText';

/** What a person typed where a figure is asked. */
export type Figure =
  | {
      kind: 'number';
      value: number;
      /** 约, 余, 近, 左右 … stood beside it. */
      approximate: boolean;
      /** As typed, without 万 or 亿, which are in the value: 70万元 is 700000 元. `%` for a percentage, whose value stays as typed. */
      unit?: string;
      remarks: Remark[];
    }
  | { kind: 'blank' }
  | { kind: 'not-applicable' }
  /** Not a figure, or one that may mean two things. */
  | { kind: 'unreadable' };

const notApplicable = /^\(?(?:[-–—―─−]{1,4}|\/|不适用|无此项|无该项|不涉及|N\/?A|N\.A\.?)\)?$/i;

/** Words of approximation, sign, ￥ or 百分之, the rest, words of approximation. */
const parts =
  /^(大约|约|大概|将近|接近|近|超过|超|逾|不足|不到|不少于|至少|≈)?([-–−﹣负+])?([¥￥]|百分之)?(.*?)(左右|上下|以上|余|多)?$/;

/** 300多, 110余万, 十来 */
const aboutInside = /(?<=[\d零〇一二两三四五六七八九十百千万亿])[余多来](?=[万亿]?$)/;

/**
 * Reads a figure as people type it: `１２`, `1,234`, `3.61万`, `269.77万件`, `约30`, `三千六百`, `86.1%`, `（5）`. It never guesses: what
 * may mean two things is unreadable.
 * @param measure the indicator's 计量单位, understood behind the figure besides the common ones
 * @example readFigure('1.4万余户') //=> { kind: 'number', value: 14000, approximate: true, unit: '户', remarks: ['multiplier', 'unit', 'approximate'] }
 */
export function readFigure(text: string, measure?: string): Figure {
  const plain = plainText(text);
  if (plain === null) return { kind: 'unreadable' };
  if (plain.text === '') return { kind: 'blank' };
  if (notApplicable.test(plain.text)) return { kind: 'not-applicable' };
  // （5） is -5 as accounts have it; （五） would number a paragraph.
  const inBrackets = /^\((\d[^()]*)\)$/.exec(plain.text)?.[1];
  const signed = inBrackets === undefined ? plain.text : `−${inBrackets}`;
  return readNumber(signed, plain.remarks, measure) ?? { kind: 'unreadable' };
}

function readNumber(text: string, cleaning: readonly Remark[], measure: string | undefined): Figure | null {
  const [, before, sign, opening, body = '', after] = parts.exec(text) ?? [];
  const { amount: amountText, unit: typedUnit } = splitMeasure(body, measure);
  const openingUnit = opening && (opening === '百分之' ? '%' : '元');
  if (openingUnit && typedUnit && !(openingUnit === '元' && typedUnit === '元')) return null;
  const unit = openingUnit ?? typedUnit;

  const amount = readAmount(amountText.replace(aboutInside, ''));
  if (amount === null || (unit === '%' && amount.remarks.includes('multiplier'))) return null;
  const isNegative = sign !== undefined && sign !== '+';
  const value = toNumber(isNegative ? negate(amount.value) : amount.value);
  if (!Number.isFinite(value) || (value === 0 && amount.value.n !== 0n)) return null;

  const approximate = before !== undefined || after !== undefined || aboutInside.test(amountText);
  const found = new Set([...cleaning, ...amount.remarks]);
  if (sign !== undefined && sign !== '-') found.add('sign');
  if (unit !== undefined) found.add(unit === '%' ? 'percent' : 'unit');
  if (approximate) found.add('approximate');
  const remarks = everyRemark.filter((remark) => found.has(remark));
  return { kind: 'number', value, approximate, ...(unit !== undefined && { unit }), remarks };
}
