import fc from 'fast-check';
import { seededRandom } from '../../../src/cli/demo/random';
import { split } from '../../../src/cli/demo/split';
import { exactSum } from '../../../src/number/sum';

test('the parts of a split add up to exactly the total and none is negative', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.array(fc.double({ min: 0.1, max: 50, noNaN: true }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 0, max: 2 }),
      fc.integer(),
      (units, weights, decimals, seed) => {
        const total = units / 10 ** decimals;
        const parts = split(total, weights, decimals, seededRandom(seed));
        expect(exactSum(parts)).toBe(total);
        expect(parts.every((part) => part >= 0)).toBe(true);
      },
    ),
  );
});

test('the same seed gives the same split', () => {
  const once = split(97, [3, 1, 1, 5], 0, seededRandom(7));
  expect(split(97, [3, 1, 1, 5], 0, seededRandom(7))).toEqual(once);
});

test('a total that cannot be split is refused', () => {
  expect(() => split(-1, [1], 0, seededRandom(1))).toThrow(RangeError);
  expect(() => split(1, [], 0, seededRandom(1))).toThrow(RangeError);
});
