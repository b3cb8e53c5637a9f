import { exactSum } from '../../number/sum';
import type { Share } from '../share';
import type { Method } from './method';

/** 求和. A yes counts one, a no nothing: the total is how many said yes. */
export const sum: Method = {
  adjustable: true,
  rollUp: (_indicator, shares) => ({
    value: sumOf(shares),
    taken: shares.filter(({ value }) => typeof value !== 'string'),
  }),
};

/** null where no share is a number. */
export function sumOf(shares: readonly Share[]): number | null {
  const numbers = numbersOf(shares);
  return numbers.length === 0 ? null : exactSum(numbers);
}

export function numbersOf(shares: readonly Share[]): number[] {
  const numbers: number[] = [];
  for (const { value } of shares) if (typeof value === 'number') numbers.push(value);
  return numbers;
}
