import { count, max, min, sum } from './functions/aggregate';
import { choose, ifError, isBlank } from './functions/choice';
import type { FormulaFunction } from './functions/function';
import { and, not, or } from './functions/logic';
import { absolute, round, truncate } from './functions/rounding';

/** The functions of the rule language by name, beside PREV(code) and CHILDREN(code), which are references. */
export const functions: ReadonlyMap<string, FormulaFunction> = new Map([
  ['AND', and],
  ['OR', or],
  ['NOT', not],
  ['IF', choose],
  ['IFERROR', ifError],
  ['ROUND', round],
  ['TRUNC', truncate],
  ['ABS', absolute],
  ['MIN', min],
  ['MAX', max],
  ['SUM', sum],
  ['COUNT', count],
  ['ISBLANK', isBlank],
]);

/** All names that stand before a parenthesis. */
export const functionNames: readonly string[] = [...functions.keys(), 'PREV', 'CHILDREN'];
