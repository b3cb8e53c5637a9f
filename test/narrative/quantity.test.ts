import fc from 'fast-check';
import { counted, exactly, print } from '../../src/narrative/quantity';
import { rationalOf } from '../../src/number/rational';

const printed = (value: number, decimals: number, options = {}) =>
  print(exactly(rationalOf(value), 'half-away'), decimals, options).text;

test.each([
  [99.96, 1, { never: [0, 100] }, '99.96'],
  [100, 1, { never: [0, 100] }, '100'],
  [0.04, 1, {}, '0.04'],
  [0, 1, {}, '0'],
  [0, 1, { all: true }, '0.0'],
  [89.5, 2, {}, '89.5'],
  [89.5, 2, { all: true }, '89.50'],
  [1e21, 0, {}, '1000000000000000000000'],
])('%d to %i places, %j: %s', (value, decimals, options, expected) => {
  expect(printed(value, decimals, options)).toBe(expected);
});

test('no number becomes 0 or 100 by rounding alone, and none is written with an exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(6), (value, decimals) => {
      const text = printed(value, decimals, { never: [0, 100] });
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      if (value !== 0) expect(Number(text)).not.toBe(0);
      if (value !== 100) expect(Number(text)).not.toBe(100);
    }),
  );
});

test('counting in 万 is exact', () => {
  expect(counted(2_697_700, rationalOf(10_000), 'half-away').at(2)).toBe(269.77);
});
