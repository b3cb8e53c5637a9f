import { evaluate, evaluateRounded } from '../../formula/evaluate';
import type { Expression, Scope } from '../../formula/expression';
import { parseFormula } from '../../formula/parse';
import { printExcel } from '../../formula/print';
import { referencesOf } from '../../formula/references';
import { formatFigure } from '../../number/format';
import type { Total } from '../../rollup/rollup';
import type { Claim } from './published/published';

/** A claim held against the rolled-up totals. */
export type Judgement = {
  claim: Claim;
  /** Holds as stated; a figure holds where rounding or truncating at its printed decimals gives it. null: an operand is unknown. */
  holds: boolean | null;
  /** What the figure should be, rounded half away from zero at the printed decimals. */
  expected: number | null;
  /** The formula with the figures in it: `34/38*100≈89.474`. */
  arithmetic: string;
};

export function judge(claim: Claim, totals: ReadonlyMap<string, Total>): Judgement {
  const expression = parseFormula(claim.formula);
  const scope = scopeOf(totals);
  const { values, previous } = referencesOf(expression);
  const known =
    values.every((code) => isNumber(scope.value(code))) &&
    previous.every((code) => isNumber(scope.previous(code)));
  if (!known) return { claim, holds: null, expected: null, arithmetic: claim.formula };
  if (!claim.stated) {
    return {
      claim,
      holds: evaluate(expression, scope) === true,
      expected: null,
      arithmetic: withFigures(expression, scope),
    };
  }
  const { value: stated, decimals } = claim.stated;
  const rounded = evaluateRounded(expression, scope, decimals, 'half-away');
  const truncated = evaluateRounded(expression, scope, decimals, 'truncate');
  const exact = evaluate(expression, scope);
  const closer = evaluateRounded(expression, scope, decimals + 2, 'half-away');
  const equals = exact === closer ? '=' : '≈';
  return {
    claim,
    holds: stated === rounded || stated === truncated,
    expected: isNumber(rounded) ? rounded : null,
    arithmetic: `${withFigures(expression, scope)}${equals}${isNumber(closer) ? formatFigure(closer) : ''}`,
  };
}

function scopeOf(totals: ReadonlyMap<string, Total>): Scope {
  return {
    value: (code) => totals.get(code)?.value ?? null,
    previous: (code) => totals.get(code)?.previous ?? null,
    children: () => [],
  };
}

function withFigures(expression: Expression, scope: Scope): string {
  const figure = (value: unknown) => (isNumber(value) ? formatFigure(value) : '');
  return printExcel(expression, {
    value: (code) => figure(scope.value(code)),
    previous: (code) => figure(scope.previous(code)),
    children: () => '',
  });
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
