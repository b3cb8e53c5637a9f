import { asLogical, isError } from '../value';
import { computed, type FormulaFunction } from './function';

/** Only the chosen branch is computed. Where that is a cell, so is the result, as in Excel: `SUM(IF(TRUE,FY_01))` passes over a text. */
export const choose: FormulaFunction = {
  least: 2,
  most: 3,
  overChildren: false,
  compile: (condition, then = missing, otherwise = missing) => ({
    run: (scope) => {
      const met = asLogical(condition.run(scope));
      return isError(met) ? met : (met ? then : otherwise).run(scope);
    },
    given: (scope) => {
      const met = asLogical(condition.run(scope));
      return isError(met) ? { values: [met], reference: false } : (met ? then : otherwise).given(scope);
    },
  }),
};

export const ifError: FormulaFunction = {
  least: 2,
  most: 2,
  overChildren: false,
  compile: (attempt, instead = missing) =>
    computed((scope) => {
      const value = attempt.run(scope);
      return isError(value) ? instead.run(scope) : value;
    }),
};

/** Only of a blank cell: what is computed is never blank. */
export const isBlank: FormulaFunction = {
  least: 1,
  most: 1,
  overChildren: false,
  compile: (argument) =>
    computed((scope) => {
      const { values, reference } = argument.given(scope);
      return reference && values[0] === null;
    }),
};

/** IF without its third argument says FALSE. */
const missing = computed(() => false);
