import {
  add,
  bitLength,
  divide,
  multiply,
  negate,
  rationalOf,
  toNumber,
  type Rational,
} from '../number/rational';
import type { FormulaErrorValue } from './expression';

/** A number inside a formula: a safe integer as such, anything else as a fraction. Never -0, never past Excel's range. */
export type Exact = number | Rational;

export const notANumber: FormulaErrorValue = { error: '#NUM!' };
export const dividedByZero: FormulaErrorValue = { error: '#DIV/0!' };

/** Past these bits a fraction goes on as the double nearest to it: no formula over real figures comes near, and none runs away. */
const mostBits = 4096;
const wide = 2n ** 1000n;
const smallestNormal = 2.2250738585072014e-308;

export function exactOf(value: number): Exact | FormulaErrorValue {
  if (Number.isSafeInteger(value)) return value + 0;
  return Number.isFinite(value) ? settled(rationalOf(value)) : notANumber;
}

export function fractionOfExact(value: Exact): Rational {
  return typeof value === 'number' ? { n: BigInt(value), d: 1n } : value;
}

export function doubleOf(value: Exact): number {
  return typeof value === 'number' ? value : toNumber(value);
}

export function isZero(value: Exact): boolean {
  return value === 0;
}

export function plus(a: Exact, b: Exact): Exact | FormulaErrorValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return settled(add(fractionOfExact(a), fractionOfExact(b)));
}

export function minus(a: Exact, b: Exact): Exact | FormulaErrorValue {
  return plus(a, opposite(b));
}

export function opposite(a: Exact): Exact {
  return typeof a === 'number' ? 0 - a : negate(a);
}

export function times(a: Exact, b: Exact): Exact | FormulaErrorValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return settled(multiply(fractionOfExact(a), fractionOfExact(b)));
}

export function over(a: Exact, b: Exact): Exact | FormulaErrorValue {
  if (b === 0) return dividedByZero;
  if (typeof a === 'number' && typeof b === 'number' && a % b === 0) return a / b + 0;
  return settled(divide(fractionOfExact(a), fractionOfExact(b)));
}

/** Exact for an integer exponent while the result stays small, by doubles otherwise. Excel has no 0^0 and no roots of negatives. */
export function power(base: Exact, exponent: Exact): Exact | FormulaErrorValue {
  if (base === 0) return exponent === 0 ? notANumber : signOf(exponent) < 0 ? dividedByZero : 0;
  const { n, d } = fractionOfExact(base);
  const times = typeof exponent === 'number' ? Math.abs(exponent) : Infinity;
  if (times * Math.max(bitLength(n), bitLength(d)) > mostBits) {
    return exactOf(flushed(doubleOf(base) ** doubleOf(exponent)));
  }
  const [top, bottom] = [n ** BigInt(times), d ** BigInt(times)];
  if (signOf(exponent) >= 0) return settled({ n: top, d: bottom });
  return settled(top < 0n ? { n: -bottom, d: -top } : { n: bottom, d: top });
}

/** -1, 0 or 1. */
export function signOf(value: Exact): number {
  return typeof value === 'number' ? Math.sign(value) : value.n < 0n ? -1 : 1;
}

/** As Excel orders numbers: by their first 15 significant digits. Negative where a is less, 0 where they are equal. */
export function order(a: Exact, b: Exact): number {
  const [x, y] = [doubleOf(a), doubleOf(b)];
  const apart = Math.abs(x - y) > 1e-14 * Math.max(Math.abs(x), Math.abs(y));
  return apart ? Math.sign(x - y) : Math.sign(shown(x) - shown(y));
}

function shown(value: number): number {
  return Number(value.toPrecision(15));
}

/** Brings a fraction in lowest terms into the form and the range that Excel's numbers have. */
export function settled(value: Rational): Exact | FormulaErrorValue {
  const { n, d } = value;
  if (d === 1n && n <= Number.MAX_SAFE_INTEGER && n >= -Number.MAX_SAFE_INTEGER) return Number(n);
  if (n < wide && n > -wide && d < wide) return value;
  const nearest = toNumber(value);
  if (!Number.isFinite(nearest)) return notANumber;
  const kept = flushed(nearest);
  return kept === 0 || bitLength(n) > mostBits || bitLength(d) > mostBits ? exactOf(kept) : value;
}

/** Excel has no numbers between 0 and the smallest normal double. */
function flushed(value: number): number {
  return Math.abs(value) < smallestNormal ? 0 : value;
}
