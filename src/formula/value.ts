import { doubleOf, order, type Exact } from './exact';
import type { FormulaErrorValue } from './expression';
import { numberInText, textOfNumber } from './numberText';

/** A value on its way through a formula; null is a blank cell. */
export type Value = Exact | string | boolean | null | FormulaErrorValue;

export const wrongType: FormulaErrorValue = { error: '#VALUE!' };

export function isError(value: Value | readonly Value[]): value is FormulaErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isNumber(value: Value): value is Exact {
  return (
    typeof value === 'number' ||
    (typeof value === 'object' && value !== null && ('p' in value || 'n' in value))
  );
}

/** As arithmetic takes it: blank is 0, TRUE is 1, text counts where it looks like a number. */
export function asNumber(value: Value): Exact | FormulaErrorValue {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberInText(value) ?? wrongType;
  return value;
}

/** Two operands as arithmetic takes them. An error on either side shows before text that is no number does. */
export function asNumbers(a: Value, b: Value): [Exact, Exact] | FormulaErrorValue {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const [left, right] = [asNumber(a), asNumber(b)];
  return isError(left) ? left : isError(right) ? right : [left, right];
}

/** As `&` takes it: blank is empty. */
export function asText(value: Value): string | FormulaErrorValue {
  if (value === null) return '';
  if (typeof value === 'string' || isError(value)) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return textOfNumber(doubleOf(value));
}

/** As IF and NOT take it: blank is FALSE, a number is TRUE unless 0, text counts where it says TRUE or FALSE. */
export function asLogical(value: Value): boolean | FormulaErrorValue {
  if (typeof value === 'boolean' || isError(value)) return value;
  if (value === null) return false;
  if (typeof value !== 'string') return value !== 0;
  const word = value.toUpperCase();
  return word === 'TRUE' || word === 'FALSE' ? word === 'TRUE' : wrongType;
}

/**
 * Negative, 0 or positive as `a` stands before, level with or after `b`: numbers before text before booleans, text without regard to
 * case, a blank as the zero, empty text or FALSE that suits the other side.
 */
export function orderOfValues(a: Value, b: Value): number | FormulaErrorValue {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const left = a ?? blankBeside(b);
  const right = b ?? blankBeside(a);
  if (typeof left === 'string' && typeof right === 'string') return orderOfTexts(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (isNumber(left) && isNumber(right)) return order(left, right);
  return rank(left) - rank(right);
}

function blankBeside(other: Exclude<Value, FormulaErrorValue>): Exact | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function orderOfTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

function rank(value: Exact | string | boolean): number {
  return typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 0;
}
