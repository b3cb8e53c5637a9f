import { filtered, noFilter, ofUnit, type Filter } from '../../../../src/taskpane/pages/review/filter';
import { found } from './found';

const findings = [
  found('FY-01', '威远镇', { severity: 'error' }),
  found('FY-02', '威远镇', { explained: true, accepted: '已电话核实' }),
  found('GK-01', '丹麻镇', { cells: [], indicators: [{ code: 'GK_06', name: '依申请公开' }] }),
  found('two-files', '丹麻镇', { severity: 'info', explanation: '合并办理' }),
];

const left = (change: Partial<Filter>) =>
  filtered(findings, { ...noFilter, ...change }, 'zh-CN').map(({ rule }) => rule);

test('by severity, unit, sheet, and what is still open', () => {
  expect(left({})).toEqual(['FY-01', 'FY-02', 'GK-01', 'two-files']);
  expect(left({ severity: 'warning' })).toEqual(['FY-02', 'GK-01']);
  expect(left(ofUnit('丹麻镇'))).toEqual(['GK-01', 'two-files']);
  expect(left({ sheet: '行政复议' })).toEqual(['FY-01', 'FY-02', 'two-files']);
  expect(left({ sheet: '' })).toEqual(['GK-01']);
  expect(left({ openOnly: true })).toEqual(['FY-01', 'GK-01', 'two-files']);
  expect(left({ openOnly: true, unit: '威远镇' })).toEqual(['FY-01']);
});

test('by what stands in it: units, codes, names, places, sentences, explanations and reasons', () => {
  expect(left({ search: '丹麻' })).toEqual(['GK-01', 'two-files']);
  expect(left({ search: 'gk_06' })).toEqual(['GK-01']);
  expect(left({ search: '依申请' })).toEqual(['GK-01']);
  expect(left({ search: '行政复议 D5' })).toEqual(['FY-01', 'FY-02', 'two-files']);
  expect(left({ search: '标出 7 条' })).toHaveLength(4);
  expect(left({ search: '合并办理' })).toEqual(['two-files']);
  expect(left({ search: '电话' })).toEqual(['FY-02']);
});
