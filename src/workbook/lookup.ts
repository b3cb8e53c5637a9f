import { positionOf } from './address';
import type { Cell, CellValue, Sheet, Workbook } from './workbook';

export function sheetNamed(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

/** The cell at a 0-based position; undefined where nothing stands. Binary search over the sparse rows. */
export function cellAt(sheet: Pick<Sheet, 'rows'>, row: number, column: number): Cell | undefined {
  const found = search(sheet.rows, row, (candidate) => candidate.index);
  return found && search(found.cells, column, (cell) => cell.column);
}

/** @example valueAt(sheet, 'D5') //=> 34 */
export function valueAt(sheet: Sheet, address: string): CellValue {
  const position = positionOf(address);
  return (position && cellAt(sheet, position.row, position.column)?.value) ?? null;
}

function search<T>(sorted: readonly T[], wanted: number, key: (item: T) => number): T | undefined {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle] as T;
    const at = key(item);
    if (at === wanted) return item;
    if (at < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
