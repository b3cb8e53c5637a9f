import type { OpenIndicator } from '../definition/catalogue';
import { evaluateRounded } from '../formula/evaluate';
import type { Expression } from '../formula/expression';
import { referencesOf } from '../formula/references';
import type { Rounding } from '../number/round';

/** Where a derivation finds what it is computed from. */
export type Figures = {
  value(code: string): number | string | null;
  previous(code: string): number | null;
};

const known = new WeakMap<Expression, ReturnType<typeof referencesOf>>();

function operandsOf(expression: Expression): ReturnType<typeof referencesOf> {
  let references = known.get(expression);
  if (!references) known.set(expression, (references = referencesOf(expression)));
  return references;
}

/**
 * The value of a derived indicator: exact, rounded once; null unless all that its formula refers to are numbers, and where it yields
 * an error (a denominator of 0).
 */
export function derive(indicator: OpenIndicator, figures: Figures, rounding: Rounding): number | null {
  if (!indicator.derivation) return null;
  const { expression } = indicator.derivation;
  const operands = operandsOf(expression);
  const complete =
    operands.values.every((code) => typeof figures.value(code) === 'number') &&
    operands.previous.every((code) => figures.previous(code) !== null);
  if (!complete) return null;
  const result = evaluateRounded(
    expression,
    { ...figures, children: () => [] },
    indicator.decimals,
    rounding,
  );
  return typeof result === 'number' ? result : null;
}
