import { looksForeign, threadsFor } from '../../../src/batch/reading/threadsFor';

const file = (name: string, size = 30_000) => ({
  name,
  size,
  bytes: () => Promise.resolve(new Uint8Array()),
});
const templates = (count: number) => Array.from({ length: count }, (_, at) => file(`${at}.xlsx`));

test.each([
  [0, 0],
  [19, 0],
  [20, 1],
  [59, 2],
  [3000, 7],
  [8000, 8],
])('%i templates on eight cores are worth %i threads', (count, threads) => {
  expect(threadsFor(templates(count), 8)).toBe(threads);
});

test.each([
  [1, 59, 1],
  [2, 59, 1],
  [2, 1999, 1],
  [2, 2000, 2],
])('on %i cores %i templates are worth %i threads', (cores, count, threads) => {
  expect(threadsFor(templates(count), cores)).toBe(threads);
});

test('an archive counts by its size', () => {
  expect([threadsFor([file('一份.zip')], 8), threadsFor([file('全县.zip', 4_000_000)], 8)]).toEqual([0, 4]);
});

test('one that is worth it only with more files', () => {
  expect([threadsFor(templates(59), 8, 60), threadsFor(templates(150), 8, 60)]).toEqual([0, 2]);
});

test('a library is expected of what is not called by a name of ours', () => {
  const names = ['旧表.xls', '旧表.et', '没有', '新表.ods', '新表.XLSX', '报送.zip'];
  expect(names.filter((name) => looksForeign(file(name)))).toEqual(['旧表.xls', '旧表.et', '没有']);
});
