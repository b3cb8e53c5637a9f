import fc from 'fast-check';
import {
  add,
  bitLength,
  compare,
  divide,
  fractionOf,
  isZero,
  multiply,
  negate,
  rationalOf,
  subtract,
  toNumber,
} from '../../src/number/rational';

const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
  .map(([n, d]) => fractionOf(n, d));

test('a number stands for its shortest decimal', () => {
  expect(rationalOf(86.1)).toEqual({ n: 861n, d: 10n });
  expect(rationalOf(-0)).toEqual({ n: 0n, d: 1n });
  expect(rationalOf(1e21)).toEqual({ n: 10n ** 21n, d: 1n });
  expect(rationalOf(1e-7)).toEqual({ n: 1n, d: 10n ** 7n });
});

test('text is a decimal, with an exponent or without', () => {
  expect(rationalOf('-012.50')).toEqual({ n: -25n, d: 2n });
  expect(rationalOf('+1.2E+5')).toEqual({ n: 120000n, d: 1n });
});

test.each([NaN, Infinity, '', '1,234', '.5', '1e99999', 'x'])('%p is no decimal', (value) => {
  expect(() => rationalOf(value)).toThrow(RangeError);
});

test('a fraction is kept in lowest terms', () => {
  expect(fractionOf(6n, -4n)).toEqual({ n: -3n, d: 2n });
  expect(fractionOf(0n, -7n)).toEqual({ n: 0n, d: 1n });
  expect(() => fractionOf(1n, 0n)).toThrow(RangeError);
  expect(() => divide(rationalOf(1), rationalOf(0))).toThrow(RangeError);
});

test('law: fractions are a field', () => {
  fc.assert(
    fc.property(fractions, fractions, fractions, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      expect(subtract(add(a, b), b)).toEqual(a);
      expect(add(a, negate(a))).toEqual({ n: 0n, d: 1n });
      if (!isZero(b)) expect(divide(multiply(a, b), b)).toEqual(a);
      expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(subtract(a, b).n)) + 0);
    }),
  );
});

test('law: a number comes back from its fraction', () => {
  fc.assert(fc.property(doubles, (value) => toNumber(rationalOf(value)) === value));
});

test('law: toNumber is the nearest double, as the reading of decimals is', () => {
  // A decimal of more digits than a double has, at every magnitude down to the smallest double.
  const decimals = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 40n }), fc.integer({ min: -370, max: 280 }));
  fc.assert(
    fc.property(decimals, ([digits, exponent]) => {
      const text = `${digits}e${exponent}`;
      expect(toNumber(rationalOf(text))).toBe(Number(text));
    }),
    { numRuns: 2000 },
  );
});

test('a tie between two doubles goes to the even one', () => {
  const tie = 2n ** 53n + 1n;
  expect(toNumber({ n: tie * 3n, d: 3n })).toBe(2 ** 53);
  expect(toNumber(fractionOf(tie * 3n + 1n, 3n))).toBe(2 ** 53 + 2);
  expect(toNumber(fractionOf(3n, 2n ** 1075n))).toBe(Number.MIN_VALUE * 2);
  expect(toNumber(fractionOf(1n, 2n ** 1075n))).toBe(0);
});

test('what passes the range of doubles is infinite', () => {
  expect(toNumber(rationalOf('-1e400'))).toBe(-Infinity);
});

test('binary digits are counted', () => {
  expect([0n, 1n, 2n, -255n, 256n].map(bitLength)).toEqual([0, 1, 2, 8, 9]);
});
