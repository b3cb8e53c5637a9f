import fc from 'fast-check';
import { decimalPlaces } from '../../src/number/decimal';
import { add, rationalOf, toNumber } from '../../src/number/rational';
import { exactSum } from '../../src/number/sum';

const doubles = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
const amounts = fc
  .integer({ min: -1e9, max: 1e9 })
  .chain((n) => fc.constantFrom(n, n / 10, n / 100, n / 1e6));

test('no binary drift', () => {
  expect(exactSum([0.1, 0.2])).toBe(0.3);
  expect(exactSum([1e16, 1, -1e16])).toBe(1);
  expect(exactSum(Array<number>(1000).fill(0.01))).toBe(10);
  expect(exactSum([])).toBe(0);
});

test('a sum past the safe integers is still exact', () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect(exactSum([most, most, 1, -most, -most])).toBe(1);
});

test('what is no number is refused', () => {
  expect(() => exactSum([1, NaN])).toThrow(RangeError);
  expect(() => exactSum([Infinity])).toThrow(RangeError);
});

test('law: the sum is that of the decimals, rounded once', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(doubles, amounts)), (values) => {
      const exact = values.map((value) => rationalOf(value)).reduce(add, { n: 0n, d: 1n });
      expect(exactSum(values)).toBe(toNumber(exact));
    }),
  );
});

test('law: order is free', () => {
  const shuffled = fc
    .array(fc.oneof(doubles, amounts))
    .chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
  fc.assert(fc.property(shuffled, ([values, others]) => exactSum(values) === exactSum(others)));
});

test('law: decimal places are those of the shortest form', () => {
  fc.assert(
    fc.property(fc.oneof(doubles, amounts), (value) => {
      const places = decimalPlaces(value);
      if (places === null) return;
      expect(rationalOf(value)).toEqual(rationalOf(`${Math.round(value * 10 ** places)}e-${places}`));
    }),
  );
});

test('decimal places stop at six and at fifteen digits', () => {
  expect([0, 12, 86.1, 0.000001, -3.25].map(decimalPlaces)).toEqual([0, 0, 1, 6, 2]);
  expect([0.1234567, 1e15, 0.1 + 0.2, NaN, Infinity].map(decimalPlaces)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
