import { roundExactly, type Rounding } from '../../number/round';
import { doubleOf, fractionOfExact, opposite, settled, signOf } from '../exact';
import { asNumber, isError } from '../value';
import { computed, type FormulaFunction, type Part } from './function';

export const round: FormulaFunction = {
  least: 2,
  most: 2,
  overChildren: false,
  compile: (number, places = zero) => rounded(number, places, 'half-away'),
};

export const truncate: FormulaFunction = {
  least: 1,
  most: 2,
  overChildren: false,
  compile: (number, places = zero) => rounded(number, places, 'truncate'),
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

function rounded(argument: Part, placesArgument: Part, mode: Rounding): Part {
  return computed((scope) => {
    const number = asNumber(argument.run(scope));
    const places = asNumber(placesArgument.run(scope));
    if (isError(number)) return number;
    if (isError(places)) return places;
    const decimals = doubleOf(places);
    if (typeof number === 'number' && decimals >= 0) return number;
    return settled(roundExactly(fractionOfExact(number), decimals, mode));
  });
}
