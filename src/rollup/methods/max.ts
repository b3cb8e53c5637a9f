import type { Method } from './method';
import { numbersOf } from './sum';

/** 最大. */
export const max: Method = {
  adjustable: false,
  rollUp(_indicator, shares) {
    const numbers = numbersOf(shares);
    return {
      value: numbers.length === 0 ? null : numbers.reduce((a, b) => Math.max(a, b)),
      taken: shares.filter(({ value }) => typeof value !== 'string'),
    };
  },
};
