import { ownText } from '../../../src/xlsx/reading/ownText';

test('is the same text', () => {
  const whole = '收到行政复议申请的件数，包括网上、当面和信函提交的申请';
  expect(ownText(whole.slice(2, 20))).toBe(whole.slice(2, 20));
  expect(ownText('')).toBe('');
});

test('does not keep alive what it was cut from', () => {
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 100 }, (_, at) => ownText(`${at}`.padEnd(1_000_000, 'x').slice(0, 50)));
  expect((process.memoryUsage().heapUsed - before) / 1_000_000).toBeLessThan(100);
  expect(kept).toHaveLength(100);
});
