import { contributionRows } from '../../../../src/taskpane/pages/rollup/contributionRows';
import type { ContributionLine, TotalTrace } from '../../../../src/taskpane/work/views';
import { total } from './total';

function line(name: string, value: number | string, rest: Partial<ContributionLine> = {}): ContributionLine {
  return {
    unit: { code: name, name },
    value,
    source: { file: `${name}.xlsx`, sheet: '表', address: 'D4' },
    included: true,
    ...rest,
  };
}

const contributions = [line('威远镇', 30), line('丹麻镇', 10), line('本级', -2, { adjustment: '联合办理' })];
const shares = (method: TotalTrace['method'], value: number | null, lines = contributions) =>
  contributionRows({ total: total({ value }), method, contributions: lines }, null).map(({ share }) => share);

test('shares of a sum, rounded to a tenth; a 去重 row takes away', () => {
  expect(shares('sum', 38)).toEqual([78.9, 26.3, -5.3]);
});

test('no shares where the parts do not add up to the total', () => {
  expect(shares('max', 30)).toEqual([null, null, null]);
  expect(shares('sum', 0)).toEqual([null, null, null]);
  expect(shares('sum', 30, [line('威远镇', 30), line('丹麻镇', 9, { included: false })])).toEqual([
    100,
    null,
  ]);
});

test('by unit and by value', () => {
  const names = (column: string, descending: boolean) =>
    contributionRows({ total: total(), method: 'sum', contributions }, { column, descending }).map(
      ({ unit }) => unit.name,
    );
  expect(names('unit', false)).toEqual(['本级', '丹麻镇', '威远镇']);
  expect(names('value', true)).toEqual(['威远镇', '丹麻镇', '本级']);
});
