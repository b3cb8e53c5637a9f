import { fitting, neverOf, pointsOf, scaled } from '../../src/narrative/measure';
import { rationalOf } from '../../src/number/rational';

test.each([
  ['件', '万', '万件', 10_000],
  ['件', '亿', '亿件', 100_000_000],
  ['元', '万', '万元', 10_000],
  ['万元', '亿', '亿元', 10_000],
  ['万元', '万', '万元', 1],
  ['亿元', '万', '万元', 0.0001],
  ['', '万', '万', 10_000],
] as const)('%s in %s are %s', (measure, scale, expected, per) => {
  expect(scaled(measure, scale)).toEqual({ measure: expected, per: rationalOf(per) });
});

test.each([
  [9_999, {}, '件'],
  [10_000, {}, '万件'],
  [-10_000, {}, '万件'],
  [9_999, { decimals: 1 }, '万件'],
  [9_999, { bare: true }, '万件'],
])('%i in 万件, with %j, is printed in %s', (value, options, expected) => {
  expect(fitting(rationalOf(value), '件', { scale: '万', bare: false, ...options }).measure).toBe(expected);
});

test('only ratios differ by points, and only a percentage is kept from 100', () => {
  expect(['%', '％', '‰', '件', '个百分点'].map(pointsOf)).toEqual([
    '个百分点',
    '个百分点',
    '个千分点',
    null,
    null,
  ]);
  expect(['%', '‰', '件'].map(neverOf)).toEqual([[0, 100], [0], [0]]);
});
