import { indicatorRows } from '../../../../src/taskpane/pages/definition/indicatorRows';
import type { IndicatorLine } from '../../../../src/taskpane/work/views';

const line = (code: string, name: string, note = ''): IndicatorLine => ({
  code,
  name,
  note,
  measure: '件',
  kind: '计数',
  rollup: '求和',
  audience: [],
  required: false,
});
const chapters = [
  {
    code: 'FY',
    name: '行政复议',
    indicators: [line('FY_02', '受理'), line('FY_03', '办结', '含上年受理的')],
  },
  { code: 'TJ', name: '人民调解', indicators: [line('TJ_01', '排查')] },
];
const shown = (typed: string, open: string[] = []) =>
  indicatorRows(chapters, typed, new Set(open)).map((row) =>
    row.kind === 'chapter' ? `${row.name} ${row.count} ${row.open ? '开' : '合'}` : row.indicator.code,
  );

test('chapters are closed until they are opened', () => {
  expect(shown('')).toEqual(['行政复议 2 合', '人民调解 1 合']);
  expect(shown('', ['TJ'])).toEqual(['行政复议 2 合', '人民调解 1 开', 'TJ_01']);
});

test('code, name and 口径 are searched, and chapters with nothing found are left out', () => {
  expect(shown('受理')).toEqual(['行政复议 2 开', 'FY_02', 'FY_03']);
  expect(shown('tj_01')).toEqual(['人民调解 1 开', 'TJ_01']);
  expect(shown('没有的')).toEqual([]);
});
