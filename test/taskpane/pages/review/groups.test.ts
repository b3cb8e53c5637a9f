import { grouped, linesOf, type Folding } from '../../../../src/taskpane/pages/review/groups';
import { findingsToReview } from '../../../../src/taskpane/pages/review/reviewed';
import type { RollupView } from '../../../../src/taskpane/work/views';
import { batchOf } from '../receive/returnLine';
import { found } from './found';

const [soft, hard, settled, other] = [
  found('FY-02', '威远镇'),
  found('FY-01', '威远镇', { severity: 'error' }),
  found('FY-03', '威远镇', { explained: true }),
  found('FY-02', '丹麻镇'),
] as const;
const findings = [other, soft, settled, hard];

test('by unit: most errors first, and in a group errors before warnings before what is settled', () => {
  expect(grouped(findings, 'unit')).toEqual([
    { key: '威远镇', open: [hard, soft], settled: [settled], errors: 1, warnings: 1 },
    { key: '丹麻镇', open: [other], settled: [], errors: 0, warnings: 1 },
  ]);
});

test('by rule', () => {
  expect(grouped(findings, 'rule').map(({ key, open }) => [key, open.length])).toEqual([
    ['FY-01', 1],
    ['FY-02', 2],
    ['FY-03', 0],
  ]);
});

test('what is settled is folded until asked for; a shut group shows its head alone', () => {
  const groups = grouped(findings, 'unit');
  const kinds = (folding: Folding) =>
    linesOf(groups, folding).map(({ kind, group }) => `${kind} ${group.key}`);
  const none: ReadonlySet<string> = new Set();
  expect(kinds({ shut: none, settled: none })).toEqual([
    'group 威远镇',
    'finding 威远镇',
    'finding 威远镇',
    'settled 威远镇',
    'group 丹麻镇',
    'finding 丹麻镇',
  ]);
  expect(kinds({ shut: new Set(['威远镇']), settled: none })).toEqual([
    'group 威远镇',
    'group 丹麻镇',
    'finding 丹麻镇',
  ]);
  expect(kinds({ shut: new Set(['丹麻镇']), settled: new Set(['威远镇']) })).toEqual([
    'group 威远镇',
    'finding 威远镇',
    'finding 威远镇',
    'settled 威远镇',
    'finding 威远镇',
    'group 丹麻镇',
  ]);
});

test('findings of the totals are reviewed after those of the files, each once', () => {
  const total = found('ZF-01', '630223');
  const rollup = { findings: [soft, total] } as Partial<RollupView> as RollupView;
  expect(findingsToReview(batchOf([], { findings: [soft, hard] }), rollup)).toEqual([soft, hard, total]);
  expect(findingsToReview(null, null)).toEqual([]);
});
