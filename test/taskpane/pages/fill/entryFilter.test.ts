import {
  countEntries,
  entryKinds,
  listEntries,
  type EntryKind,
} from '../../../../src/taskpane/pages/fill/entryFilter';
import type { EntryLine } from '../../../../src/taskpane/work/views';

function entry(code: string, changes: Partial<EntryLine> & { sheet?: string } = {}): EntryLine {
  const { sheet = '行政复议', ...rest } = changes;
  return {
    code,
    name: code,
    measure: '件',
    note: '',
    required: false,
    derived: false,
    state: 'blank',
    value: null,
    cell: { file: '', sheet, address: 'D4' },
    ...rest,
  };
}

const entries = [
  entry('A', { required: true, name: '受理行政复议案件' }),
  entry('B', { sheet: '行政执法', note: '含 Ａ类 事项' }),
  entry('C', { required: true, state: 'value', value: 0 }),
  entry('D', { derived: true }),
  entry('E', { state: 'not-applicable' }),
  entry('F', { state: 'unreadable', value: '很多' }),
];

const codes = (kind: EntryKind, search = '') =>
  listEntries(entries, kind, search).map((item) =>
    item.kind === 'sheet' ? `${item.sheet} ${item.count}` : item.entry.code,
  );

test('zero, 不适用 and what cannot be read are entered; computed figures never blank', () => {
  expect(Object.fromEntries(entryKinds.map((kind) => [kind, codes(kind)]))).toEqual({
    missing: ['行政复议 1', 'A'],
    blank: ['行政复议 1', 'A', '行政执法 1', 'B'],
    entered: ['行政复议 3', 'C', 'E', 'F'],
    all: ['行政复议 5', 'A', 'C', 'D', 'E', 'F', '行政执法 1', 'B'],
  });
  expect(countEntries(entries)).toEqual({ missing: 1, blank: 2, entered: 3, all: 6 });
});

test('a search finds every word in name, code or 口径, whatever their width and case', () => {
  expect(codes('all', '复议　受理')).toEqual(['行政复议 1', 'A']);
  expect(codes('all', 'a类')).toEqual(['行政执法 1', 'B']);
  expect(codes('all', '受理 执法')).toEqual([]);
});
