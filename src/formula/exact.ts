import { decimalPlaces, powersOfTen } from '../number/decimal';
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
import { roundExactly, type Rounding } from '../number/round';
import type { FormulaErrorValue } from './expression';

/** p/q in lowest terms, both safe integers, q > 1. */
type Ratio = { p: number; q: number };

/**
 * A number inside a formula, exactly: a safe integer as such, else a ratio of safe integers, else a fraction of bigints. Never -0, never
 * past Excel's range. Counts and their rates stay in the first two forms, which are quick.
 */
export type Exact = number | Ratio | Rational;

export const notANumber: FormulaErrorValue = { error: '#NUM!' };
export const dividedByZero: FormulaErrorValue = { error: '#DIV/0!' };

/** Past these bits a fraction goes on as the double nearest to it: no formula over real figures comes near, and none runs away. */
const mostBits = 4096;
const wide = 2n ** 1000n;
const smallestNormal = 2.2250738585072014e-308;

const isSafe = Number.isSafeInteger;

export function exactOf(value: number): Exact | FormulaErrorValue {
  const places = decimalPlaces(value);
  if (places === null) return Number.isFinite(value) ? settled(rationalOf(value)) : notANumber;
  const power = powersOfTen[places] ?? 1;
  return reduced(Math.round(value * power), power);
}

export function rationalOfExact(value: Exact): Rational {
  if (typeof value === 'number') return { n: BigInt(value), d: 1n };
  return 'p' in value ? { n: BigInt(value.p), d: BigInt(value.q) } : value;
}

export function doubleOf(value: Exact): number {
  if (typeof value === 'number') return value;
  return 'p' in value ? value.p / value.q : toNumber(value);
}

export function plus(a: Exact, b: Exact): Exact | FormulaErrorValue {
  const left = top(a) * bottom(b);
  const right = top(b) * bottom(a);
  const q = bottom(a) * bottom(b);
  if (isSafe(left) && isSafe(right) && isSafe(left + right) && isSafe(q)) return reduced(left + right, q);
  return settled(add(rationalOfExact(a), rationalOfExact(b)));
}

export function minus(a: Exact, b: Exact): Exact | FormulaErrorValue {
  return plus(a, opposite(b));
}

export function opposite(a: Exact): Exact {
  if (typeof a === 'number') return 0 - a;
  return 'p' in a ? { p: -a.p, q: a.q } : negate(a);
}

export function times(a: Exact, b: Exact): Exact | FormulaErrorValue {
  const p = top(a) * top(b);
  const q = bottom(a) * bottom(b);
  if (isSafe(p) && isSafe(q)) return reduced(p, q);
  return settled(multiply(rationalOfExact(a), rationalOfExact(b)));
}

export function over(a: Exact, b: Exact): Exact | FormulaErrorValue {
  if (b === 0) return dividedByZero;
  const p = top(a) * bottom(b);
  const q = bottom(a) * top(b);
  if (isSafe(p) && isSafe(q)) return q < 0 ? reduced(-p, -q) : reduced(p, q);
  return settled(divide(rationalOfExact(a), rationalOfExact(b)));
}

/** Exact for an integer exponent while the result stays small, by doubles otherwise. Excel has no 0^0 and no roots of negatives. */
export function power(base: Exact, exponent: Exact): Exact | FormulaErrorValue {
  if (base === 0) return exponent === 0 ? notANumber : signOf(exponent) < 0 ? dividedByZero : 0;
  const { n, d } = rationalOfExact(base);
  const factors = typeof exponent === 'number' ? Math.abs(exponent) : Infinity;
  if (factors * Math.max(bitLength(n), bitLength(d)) > mostBits) {
    return exactOf(flushed(doubleOf(base) ** doubleOf(exponent)));
  }
  const raised = { n: n ** BigInt(factors), d: d ** BigInt(factors) };
  return settled(signOf(exponent) < 0 ? divide({ n: 1n, d: 1n }, raised) : raised);
}

/** Excel's ROUND and TRUNC. */
export function rounded(value: Exact, decimals: number, mode: Rounding): Exact | FormulaErrorValue {
  const scale = powersOfTen[decimals];
  const scaled = scale === undefined ? NaN : 2 * top(value) * scale;
  if (scale === undefined || !isSafe(scaled))
    return settled(roundExactly(rationalOfExact(value), decimals, mode));
  const q = 2 * bottom(value);
  const dividend = mode === 'truncate' ? scaled : scaled + (Math.sign(scaled) * q) / 2;
  return reduced((dividend - (dividend % q)) / q, scale);
}

/** -1, 0 or 1. */
export function signOf(value: Exact): number {
  if (typeof value === 'number') return Math.sign(value);
  return 'p' in value ? Math.sign(value.p) : value.n < 0n ? -1 : 1;
}

/** As Excel orders numbers: by their first 15 significant digits. Negative where a is less, 0 where they are equal. */
export function order(a: Exact, b: Exact): number {
  const x = doubleOf(a);
  const y = doubleOf(b);
  if (x === y) return 0;
  const apart = Math.abs(x - y) > 1e-14 * Math.max(Math.abs(x), Math.abs(y));
  return apart ? Math.sign(x - y) : Math.sign(shown(x) - shown(y));
}

function shown(value: number): number {
  return Number(value.toPrecision(15));
}

/** Brings a fraction in lowest terms into the form and the range that Excel's numbers have. */
export function settled(value: Rational): Exact | FormulaErrorValue {
  const { n, d } = value;
  const [p, q] = [Number(n), Number(d)];
  if (isSafe(p) && isSafe(q)) return q === 1 ? p : { p, q };
  if (n < wide && n > -wide && d < wide) return value;
  const nearest = flushed(toNumber(value));
  if (!Number.isFinite(nearest)) return notANumber;
  return nearest === 0 || bitLength(n) > mostBits || bitLength(d) > mostBits ? exactOf(nearest) : value;
}

/** p/q, both safe integers, q > 0. */
function reduced(p: number, q: number): Exact {
  if (q === 1) return p + 0;
  let [divisor, rest] = [q, Math.abs(p)];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return divisor === q ? p / q + 0 : { p: p / divisor, q: q / divisor };
}

/** NaN for a fraction of bigints, so that no product of it is a safe integer. */
function top(value: Exact): number {
  if (typeof value === 'number') return value;
  return 'p' in value ? value.p : NaN;
}

function bottom(value: Exact): number {
  if (typeof value === 'number') return 1;
  return 'p' in value ? value.q : NaN;
}

/** Excel has no numbers between 0 and the smallest normal double. */
function flushed(value: number): number {
  return Math.abs(value) < smallestNormal ? 0 : value;
}
