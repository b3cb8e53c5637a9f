import { divide, rationalOf } from '../../number/rational';
import { roundRational } from '../../number/round';
import { exactSum } from '../../number/sum';
import type { Method } from './method';

/** 加权: Σ value × weight ÷ Σ weight over the units that gave both, rounded once. */
export const weighted: Method = {
  adjustable: false,
  rollUp(indicator, shares, { rounding }) {
    const taken = shares.filter((share) => share.weighted !== undefined);
    const products = exactSum(taken.map((share) => share.weighted?.products ?? 0));
    const weights = exactSum(taken.map((share) => share.weighted?.weights ?? 0));
    if (weights === 0) return { value: null, taken: [], asked: askedOf(shares), answered: 0 };
    return {
      value: roundRational(divide(rationalOf(products), rationalOf(weights)), indicator.decimals, rounding),
      taken,
      weighted: { products, weights },
      asked: askedOf(shares),
    };
  },
};

function askedOf(shares: readonly { asked: number }[]): number {
  return exactSum(shares.map(({ asked }) => asked));
}
