import { order, plus, type Exact } from '../exact';
import type { FormulaErrorValue, Scope } from '../expression';
import { asNumber, isError, isNumber } from '../value';
import { computed, mostArguments, type FormulaFunction, type Part } from './function';

export const sum = overNumbers((numbers) => {
  let total: Exact = 0;
  for (const number of numbers) {
    const next = plus(total, number);
    if (isError(next)) return next;
    total = next;
  }
  return total;
});

export const min = overNumbers((numbers) => extreme(numbers, -1));

export const max = overNumbers((numbers) => extreme(numbers, 1));

/** Counts numbers; errors and what is no number count nothing. */
export const count: FormulaFunction = {
  least: 1,
  most: mostArguments,
  overChildren: true,
  compile: (...list) =>
    computed((scope) => {
      let found = 0;
      for (const { given } of list) {
        const { values, reference } = given(scope);
        for (const value of values) {
          if (isNumber(value) || (!reference && !isError(asNumber(value)))) found += 1;
        }
      }
      return found;
    }),
};

function overNumbers(reduce: (numbers: readonly Exact[]) => Exact | FormulaErrorValue): FormulaFunction {
  return {
    least: 1,
    most: mostArguments,
    overChildren: true,
    compile: (...list) =>
      computed((scope) => {
        const numbers = numbersIn(list, scope);
        return 'error' in numbers ? numbers : reduce(numbers);
      }),
  };
}

/** Of cells only the numbers; of values in the formula whatever can be one. The first error ends it. */
function numbersIn(list: readonly Part[], scope: Scope): Exact[] | FormulaErrorValue {
  const numbers: Exact[] = [];
  for (const { given } of list) {
    const { values, reference } = given(scope);
    for (const value of values) {
      if (isError(value)) return value;
      if (reference && !isNumber(value)) continue;
      const number = asNumber(value);
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

/** The least (side -1) or greatest (side 1); 0 where there is none. */
function extreme(numbers: readonly Exact[], side: number): Exact {
  const [first = 0, ...others] = numbers;
  return others.reduce((best, number) => (order(number, best) * side > 0 ? number : best), first);
}
