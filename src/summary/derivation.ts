import type { OpenIndicator } from '../definition/catalogue';
import { evaluateRounded } from '../formula/evaluate';
import type { Operand, Scope } from '../formula/expression';
import { printExcel } from '../formula/print';
import { referencesOf } from '../formula/references';
import type { Rounding } from '../number/round';
import { countNumbers, roundingFormula, text, unlessError, when, type Live } from '../template/live';
import type { CellValue } from '../workbook/workbook';

/** The cells that a derivation is written over. */
export type Cells = { value(code: string): Live; previous(code: string): Live };

/** The derived indicator as a native formula that shows nothing until all its operands are numbers, like the template's. */
export function derivationOf(
  { derivation, decimals }: OpenIndicator,
  cells: Cells,
  rounding: Rounding,
): Live | null {
  if (!derivation) return null;
  const { expression } = derivation;
  const { values, previous } = referencesOf(expression);
  const operands = [...values.map(cells.value), ...previous.map(cells.previous)];
  const naming = {
    value: (code: string) => cells.value(code).formula,
    previous: (code: string) => cells.previous(code).formula,
    children: () => '""',
  };
  const scope: Scope = {
    value: (code) => operandOf(cells.value(code).value),
    previous: (code) => operandOf(cells.previous(code).value),
    children: () => [],
  };
  const numbers = countNumbers(operands);
  const incomplete = {
    formula: `${numbers.formula}<${operands.length}`,
    value: numbers.value !== operands.length,
  };
  return when(
    incomplete,
    text(''),
    unlessError({
      formula: roundingFormula(printExcel(expression, naming), decimals, rounding),
      value: incomplete.value ? null : evaluateRounded(expression, scope, decimals, rounding),
    }),
  );
}

function operandOf(value: CellValue): Operand {
  return typeof value === 'object' && value !== null ? { error: '#VALUE!' } : value;
}
