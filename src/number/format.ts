import { rationalOf } from './rational';
import { round } from './round';

export type FigureFormat = {
  /** Exactly this many places, rounded half away from zero; without it, those that the number has. */
  decimals?: number;
  /** Thousands marks: 1,234,567. */
  group?: boolean;
};

/**
 * A figure as people write it, never in exponent notation. Throws RangeError for NaN and Infinity.
 * @example formatFigure(2697700.5, { decimals: 2, group: true }) //=> '2,697,700.50'
 */
export function formatFigure(value: number, { decimals, group = false }: FigureFormat = {}): string {
  const shown = decimals === undefined ? value : round(value, decimals, 'half-away');
  const { n, d } = rationalOf(shown);
  // The fraction of a decimal has a denominator that divides a power of ten.
  let places = Math.max(0, decimals ?? 0);
  while (10n ** BigInt(places) % d !== 0n) places += 1;
  const digits = String((n < 0n ? -n : n) * (10n ** BigInt(places) / d)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places);
  const sign = n < 0n ? '-' : '';
  return `${sign}${group ? grouped(whole) : whole}${fraction && `.${fraction}`}`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
