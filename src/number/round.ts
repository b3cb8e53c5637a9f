import { divide, fractionOf, isZero, multiply, rationalOf, toNumber, type Rational } from './rational';

/** Half away from zero, as Excel's ROUND and government practice have it, or towards zero, as TRUNC. */
export type Rounding = 'half-away' | 'truncate';

/** Past this many places a double has no digits left to round. */
const mostPlaces = 400;

/**
 * The fraction rounded once to `decimals` places; negative `decimals` round tens, hundreds and so on.
 * @example roundRational({ n: 1n, d: 8n }, 2, 'half-away') //=> 0.13
 */
export function roundRational(value: Rational, decimals: number, mode: Rounding): number {
  return toNumber(roundExactly(value, decimals, mode));
}

/** `roundRational` before it becomes a double. */
export function roundExactly({ n, d }: Rational, decimals: number, mode: Rounding): Rational {
  const places = Math.max(-mostPlaces, Math.min(mostPlaces, Math.trunc(decimals)));
  const power = 10n ** BigInt(Math.abs(places));
  const [dividend, divisor] = places >= 0 ? [n * power, d] : [n, d * power];
  const half = mode === 'truncate' ? 0n : n < 0n ? -divisor : divisor;
  const units = (2n * dividend + half) / (2n * divisor);
  return places >= 0 ? fractionOf(units, power) : { n: units * power, d: 1n };
}

/**
 * Rounds the decimal that `value` shows, so that 1.005 counts as 1.005 and not as the double below it.
 * @example round(1.005, 2, 'half-away') //=> 1.01
 */
export function round(value: number, decimals: number, mode: Rounding): number {
  if (Number.isSafeInteger(value) && decimals >= 0) return value + 0;
  return roundRational(rationalOf(value), decimals, mode);
}

/**
 * numerator ÷ denominator × scale, exactly, rounded once; null where the denominator is 0.
 * @example ratio(34, 38, 100, 1, 'half-away') //=> 89.5
 */
export function ratio(
  numerator: number,
  denominator: number,
  scale: number,
  decimals: number,
  mode: Rounding,
): number | null {
  const divisor = rationalOf(denominator);
  if (isZero(divisor)) return null;
  const scaled = multiply(rationalOf(numerator), rationalOf(scale));
  return roundRational(divide(scaled, divisor), decimals, mode);
}
