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

/**
 * The functions whose names are nearest to an unknown one; none where nothing is near.
 * @example nearestFunctions('SUMM') //=> ['SUM']
 */
export function nearestFunctions(name: string): string[] {
  const wanted = name.toUpperCase();
  const distances = functionNames.map((known) => ({ known, distance: editDistance(wanted, known) }));
  const near = distances.filter(({ known, distance }) => distance <= Math.min(2, known.length / 2));
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === least).map(({ known }) => known);
}

/** How many letters must be put in, left out or changed; names of more than 16 letters are near to nothing. */
function editDistance(a: string, b: string): number {
  if (a.length > 16) return Infinity;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
