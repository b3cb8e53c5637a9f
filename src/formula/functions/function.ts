import type { Scope } from '../expression';
import type { Value } from '../value';

export type Run = (scope: Scope) => Value;

/**
 * What an argument yields. Excel treats what stands in cells otherwise than what stands in the formula: `SUM("3")` is 3, a cell with the
 * text 3 adds nothing.
 */
export type Given = { values: readonly Value[]; reference: boolean };

/** A part of a formula, compiled. */
export type Part = {
  run: Run;
  given: (scope: Scope) => Given;
};

/** A function of the rule language: how many arguments it takes and what it does. */
export type FormulaFunction = {
  least: number;
  most: number;
  /** Takes CHILDREN(…) as an argument. */
  overChildren: boolean;
  compile(...list: [Part, ...Part[]]): Part;
};

/** Excel's limit on the arguments of one call. */
export const mostArguments = 255;

/** A part whose result stands in no cell. */
export function computed(run: Run): Part {
  return { run, given: (scope) => ({ values: [run(scope)], reference: false }) };
}
