import { inOrder, nextSort } from '../../../src/taskpane/parts/sorting';

const rows = [{ v: 2 }, { v: null }, { v: '一' }, { v: 10 }, { v: '啊' }];
const ordered = (descending: boolean) =>
  inOrder(rows, { column: 'v', descending }, ({ v }) => v).map(({ v }) => v);

test('numbers by size, then texts by pinyin; what is not known stands last either way', () => {
  expect(ordered(false)).toEqual([2, 10, '啊', '一', null]);
  expect(ordered(true)).toEqual(['一', '啊', 10, 2, null]);
});

test('without a choice rows stay as they came', () => {
  expect(inOrder(rows, null, () => 0)).toBe(rows);
});

test('pressing a head: up, down, and back to the first order', () => {
  const up = nextSort(null, 'v');
  expect(up).toEqual({ column: 'v', descending: false });
  expect(nextSort(up, 'w')).toEqual({ column: 'w', descending: false });
  const down = nextSort(up, 'v');
  expect(down).toEqual({ column: 'v', descending: true });
  expect(nextSort(down, 'v')).toBeNull();
});
