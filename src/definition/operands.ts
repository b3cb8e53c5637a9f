import type { Expression } from '../formula/expression';
import { partsOf, referencesOf } from '../formula/references';

/** What a formula needs. */
export type Needs = {
  /** Codes it refers to, in order of appearance, without repeats, whether as they are, in PREV() or in CHILDREN(). */
  operands: readonly string[];
  needsChildren: boolean;
  needsPrevious: boolean;
};

/** @example needsOf(parseFormula('FY_03<=PREV(FY_02)')).operands //=> ['FY_03', 'FY_02'] */
export function needsOf(expression: Expression): Needs {
  const { previous, children } = referencesOf(expression);
  return {
    operands: [...new Set(codesIn(expression))],
    needsChildren: children.length > 0,
    needsPrevious: previous.length > 0,
  };
}

function codesIn(expression: Expression): string[] {
  return 'code' in expression ? [expression.code] : partsOf(expression).flatMap(codesIn);
}
