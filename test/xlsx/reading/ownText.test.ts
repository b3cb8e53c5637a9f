import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ownText } from '../../../src/xlsx/reading/ownText';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes that stay in use for a hundred short texts, each cut out of a long one; the middle of five measurements. */
function kept(cut: (text: string) => string): number {
  const measured = Array.from({ length: 5 }, () => {
    collect();
    const before = process.memoryUsage().heapUsed;
    const texts = Array.from({ length: 100 }, (_, at) => cut(`${at}`.padEnd(1_000_000, 'x').slice(0, 50)));
    collect();
    const after = process.memoryUsage().heapUsed;
    return texts.length === 100 ? (after - before) / 1_000_000 : NaN;
  });
  return measured.sort((a, b) => a - b)[2] ?? NaN;
}

test('is the same text', () => {
  const whole = '收到行政复议申请的件数，包括网上、当面和信函提交的申请';
  expect(ownText(whole.slice(2, 20))).toBe(whole.slice(2, 20));
  expect(ownText('')).toBe('');
});

test('does not keep alive what it was cut from, as a plain slice does', () => {
  expect(kept((text) => text)).toBeGreaterThan(70);
  expect(kept(ownText)).toBeLessThan(30);
});
