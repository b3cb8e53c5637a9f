import type { OpenIndicator } from '../../definition/catalogue';
import type { Unit } from '../../definition/definition';
import type { Rounding } from '../../number/round';
import { exactSum } from '../../number/sum';
import type { ChildRow, Total } from '../../rollup/rollup';
import { isEmpty, isNumber, text, when, type Live } from '../../template/live';
import type { CellValue } from '../../workbook/workbook';

/** A column of a 分表 from its first unit down to the row above 合计. */
export type ColumnCells = {
  indicator: OpenIndicator;
  total: Total;
  rows: readonly ChildRow[];
  /** What stands in the line of a row. */
  cellAt(line: number): Live;
  /** The units' cells, and the 去重 cell below them where there is one, as one range, and what stands in it. */
  range: string;
  values: readonly CellValue[];
  /** Of a weighted mean: the 合计 cells of the columns beside it. */
  parts: { products: Live; weights: Live } | null;
  /** Of a derived indicator: its formula over the 合计 row. */
  derivation: Live | null;
  rounding: Rounding;
  names(audience: readonly string[], unit: Unit): boolean;
};

/**
 * What stands in the 合计 row under a column: a native formula, a text that no formula makes, or nothing. One file a roll-up method,
 * found through `totalCells`.
 */
export type TotalCell = (column: ColumnCells) => Live | string | null;

/** A function over a range; it shows nothing where no number is in it, for blank is not zero. */
export function overNumbers(name: 'SUM' | 'MAX', range: string, values: readonly CellValue[]): Live {
  const numbers = values.filter((value) => typeof value === 'number');
  const formula = `${name}(${range})`;
  if (numbers.length === 0) return { formula: `IF(COUNT(${range})=0,"",${formula})`, value: '' };
  return { formula, value: name === 'SUM' ? exactSum(numbers) : numbers.reduce((a, b) => Math.max(a, b)) };
}

/** The figure or, where the total is a text, the text of another cell; nothing where that is blank or a mark such as 不适用. */
export function sameAs(source: Live, { value }: Total): Live {
  if (typeof value === 'string') return when(isEmpty(source), text(''), source);
  return when(isNumber(source), source);
}
