import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import { evaluateRounded } from '../formula/evaluate';
import type { Scope } from '../formula/expression';
import { printExcel, type Naming } from '../formula/print';
import { referencesOf } from '../formula/references';
import type { Rounding } from '../number/round';
import { kinds } from './kinds/kinds';
import { cell, countNumbers, roundingFormula, text, unlessError, when, type Live } from './live';
import { previousName } from './names';

type Operands = { current: readonly string[]; previous: readonly string[] };

const none: Operands = { current: [], previous: [] };
const known = new WeakMap<OpenIndicator, Operands>();

/** The codes of a derived indicator's operands, this year's and last year's. */
export function operandsOfDerived(indicator: OpenIndicator): Operands {
  if (!indicator.derivation) return none;
  let operands = known.get(indicator);
  if (!operands) {
    const { values, previous } = referencesOf(indicator.derivation.expression);
    known.set(indicator, (operands = { current: values, previous }));
  }
  return operands;
}

/** How formulas name the figures of a template: by defined names. */
export function namingOf(catalogue: Catalogue): Naming {
  return {
    value(code) {
      const indicator = catalogue.indicators.get(code);
      return indicator ? kinds[indicator.kind].numeric(cell(code, null)).formula : code;
    },
    previous: previousName,
    // A template has no units below it; rules over them are judged where the totals are.
    children: previousName,
  };
}

/** The derived figure, rounded once; null until all its operands are numbers, and where they cannot be reckoned with. */
export function derivedValue(indicator: OpenIndicator, scope: Scope, rounding: Rounding): number | null {
  const { derivation, decimals } = indicator;
  if (!derivation) return null;
  const { current, previous } = operandsOfDerived(indicator);
  const isKnown =
    current.every((code) => typeof scope.value(code) === 'number') &&
    previous.every((code) => typeof scope.previous(code) === 'number');
  if (!isKnown) return null;
  const value = evaluateRounded(derivation.expression, scope, decimals, rounding);
  return typeof value === 'number' ? value : null;
}

/** The same as the cell's native formula, which shows nothing where the figure is null. */
export function derivationOf(indicator: OpenIndicator, catalogue: Catalogue, scope: Scope): Live | null {
  const { derivation, decimals } = indicator;
  if (!derivation) return null;
  const { rounding } = catalogue.definition;
  const naming = namingOf(catalogue);
  const { current, previous } = operandsOfDerived(indicator);
  const numbers = countNumbers([
    ...current.map((code) => cell(naming.value(code), scope.value(code))),
    ...previous.map((code) => cell(naming.previous(code), scope.previous(code))),
  ]);
  const operands = current.length + previous.length;
  return when(
    { formula: `${numbers.formula}<${operands}`, value: numbers.value !== operands },
    text(''),
    unlessError({
      formula: roundingFormula(printExcel(derivation.expression, naming), decimals, rounding),
      value: derivedValue(indicator, scope, rounding) ?? '',
    }),
  );
}
