import type { Cell, CellValue, Row } from '../workbook/workbook';
import { isDateFormat } from '../xlsx/reading/numberFormats';

/** A block of cells as spreadsheet programs hand them out: the same matrix of values, formulas and number formats. */
export type CellBlock = {
  /** 0-based, of the first cell. */
  row: number;
  column: number;
  /** The empty text stands for an empty cell, `#N/A` for the error. */
  values: unknown[][];
  /** A formula with its `=`, otherwise the value again. */
  formulas: unknown[][];
  formats: unknown[][];
};

/**
 * The cells of a block that hold something, as rows of the model.
 * @example sheetRows({ row: 4, column: 3, values: [[34]], formulas: [[34]], formats: [['General']] }, new Set())
 *   //=> [{ index: 4, cells: [{ column: 3, value: 34 }] }]
 * @param hiddenRows 0-based
 */
export function sheetRows(block: CellBlock, hiddenRows: ReadonlySet<number>): Row[] {
  return block.values.flatMap((values, down): Row[] => {
    const index = block.row + down;
    const cells = values.flatMap((value, across): Cell[] => {
      const formula = formulaIn(block.formulas[down]?.[across], value);
      if (value === '' && formula === undefined) return [];
      return [
        {
          column: block.column + across,
          value: valueIn(value),
          ...(formula !== undefined && { formula }),
          ...(isDate(value, block.formats[down]?.[across]) && { date: true }),
        },
      ];
    });
    if (cells.length === 0) return [];
    return [{ index, ...(hiddenRows.has(index) && { hidden: true }), cells }];
  });
}

const errors = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

function valueIn(value: unknown): CellValue {
  if (typeof value === 'string') return errors.has(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Text that begins with `=` is its own value; a formula yields something else. */
function formulaIn(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : undefined;
}

function isDate(value: unknown, format: unknown): boolean {
  return typeof value === 'number' && typeof format === 'string' && isDateFormat(format);
}
