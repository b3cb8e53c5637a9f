import type { OpenIndicator } from '../../definition/catalogue';
import { evaluateRounded } from '../../formula/evaluate';
import type { Expression } from '../../formula/expression';
import { printExcel } from '../../formula/print';
import { referencesOf } from '../../formula/references';
import { rationalOf, toNumber } from '../../number/rational';
import type { Facts } from '../facts';
import { fitting, neverOf } from '../measure';
import type { FigureOperand } from '../narrative';
import { counted, print, type Quantity } from '../quantity';
import type { KindWriting } from './kind';

/** Decimals at most, where a figure is counted in 万 or 亿. */
const scaledDecimals = 2;
/** Decimals to which a computed figure is told from a round one. */
const finest = 12;

/** 计数, 金额, 期末数, 比率. */
export const number: KindWriting = {
  numeric: true,
  write(own, indicator, request, facts) {
    if (typeof own.value !== 'number') return null;
    const { measure, per, moved } = fitting(rationalOf(own.value), indicator.measure, request);
    const rounding = facts.catalogue.definition.rounding;
    const computed = moved || own.period === 'previous' ? null : recomputed(own.value, indicator, facts);
    const quantity = computed?.quantity ?? counted(own.value, per, rounding);
    const decimals = request.decimals ?? (moved ? scaledDecimals : indicator.decimals);
    const options = { all: request.decimals !== undefined, never: neverOf(indicator.measure) };
    const { text, value } = print(quantity, decimals, options);
    const reference = own.period === 'previous' ? `PREV(${own.indicator})` : own.indicator;
    return {
      text: request.bare ? text : text + measure,
      value,
      ...(moved ? { formula: `${reference}/${toNumber(per)}` } : computed && { formula: computed.formula }),
      operands: [own, ...(computed?.operands ?? [])],
    };
  },
};

/**
 * A computed indicator from its operands, so that it can be had to more decimals than its cell shows. Null where it is not
 * computed, an operand is missing, or the cell says otherwise: what the reader of the table sees is then what is printed.
 */
function recomputed(
  stated: number,
  indicator: OpenIndicator,
  facts: Facts,
): { quantity: Quantity; formula: string; operands: FigureOperand[] } | null {
  if (!indicator.derivation) return null;
  const { expression } = indicator.derivation;
  const { values, previous, children } = referencesOf(expression);
  if (children.length > 0) return null;
  const operands = [...values.map(facts.current), ...previous.map(facts.previous)].filter(
    (operand) => operand !== null,
  );
  if (operands.length < values.length + previous.length) return null;

  const rounding = facts.catalogue.definition.rounding;
  const at = (decimals: number) => {
    const scope = {
      value: (code: string) => facts.current(code)?.value ?? null,
      previous: (code: string) => facts.previous(code)?.value ?? null,
      children: () => [],
    };
    return evaluateRounded(expression, scope, decimals, rounding);
  };
  if (at(indicator.decimals) !== stated) return null;
  const number = (decimals: number) => at(Math.min(decimals, finest)) as number;
  return {
    quantity: { at: number, is: (value) => number(finest) === value },
    formula: inCodes(expression),
    operands,
  };
}

/** The formula with its codes, as a definition writes it. */
function inCodes(expression: Expression): string {
  return printExcel(expression, {
    value: (code) => code,
    previous: (code) => `PREV(${code})`,
    children: (code) => `CHILDREN(${code})`,
  });
}
