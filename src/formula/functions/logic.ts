import { asLogical, isError, wrongType, type Value } from '../value';
import { computed, mostArguments, type FormulaFunction } from './function';

export const and = overLogicals((values) => values.every(Boolean));

export const or = overLogicals((values) => values.some(Boolean));

export const not: FormulaFunction = {
  least: 1,
  most: 1,
  overChildren: false,
  compile: (argument) =>
    computed((scope) => {
      const value = asLogical(argument.run(scope));
      return isError(value) ? value : !value;
    }),
};

/** Every argument is looked at, so that an error anywhere shows. Cells with text and blank cells say nothing. */
function overLogicals(judge: (values: readonly boolean[]) => boolean): FormulaFunction {
  return {
    least: 1,
    most: mostArguments,
    overChildren: false,
    compile: (...list) =>
      computed((scope) => {
        const logicals: boolean[] = [];
        for (const { given } of list) {
          const { values, reference } = given(scope);
          for (const value of values) {
            if (reference && saysNothing(value)) continue;
            const logical = asLogical(value);
            if (isError(logical)) return logical;
            logicals.push(logical);
          }
        }
        return logicals.length > 0 ? judge(logicals) : wrongType;
      }),
  };
}

function saysNothing(value: Value): boolean {
  return value === null || typeof value === 'string';
}
