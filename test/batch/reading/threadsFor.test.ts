import { threadsFor } from '../../../src/batch/reading/threadsFor';

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
  [3000, 8],
])('%i templates on eight cores are worth %i threads', (count, threads) => {
  expect(threadsFor(templates(count), 8)).toBe(threads);
});

test('an archive counts by its size', () => {
  expect([threadsFor([file('一份.zip')], 8), threadsFor([file('全县.zip', 4_000_000)], 8)]).toEqual([0, 4]);
});

test('a file that a library reads is worth one alone', () => {
  expect([threadsFor([file('旧表.xls')], 8), threadsFor([file('新表.ods')], 8)]).toEqual([1, 0]);
  expect(threadsFor([...templates(60), file('旧表.et')], 8)).toBe(3);
});
