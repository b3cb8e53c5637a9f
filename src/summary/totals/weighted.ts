import { divide, rationalOf } from '../../number/rational';
import { roundRational } from '../../number/round';
import { roundingFormula, text, unlessError, when } from '../../template/live';
import type { TotalCell } from './total';

/** Σ value × weight ÷ Σ weight, out of the two columns beside the mean. */
export const weighted: TotalCell = ({ parts, indicator, rounding }) => {
  if (!parts) return null;
  const { products, weights } = parts;
  const [dividend, divisor] = [products.value, weights.value];
  const known = typeof dividend === 'number' && typeof divisor === 'number';
  const mean =
    known && divisor !== 0
      ? roundRational(divide(rationalOf(dividend), rationalOf(divisor)), indicator.decimals, rounding)
      : { error: known ? '#DIV/0!' : '#VALUE!' };
  const formula = roundingFormula(`${products.formula}/${weights.formula}`, indicator.decimals, rounding);
  return unlessError(
    when({ formula: `ISNUMBER(${weights.formula})`, value: known }, { formula, value: mean }, text('')),
  );
};
