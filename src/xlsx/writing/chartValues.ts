import { positionOf } from '../../workbook/address';
import { cellAt, sheetNamed } from '../../workbook/lookup';
import type { CellValue, Workbook } from '../../workbook/workbook';

/**
 * The values in a sheet-qualified range, row by row; none where the range is not one of this workbook.
 * @example valuesAt("'指标总表'!$B$3:$B$5", workbook) //=> [38, 34, null]
 */
export function valuesAt(reference: string, workbook: Workbook): CellValue[] {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^:]+)(?::([^:]+))?$/.exec(reference);
  const [, quoted, plain = '', first = '', last = first] = match ?? [];
  const sheet = sheetNamed(workbook, quoted?.replaceAll("''", "'") ?? plain);
  const from = positionOf(first);
  const to = positionOf(last);
  if (!sheet || !from || !to) return [];
  const values: CellValue[] = [];
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) {
      values.push(cellAt(sheet, row, column)?.value ?? null);
    }
  }
  return values;
}
