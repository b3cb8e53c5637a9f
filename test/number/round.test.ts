import fc from 'fast-check';
import { compare, divide, multiply, rationalOf, subtract } from '../../src/number/rational';
import { ratio, round, roundExactly, roundRational } from '../../src/number/round';

const decimals = fc.integer({ min: -4, max: 6 });
const doubles = fc.double({ noNaN: true, min: -1e12, max: 1e12 });

test.each([
  [1.005, 2, 1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [1250, -2, 1300],
  [-0.4, 0, 0],
  [0.1 + 0.2, 10, 0.3],
])('%p rounds half away at %p places to %p', (value, places, expected) => {
  expect(round(value, places, 'half-away')).toBe(expected);
});

test.each([
  [1.999, 2, 1.99],
  [-2.9, 0, -2],
  [1299, -2, 1200],
])('%p truncates at %p places to %p', (value, places, expected) => {
  expect(round(value, places, 'truncate')).toBe(expected);
});

test('a fraction is rounded once', () => {
  expect(roundRational({ n: 1n, d: 8n }, 2, 'half-away')).toBe(0.13);
  expect(roundRational({ n: 44_999n, d: 100_000n }, 1, 'half-away')).toBe(0.4);
  expect(roundRational({ n: 1n, d: 3n }, 1_000_000, 'half-away')).toBe(1 / 3);
});

test('the published rate: 34 of 38', () => {
  expect(ratio(34, 38, 100, 1, 'half-away')).toBe(89.5);
  expect(ratio(34, 38, 100, 1, 'truncate')).toBe(89.4);
  expect(ratio(34, 0, 100, 1, 'half-away')).toBeNull();
});

test('law: rounding half away moves by half a unit at most, and away at the half', () => {
  fc.assert(
    fc.property(doubles, decimals, (value, places) => {
      const exact = rationalOf(value);
      const distance = subtract(roundExactly(exact, places, 'half-away'), exact);
      const twice = multiply(distance, rationalOf(`2e${places}`));
      expect(compare(twice, rationalOf(1))).toBeLessThanOrEqual(0);
      expect(compare(twice, rationalOf(-1))).toBeGreaterThanOrEqual(0);
      if (twice.d === 1n && twice.n !== 0n) expect(twice.n > 0n).toBe(exact.n > 0n);
    }),
  );
});

test('law: rounding mirrors at zero and is done after one time', () => {
  fc.assert(
    fc.property(doubles, decimals, fc.constantFrom('half-away', 'truncate'), (value, places, mode) => {
      const rounded = round(value, places, mode);
      expect(round(-value, places, mode)).toBe(0 - rounded);
      expect(round(rounded, places, mode)).toBe(rounded);
    }),
  );
});

test('law: a ratio is that of rational arithmetic', () => {
  const counts = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(counts, counts, decimals, (numerator, denominator, places) => {
      fc.pre(denominator !== 0);
      const exact = multiply(divide(rationalOf(numerator), rationalOf(denominator)), rationalOf(100));
      expect(ratio(numerator, denominator, 100, places, 'half-away')).toBe(
        roundRational(exact, places, 'half-away'),
      );
    }),
  );
});
