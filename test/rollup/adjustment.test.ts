import { say } from '../../src/messages/message';
import { rollUp } from '../../src/rollup/consolidate';
import type { Rollup } from '../../src/rollup/rollup';
import { codes, world } from '../world';
import { filed, totalsOf, type Values } from './filing';

const { city, county, own, weiyuan, danma } = codes;
const place = { file: 'own.xlsx', sheet: '去重', address: 'C4' };

/** A county whose own unit files 去重 rows. */
function adjusted(
  amounts: Record<string, number>,
  values: Record<string, Values>,
  unit: string = county,
): Rollup {
  const { catalogue } = world({
    area: 'city',
    indicators: { FY_01: '活动', FY_02: { name: '最长天数', rollup: 'max' }, FY_03: '场次' },
  });
  const adjustments = Object.entries(amounts).map(([indicator, amount]) => ({
    indicator,
    amount,
    reason: '三镇联合举办',
    source: place,
  }));
  const submissions = [
    filed(catalogue, own, {}, { adjustments }),
    ...Object.entries(values).map(([code, given]) => filed(catalogue, code, given)),
  ];
  return rollUp(catalogue, unit, { submissions, rejected: [], findings: [] });
}

const both = { [weiyuan]: { FY_01: 5, FY_02: 8 }, [danma]: { FY_01: 4, FY_02: 9 } };

test('a signed row corrects the sum and stays with it, reason and all', () => {
  const { totals, findings } = adjusted({ FY_01: -3 }, both);
  expect(totals.get('FY_01')?.value).toBe(6);
  expect(totals.get('FY_01')?.contributions.at(-1)).toEqual({
    unit: own,
    value: -3,
    source: place,
    included: true,
    adjustment: '三镇联合举办',
  });
  expect(findings).toEqual([]);
});

test('the county’s correction is in the city’s total', () => {
  expect(totalsOf(adjusted({ FY_01: -3 }, both, city)).FY_01).toBe(6);
});

test.each([
  [-5, 4, 5],
  [1, 10, 9],
])('去重 of %d is out of range', (amount, actual, expected) => {
  const { findings } = adjusted({ FY_01: amount }, both);
  expect(findings.map(({ message, ...finding }) => ({ ...finding, message: say(message) }))).toEqual([
    {
      id: `adjustment-out-of-range@${county}:FY_01`,
      rule: 'adjustment-out-of-range',
      severity: 'error',
      unit: county,
      indicators: ['FY_01'],
      cells: [place],
      explained: false,
      actual,
      expected,
      message: `互助土族自治县“活动”：去重数${amount}，去重后为${actual}，应不小于下级最大数5、不大于下级合计数9。请核对去重数的大小和正负。`,
    },
  ]);
});

test.each([
  ['FY_02', '最长天数', 9],
  ['FY_03', '场次', null],
])('no correction of %s, which is no sum of figures', (code, name, value) => {
  const { totals, findings } = adjusted({ [code]: -1 }, both);
  expect(totals.get(code)).toMatchObject({
    value,
    contributions: expect.arrayContaining([expect.objectContaining({ value: -1, included: false })]),
  });
  expect(findings.map(({ id, severity, message }) => [id, severity, say(message)])).toEqual([
    [
      `adjustment-unused@${county}:${code}`,
      'warning',
      `互助土族自治县“${name}”：填有去重数-1，但该指标没有可供去重的合计数，去重数未计入。请删去该行或补报有关数据。`,
    ],
  ]);
});
