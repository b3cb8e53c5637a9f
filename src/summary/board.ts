import type { Rollup } from '../rollup/rollup';
import { cell, type Live } from '../template/live';
import { absoluteAddressOf, addressOf, quotedSheet } from '../workbook/address';
import type { CellValue } from '../workbook/workbook';
import type { Plan } from './plan';

/** A row of the 分表: a direct child by its index, or the totals. */
export type Line = number | 'total';

/** The figures of a summary as formulas see them: by address, with the value that stands there. */
export type Board = {
  value(code: string, line: Line): CellValue;
  /** The cell of an indicator in a line of the 分表, as a formula on `sheet` refers to it. */
  figure(code: string, line: Line, sheet: string): Live;
  /** Its 上年数 in 指标总表. */
  previous(code: string, sheet: string): Live;
};

/** What stands at a place, as a formula on `sheet` refers to it. */
export function seenFrom(
  sheet: string,
  place: { sheet: string; row: number; column: number },
  value: CellValue,
): Live {
  if (place.sheet === sheet) return cell(addressOf(place.row, place.column), value);
  return cell(`${quotedSheet(place.sheet)}!${absoluteAddressOf(place.row, place.column)}`, value);
}

/** @param previousColumn of 指标总表, the sheet `totalsName` */
export function boardOf(
  { rows, totals }: Rollup,
  plan: Plan,
  { totalsName, previousColumn }: { totalsName: string; previousColumn: number },
): Board {
  const value = (code: string, line: Line): CellValue => {
    if (line === 'total') return totals.get(code)?.value ?? null;
    const row = rows[line];
    return row?.values.get(code) ?? row?.marks.get(code) ?? null;
  };
  return {
    value,
    figure(code, line, sheet) {
      const found = plan.columns.get(code);
      if (!found) return cell('""', '');
      const row = line === 'total' ? plan.totalRow : plan.firstRow + line;
      return seenFrom(sheet, { sheet: found.sheet, row, column: found.column }, value(code, line));
    },
    previous(code, sheet) {
      const row = plan.lineOf.get(code);
      if (row === undefined) return cell('""', '');
      const place = { sheet: totalsName, row, column: previousColumn };
      return seenFrom(sheet, place, totals.get(code)?.previous ?? null);
    },
  };
}
