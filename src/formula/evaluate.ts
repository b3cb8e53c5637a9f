import type { Rounding } from '../number/round';
import { compile } from './compile';
import { doubleOf, rounded } from './exact';
import type { Expression, Operand, Scope } from './expression';
import type { Run } from './functions/function';
import { isNumber, type Value } from './value';

/**
 * What Excel shows for the formula in a cell of its own; arithmetic is exact until the end. An error comes back as a value, never as an
 * exception. A reference to a blank cell shows 0. The compiled form is kept as long as the expression.
 * @example evaluate(parseFormula('FY_01+1'), { value: () => null, previous: () => null, children: () => [] }) //=> 1
 */
export function evaluate(expression: Expression, scope: Scope): Operand {
  return shown(runOf(expression)(scope));
}

/**
 * As `evaluate`, a number rounded once, from its exact value.
 * @example evaluateRounded(parseFormula('34/38*100'), scope, 1, 'half-away') //=> 89.5
 */
export function evaluateRounded(
  expression: Expression,
  scope: Scope,
  decimals: number,
  mode: Rounding,
): Operand {
  const value = runOf(expression)(scope);
  return shown(isNumber(value) ? rounded(value, decimals, mode) : value);
}

function shown(value: Value): Operand {
  if (value === null) return 0;
  return isNumber(value) ? doubleOf(value) : value;
}

const compiled = new WeakMap<Expression, Run>();

function runOf(expression: Expression): Run {
  let run = compiled.get(expression);
  if (!run) compiled.set(expression, (run = compile(expression).run));
  return run;
}
