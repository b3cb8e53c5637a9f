import fc from 'fast-check';
import { chineseNumeral, readChineseNumeral } from '../../src/number/chineseNumeral';

test.each([
  ['零', 0],
  ['〇', 0],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['一十二', 12],
  ['二十', 20],
  ['一百一十', 110],
  ['三百零五', 305],
  ['三千六百零五', 3605],
  ['两千零一十', 2010],
  ['两万', 20_000],
  ['一万零五百', 10_500],
  ['十万五千', 105_000],
  ['十万零五千', 105_000],
  ['一亿零五千', 100_005_000],
  ['三万亿', 3e12],
  ['一亿二千万', 120_000_000],
  ['壹仟贰佰叁拾肆', 1234],
  ['二〇二五', 2025],
  ['三点六一万', 36_100],
  ['八十六点一', 86.1],
])('%s is %p', (text, value) => {
  expect(readChineseNumeral(text)).toBe(value);
});

test.each(
  '三千五 三百五 两三 三五 七八十 十几 百 千 万 三万半 一百两 两十 三千五十 一百零零五 二万零 零五 十十 点五 三点 三点万 3百 一千万亿亿 十二件'
    .split(' ')
    .concat('', '一'.repeat(50), '九千九百九十九万亿'),
)('%s is not one', (text) => {
  expect(readChineseNumeral(text)).toBeNull();
});

test.each([
  [0, '零'],
  [12, '十二'],
  [110, '一百一十'],
  [100_500, '十万零五百'],
  [1_0000_0001, '一亿零一'],
  [10_0000_5000, '十亿零五千'],
  [2_0500_0000, '二亿零五百万'],
])('%p is written %s', (value, text) => {
  expect(chineseNumeral(value)).toBe(text);
});

test.each([-1, 1.5, 1e15, NaN])('%p has no numeral', (value) => {
  expect(() => chineseNumeral(value)).toThrow(RangeError);
});

test('law: what is written is read', () => {
  const sparse = fc
    .array(fc.constantFrom(0, 0, 0, 1, 2, 5, 9), { minLength: 1, maxLength: 15 })
    .map((list) => Number(list.join('')));
  fc.assert(
    fc.property(fc.oneof(sparse, fc.nat(), fc.nat(200_000)), (value) => {
      expect(readChineseNumeral(chineseNumeral(value))).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

test('law: reading never throws', () => {
  const numerals = fc.string({ unit: fc.constantFrom(...'零〇一二两三五九十百千万亿点几半') });
  fc.assert(
    fc.property(numerals, (text) => {
      const value = readChineseNumeral(text);
      expect(value === null || (value >= 0 && value < 1e15)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
