import { decimalPlaces, powersOfTen } from './decimal';
import { add, fractionOf, rationalOf, toNumber } from './rational';

/**
 * The sum of the decimals that the numbers show, without binary drift and whatever their order: integers of the last decimal place are
 * added. The sum of nothing is 0. Throws RangeError for NaN and Infinity.
 * @example exactSum([0.1, 0.2]) //=> 0.3
 */
export function exactSum(values: Iterable<number>): number {
  // One sum for each number of decimal places, each a safe integer; what does not fit goes to `rest`.
  const sums = powersOfTen.map(() => 0);
  let rest = { n: 0n, d: 1n };
  for (const value of values) {
    const places = decimalPlaces(value) ?? -1;
    const sum = (sums[places] ?? NaN) + Math.round(value * (powersOfTen[places] ?? NaN));
    if (Number.isSafeInteger(sum)) sums[places] = sum;
    else rest = add(rest, rationalOf(value));
  }
  const [whole = 0, ...parts] = sums;
  if (rest.n === 0n && parts.every((part) => part === 0)) return whole;
  return toNumber(
    sums.reduce((total, sum, at) => add(total, fractionOf(BigInt(sum), BigInt(powersOfTen[at] ?? 1))), rest),
  );
}
