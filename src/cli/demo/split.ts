import type { Random } from './random';

/**
 * Splits `total` over as many places as there are weights: parts in proportion to the weights, no part negative, the sum exactly `total`
 * (largest remainder, ties broken by `random`). Works in integers of the last decimal place.
 * @param decimals decimal places of `total`, kept by the parts
 * @example split(10, [1, 1, 2], 0, seededRandom(1)) //=> [3, 2, 5]
 */
export function split(total: number, weights: readonly number[], decimals: number, random: Random): number[] {
  const scale = 10 ** decimals;
  const units = Math.round(total * scale);
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  if (units < 0 || weightSum <= 0)
    throw new RangeError(`cannot split ${total} over ${weights.length} places`);
  const shares = weights.map((weight) => (units * weight) / weightSum);
  const parts = shares.map(Math.floor);
  const left = units - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = shares
    .map((share, at) => ({ at, remainder: share - Math.floor(share), draw: random() }))
    .sort((a, b) => b.remainder - a.remainder || a.draw - b.draw);
  for (const { at } of byRemainder.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return parts.map((part) => part / scale);
}
