import fc from 'fast-check';
import { readFigure, type Figure } from '../../src/number/figure';
import { formatFigure } from '../../src/number/format';
import type { Remark } from '../../src/number/remark';

/** A figure and what was done to read it: `figure(30, 'approximate unit', '件')`. */
function figure(value: number, remarks = '', unit?: string): Figure {
  const list = (remarks === '' ? [] : remarks.split(' ')) as Remark[];
  const approximate = list.includes('approximate');
  return { kind: 'number', value, approximate, ...(unit !== undefined && { unit }), remarks: list };
}

describe('figures', () => {
  test.each<[string, Figure]>([
    ['12', figure(12)],
    ['0', figure(0)],
    ['-5', figure(-5)],
    ['1234.50', figure(1234.5)],
    ['.5', figure(0.5)],
    ['１２', figure(12, 'full-width')],
    ['１２．５', figure(12.5, 'full-width')],
    [' 12\u00a0', figure(12, 'spaces')],
    ['12\u200b', figure(12, 'spaces')],
    ['\t12\r\n', figure(12, 'spaces')],
    ["'12", figure(12, 'apostrophe')],
    ['’１２', figure(12, 'full-width apostrophe')],
    ['1,234', figure(1234, 'thousands')],
    ['1，234，567.5', figure(1234567.5, 'full-width thousands')],
    ['1E+05', figure(100_000, 'exponent')],
    ['1.5e-3', figure(0.0015, 'exponent')],
    ['−5', figure(-5, 'sign')],
    ['–5', figure(-5, 'sign')],
    ['－5', figure(-5, 'full-width')],
    ['+5', figure(5, 'sign')],
    ['负5', figure(-5, 'sign')],
    ['（5）', figure(-5, 'full-width sign')],
    ['(1,234.5)', figure(-1234.5, 'sign thousands')],
    ['(0)', figure(0, 'sign')],
    ['3.61万', figure(36_100, 'multiplier')],
    ['1,234万', figure(12_340_000, 'thousands multiplier')],
    ['3万5千', figure(35_000, 'multiplier')],
    ['3万5000', figure(35_000, 'multiplier')],
    ['1亿2000万', figure(120_000_000, 'multiplier')],
    ['2百万', figure(2_000_000, 'multiplier')],
    ['5百', figure(500, 'multiplier')],
    ['269.77万件', figure(2_697_700, 'multiplier unit', '件')],
    ['1.2亿元', figure(120_000_000, 'multiplier unit', '元')],
    ['70万元', figure(700_000, 'multiplier unit', '元')],
    ['12件', figure(12, 'unit', '件')],
    ['12 件', figure(12, 'spaces unit', '件')],
    ['12（件）', figure(12, 'full-width unit', '件')],
    ['540人次', figure(540, 'unit', '人次')],
    ['90场次', figure(90, 'unit', '场次')],
    ['5千克', figure(5, 'unit', '千克')],
    ['7个', figure(7, 'unit', '个')],
    ['￥700', figure(700, 'unit', '元')],
    ['¥1,000.00元', figure(1000, 'thousands unit', '元')],
    ['86.1%', figure(86.1, 'percent', '%')],
    ['86.1％', figure(86.1, 'full-width percent', '%')],
    ['百分之八十六点一', figure(86.1, 'chinese-numerals percent', '%')],
    ['5个百分点', figure(5, 'unit', '百分点')],
    ['约30', figure(30, 'approximate')],
    ['约 30 件', figure(30, 'spaces unit approximate', '件')],
    ['近9万余人次', figure(90_000, 'multiplier unit approximate', '人次')],
    ['300多件', figure(300, 'unit approximate', '件')],
    ['110余万件', figure(1_100_000, 'multiplier unit approximate', '件')],
    ['1.37 万余条', figure(13_700, 'spaces multiplier unit approximate', '条')],
    ['30左右', figure(30, 'approximate')],
    ['50人以上', figure(50, 'unit approximate', '人')],
    ['30余', figure(30, 'approximate')],
    ['十二', figure(12, 'chinese-numerals')],
    ['三千六百零五件', figure(3605, 'chinese-numerals unit', '件')],
    ['两万', figure(20_000, 'multiplier chinese-numerals')],
    ['十余件', figure(10, 'chinese-numerals unit approximate', '件')],
    ['零', figure(0, 'chinese-numerals')],
    ['〇', figure(0, 'chinese-numerals')],
    ['33.333333333333336', figure(33.333333333333336, 'precision')],
  ])('%j', (text, expected) => {
    expect(readFigure(text)).toEqual(expected);
  });

  test('the measure asked for is understood, whatever it is', () => {
    expect(readFigure('3班组', '班组')).toEqual(figure(3, 'unit', '班组'));
    expect(readFigure('5年', '年')).toEqual(figure(5, 'unit', '年'));
    expect(readFigure('3万班组', '万班组')).toEqual(figure(30_000, 'multiplier unit', '班组'));
    expect(readFigure('3班组')).toEqual({ kind: 'unreadable' });
  });
});

