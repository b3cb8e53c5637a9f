/** What a test reads off a drawn sheet. */
import { positionOf } from '../../src/workbook/address';
import { cellAt, sheetNamed, valueAt } from '../../src/workbook/lookup';
import type { Cell, CellValue, Sheet, Workbook } from '../../src/workbook/workbook';

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = sheetNamed(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function valueOn(workbook: Workbook, sheet: string, address: string): CellValue {
  return valueAt(sheetOf(workbook, sheet), address);
}

export function cellOn(workbook: Workbook, sheet: string, address: string): Cell | undefined {
  const position = positionOf(address);
  return position ? cellAt(sheetOf(workbook, sheet), position.row, position.column) : undefined;
}

export function formulaOn(workbook: Workbook, sheet: string, address: string): string | undefined {
  return cellOn(workbook, sheet, address)?.formula;
}

/** The values of one row, blanks included. */
export function rowOn(workbook: Workbook, sheet: string, row: number): CellValue[] {
  return (
    sheetOf(workbook, sheet)
      .rows.find(({ index }) => index === row)
      ?.cells.map(({ value }) => value) ?? []
  );
}
