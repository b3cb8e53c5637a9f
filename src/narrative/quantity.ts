import { formatFigure } from '../number/format';
import { compare, divide, rationalOf, type Rational } from '../number/rational';
import { roundRational, type Rounding } from '../number/round';

/** A number that is rounded only when it is known how many decimals are to be printed. */
export type Quantity = {
  at(decimals: number): number;
  /** Whether it is this very number, before any rounding. */
  is(value: number): boolean;
};

export type Printed = { text: string; value: number };

export function exactly(value: Rational, rounding: Rounding): Quantity {
  return {
    at: (decimals) => roundRational(value, decimals, rounding),
    is: (other) => compare(value, rationalOf(other)) === 0,
  };
}

/** `value` counted in units of `scale`: 2697700 in 10000 is 269.77. */
export function counted(value: number, scale: Rational, rounding: Rounding): Quantity {
  return exactly(divide(rationalOf(value), scale), rounding);
}

/**
 * The number in at most `decimals` places, trailing zeros left out; with `all` in exactly so many. Where rounding would make it
 * one of `never` (0, and 100 of a percentage) though it is not, it gets as many places more as it takes. No thousands marks, no
 * exponent (GB/T 15835-2011).
 * @example print(exactly(rationalOf(99.96), 'half-away'), 1, { never: [0, 100] }) //=> { text: '99.96', value: 99.96 }
 */
export function print(
  quantity: Quantity,
  decimals: number,
  options: { all?: boolean; never?: readonly number[] } = {},
): Printed {
  const never = (options.never ?? [0]).filter((value) => !quantity.is(value));
  let places = decimals;
  let value = quantity.at(places);
  while (never.includes(value) && places < smallest) value = quantity.at((places += 1));
  const text = formatFigure(value, options.all ? { decimals: places, group: false } : { group: false });
  return { text, value };
}

/** Decimals after which every double that is not 0 has shown a digit. */
const smallest = 330;
