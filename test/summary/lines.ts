/** What stands on a drawn sheet, row by row: values from column A on, a formula as `=…`. */
import { cellAt } from '../../src/workbook/lookup';
import type { CellValue, Workbook } from '../../src/workbook/workbook';
import { sheetOf } from '../template/sheets';

type Seen = CellValue | undefined;

/** The values of a row (1-based, as people count), trailing blanks left out. */
export function valuesIn(workbook: Workbook, sheet: string, row: number): Seen[] {
  return lineOf(workbook, sheet, row, ({ value }) => value);
}

/** The formulas of a row, null where none stands. */
export function formulasIn(workbook: Workbook, sheet: string, row: number): Seen[] {
  return lineOf(workbook, sheet, row, ({ formula }) => formula ?? null);
}

function lineOf(
  workbook: Workbook,
  sheet: string,
  row: number,
  of: (cell: { value: CellValue; formula?: string }) => CellValue,
): Seen[] {
  const drawn = sheetOf(workbook, sheet);
  const last = drawn.rows.find(({ index }) => index === row - 1)?.cells.at(-1)?.column ?? -1;
  const line = Array.from({ length: last + 1 }, (_, column) => {
    const cell = cellAt(drawn, row - 1, column);
    return cell ? of(cell) : null;
  });
  while (line.length > 0 && line.at(-1) === null) line.pop();
  return line;
}
