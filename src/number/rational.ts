/**
 * Exact fractions. number/ holds what figures need before they mean anything: exact sums, rounding, reading and writing.
 * It may import messages/ only.
 */

/** n/d in lowest terms, d > 0. */
export type Rational = { n: bigint; d: bigint };

/**
 * The exact value of a decimal: of a number's shortest decimal form, or of text such as `-12.50` or `1.2E+5`.
 * Throws RangeError for NaN, Infinity and text that is not such a decimal.
 * @example rationalOf(86.1) //=> { n: 861n, d: 10n }
 */
export function rationalOf(value: number | string): Rational {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/.exec(String(value));
  if (!match) throw new RangeError(`Not a decimal: ${value}`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`);
  const power = Number(exponent) - fraction.length;
  return power >= 0 ? { n: digits * 10n ** BigInt(power), d: 1n } : fractionOf(digits, 10n ** BigInt(-power));
}

/**
 * n/d in lowest terms. Throws RangeError for d = 0.
 * @example fractionOf(6n, -4n) //=> { n: -3n, d: 2n }
 */
export function fractionOf(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new RangeError('A fraction has no denominator 0');
  const common = commonDivisor(n, d);
  const divisor = d < 0n ? -common : common;
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}

export function add(a: Rational, b: Rational): Rational {
  return a.d === b.d ? fractionOf(a.n + b.n, a.d) : fractionOf(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return fractionOf(a.n * b.n, a.d * b.d);
}

/** Throws RangeError where `b` is 0. */
export function divide(a: Rational, b: Rational): Rational {
  return fractionOf(a.n * b.d, a.d * b.n);
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

/** Negative where a < b, 0 where they are equal, positive where a > b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(a: Rational): boolean {
  return a.n === 0n;
}

/**
 * The double nearest to the fraction (ties to even); ±Infinity past the range of doubles, 0 for what is too small for one.
 * @example toNumber({ n: 1n, d: 3n }) //=> 0.3333333333333333
 */
export function toNumber({ n, d }: Rational): number {
  const [top, bottom] = [Number(n), Number(d)];
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
  if (n < 0n) return -toNumber({ n: -n, d });
  // A quotient of 64 to 66 bits whose last bit stands for everything cut off rounds as the whole fraction does. Below the normal
  // range a double has fewer bits: there the quotient is counted in units of the smallest double and rounded here.
  const shift = 65 + bitLength(d) - bitLength(n);
  if (shift > 1074 + 12) return Number(roundedQuotient(n << 1074n, d)) * Number.MIN_VALUE;
  const [dividend, divisor] = shift >= 0 ? [n << BigInt(shift), d] : [n, d << BigInt(-shift)];
  const quotient = dividend / divisor;
  const sticky = quotient * divisor === dividend ? quotient : quotient | 1n;
  const half = -Math.trunc(shift / 2);
  return Number(sticky) * 2 ** half * 2 ** (-shift - half);
}

/** How many binary digits |n| has. */
export function bitLength(n: bigint): number {
  const hexadecimal = (n < 0n ? -n : n).toString(16);
  return n === 0n ? 0 : hexadecimal.length * 4 - Math.clz32(parseInt(hexadecimal.charAt(0), 16)) + 28;
}

/** n/d to the nearest integer, ties to even; n >= 0. */
function roundedQuotient(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  const twice = 2n * (n - quotient * d);
  return twice > d || (twice === d && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > Number.MAX_SAFE_INTEGER) [x, y] = [y, x % y];
  if (y === 0n) return x;
  let [p, q] = [Number(y), Number(x % y)];
  while (q !== 0) [p, q] = [q, p % q];
  return BigInt(p);
}
