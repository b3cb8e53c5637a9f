import { changeOf, growthOf } from '../../src/template/comparison';
import { cell } from '../../src/template/live';
import { world } from '../world';

const { catalogue } = world({
  indicators: {
    FY_01: { name: '金额', kind: 'amount', decimals: 2 },
    FY_02: '受理',
    FY_03: '办结',
    FY_R1: 'FY_03/FY_02*100',
    FY_T: { name: '说明', kind: 'text', rollup: 'list' },
    FY_O: { name: '旧口径', comparable: false },
  },
});
const indicator = (code: string) => {
  const found = catalogue.indicators.get(code);
  if (!found) throw new Error(code);
  return found;
};
const year = (value: number | string | null) => cell('D4', value);
const before = (value: number | null) => cell('E4', value);

test('growth is a formula that shows nothing until both years are numbers', () => {
  expect(changeOf(indicator('FY_02'), year(38), before(30))).toEqual({
    formula: 'IF(COUNT(D4,E4)=2,ROUND(D4-E4,0),"")',
    value: 8,
  });
  expect(growthOf(indicator('FY_02'), year(38), before(30), 'half-away')).toEqual({
    formula: 'IF(COUNT(D4,E4)=2,IF(E4>0,ROUND((D4-E4)/E4*100,1),""),"")',
    value: 26.7,
  });
});

test.each<[string, number | string | null, number | null, unknown, unknown]>([
  ['FY_02', 38, null, '', ''],
  ['FY_02', '不适用', 30, '', ''],
  ['FY_02', 38, 0, 38, ''],
  ['FY_02', 30, 30, 0, 0],
  ['FY_01', 0.3, 0.1, 0.2, 200],
  ['FY_R1', 86.1, 89.5, -3.4, undefined],
])('%s: %j after %j is %j, grown by %j', (code, now, then, change, growth) => {
  const grown = growthOf(indicator(code), year(now), before(then), 'half-away');
  expect(changeOf(indicator(code), year(now), before(then))?.value).toBe(change);
  expect(typeof grown === 'object' ? grown?.value : grown).toBe(growth);
});

test('what cannot be compared is not', () => {
  expect(changeOf(indicator('FY_T'), year('无'), before(null))).toBeNull();
  expect(growthOf(indicator('FY_T'), year('无'), before(null), 'half-away')).toBeNull();
  expect(changeOf(indicator('FY_O'), year(2), before(1))).toBeNull();
  expect(growthOf(indicator('FY_O'), year(2), before(1), 'half-away')).toBe('口径调整，不可比');
});

test('growth is cut off where the definition cuts off', () => {
  expect(growthOf(indicator('FY_02'), year(38), before(30), 'truncate')).toEqual({
    formula: 'IF(COUNT(D4,E4)=2,IF(E4>0,TRUNC(ROUND((D4-E4)/E4*100,9),1),""),"")',
    value: 26.6,
  });
});