test.each(['', ' ', '\u3000', '\ufeff', "'"])('%j is blank', (text) => {
  expect(readFigure(text)).toEqual({ kind: 'blank' });
});

test.each(
  '- -- — —— － – − / ／ 不适用 （不适用） 无此项 无该项 不涉及 N/A n/a NA Ｎ／Ａ N.A.'
    .split(' ')
    .concat(' — '),
)('%j is not applicable', (text) => {
  expect(readFigure(text)).toEqual({ kind: 'not-applicable' });
});

test.each([
  ...'1.234,5 12,34 1,2345 0,123 1,234,5 3-5 3~5 30～50 2025-01-03 2025/1/3 12/34 1/2 12:30 2025年 3月 第3期 无 没有 若干 多 余 约'.split(
    ' ',
  ),
  ...'1e400 1e-400 1E+4000 NaN Infinity 0x1F 1_000 007 0972 5. . , 3。5 1.2.3 --5 -—5 —5 +-5 ++5 （五） (5 5) ((5)) (-5) (约5)'.split(
    ' ',
  ),
  ...'十几 两三件 三五百 三千五 3万5 3万50千 3.5万2千 3百二十 5万% 百分之5件 ￥700件 $700 12件34 12件（含3件） 件 万 万元 % >30 30+'.split(
    ' ',
  ),
  ...'630223199001010011 1234567890123456 ①② ٣ 二十二百 3余5 ５２％％ 1.5倍多多'.split(' '),
  '12 34',
  '12\n13',
  '五 十',
  '\u202e12',
  '9'.repeat(500),
])('%j is unreadable', (text) => {
  expect(readFigure(text)).toEqual({ kind: 'unreadable' });
});

test('law: a formatted figure reads back', () => {
  const figures = fc.oneof(
    fc.double({ noNaN: true, min: -1e14, max: 1e14 }),
    fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100),
  );
  fc.assert(
    fc.property(figures, fc.boolean(), (value, group) => {
      const text = formatFigure(value, { group });
      const grouped = /,/.test(text) ? ['thousands'] : [];
      const found = readFigure(text);
      expect(found).toMatchObject({ kind: 'number', value: value + 0, approximate: false });
      expect(found).toMatchObject({ remarks: expect.arrayContaining(grouped) });
    }),
    { numRuns: 1000 },
  );
});

test('law: reading never throws, and a number is one', () => {
  const marks = fc.string({
    unit: fc.constantFrom(
      ...'0123456789.,，．-−—（）()%￥约余多万亿千百十零两三五点件元人次 \u00a0\u200bEe+/年',
    ),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.oneof(marks, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      const found = readFigure(text);
      if (found.kind === 'number') expect(Number.isFinite(found.value)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});

test.each(['9', '1,', '万', '3万', '(', '一', '余', '1 '])(
  'a text of nothing but “%s” is read to its end',
  (piece) => {
    expect(readFigure(piece.repeat(400 / piece.length))).toEqual({ kind: 'unreadable' });
  },
);
