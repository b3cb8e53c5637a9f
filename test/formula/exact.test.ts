import fc from 'fast-check';
import {
  doubleOf,
  exactOf,
  rationalOfExact,
  minus,
  order,
  over,
  plus,
  power,
  rounded,
  times,
  type Exact,
} from '../../src/formula/exact';
import * as rational from '../../src/number/rational';
import { roundExactly } from '../../src/number/round';

const numbers = fc
  .oneof(
    fc.integer({ min: -100, max: 100 }),
    fc.maxSafeInteger(),
    fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100),
  )
  .map((value) => exactOf(value) as Exact);

test.each([
  ['plus', plus, rational.add],
  ['minus', minus, rational.subtract],
  ['times', times, rational.multiply],
] as const)('law: %s is that of fractions', (_name, apply, expected) => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const result = apply(a, b) as Exact;
      expect(rationalOfExact(result)).toEqual(expected(rationalOfExact(a), rationalOfExact(b)));
      // A number is kept as one wherever it can be, and never as -0.
      if (typeof result === 'number')
        expect(Number.isSafeInteger(result) && !Object.is(result, -0)).toBe(true);
      else if ('p' in result) expect(Number.isSafeInteger(result.p) && result.q > 1).toBe(true);
      else
        expect(Number.isSafeInteger(Number(result.n)) && Number.isSafeInteger(Number(result.d))).toBe(false);
    }),
  );
});

test('law: what is divided and multiplied again is as before', () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      fc.pre(b !== 0);
      expect(times(over(a, b) as Exact, b)).toEqual(a);
    }),
  );
});

test('law: a small power is a product', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 6 }), (a, exponent) => {
      fc.pre(a !== 0);
      const product = Array<Exact>(exponent)
        .fill(a)
        .reduce((all, one) => times(all, one) as Exact, 1);
      expect(power(a, exponent)).toEqual(product);
      expect(power(a, -exponent)).toEqual(over(1, product));
    }),
  );
});

test('law: order is a total order that agrees with fifteen digits', () => {
  const doubles = fc.double({ noNaN: true, min: -1e200, max: 1e200 });
  const close = fc.tuple(doubles, fc.integer({ min: -60, max: 60 })).map(([x, n]) => x * (1 + n * 2 ** -52));
  fc.assert(
    fc.property(doubles, close, (x, y) => {
      const [a, b] = [exactOf(x) as Exact, exactOf(y) as Exact];
      const digits = (value: Exact) => Number(doubleOf(value).toPrecision(15));
      expect(order(a, b)).toBe(Math.sign(digits(a) - digits(b)));
    }),
    { numRuns: 2000 },
  );
});

test('law: rounding is that of fractions', () => {
  const shares = fc.tuple(numbers, numbers).map(([a, b]) => (b === 0 ? a : (over(a, b) as Exact)));
  fc.assert(
    fc.property(
      shares,
      fc.integer({ min: -3, max: 8 }),
      fc.constantFrom('half-away', 'truncate'),
      (a, places, mode) => {
        const result = rounded(a, places, mode) as Exact;
        expect(rationalOfExact(result)).toEqual(roundExactly(rationalOfExact(a), places, mode));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a fraction too long to be a figure goes on as a double', () => {
  let value = exactOf(1) as Exact;
  for (let step = 0; step < 2000; step += 1)
    value = plus(value, over(1, step * 2 + 1000001) as Exact) as Exact;
  expect(rationalOfExact(value).d.toString(2).length).toBeLessThan(4200);
});

test('what is too small is 0, what is too large #NUM!', () => {
  expect(times(exactOf(1e-200) as Exact, exactOf(1e-200) as Exact)).toBe(0);
  expect(times(exactOf(-1e200) as Exact, exactOf(1e200) as Exact)).toEqual({ error: '#NUM!' });
  expect(exactOf(5e-324)).toBe(0);
});
