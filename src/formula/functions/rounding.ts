import type { Rounding } from '../../number/round';
import { doubleOf, opposite, rounded, signOf } from '../exact';
import { asNumber, asNumbers, isError } from '../value';
import { computed, type FormulaFunction, type Part } from './function';

export const round: FormulaFunction = {
  least: 2,
  most: 2,
  overChildren: false,
  compile: (number, places = zero) => toPlaces(number, places, 'half-away'),
};

export const truncate: FormulaFunction = {
  least: 1,
  most: 2,
  overChildren: false,
  compile: (number, places = zero) => toPlaces(number, places, 'truncate'),
};

export const absolute: FormulaFunction = {
  least: 1,
  most: 1,
  overChildren: false,
  compile: (argument) =>
    computed((scope) => {
      const number = asNumber(argument.run(scope));
      return isError(number) || signOf(number) >= 0 ? number : opposite(number);
    }),
};

const zero = computed(() => 0);

function toPlaces(argument: Part, placesArgument: Part, mode: Rounding): Part {
  return computed((scope) => {
    const numbers = asNumbers(argument.run(scope), placesArgument.run(scope));
    if (isError(numbers)) return numbers;
    const [number, places] = numbers;
    return rounded(number, Math.trunc(doubleOf(places)), mode);
  });
}
