import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import { totalsSheet } from '../template/captions';
import { addressOf } from '../workbook/address';
import type { CellValue, Row, Workbook } from '../workbook/workbook';
import { cellIn } from './cellIn';
import { normalised, textOf } from './plainText';
import { readCell } from './reading/cell';
import type { Submission } from './submission';

type UnitFigures = Required<Submission>['unitFigures'];
type Column = { column: number; indicator: OpenIndicator };

/**
 * What the 分表 of a summary show of the units directly below the area, one line each: found by the row of indicator codes over the
 * figures and by the units' names before them.
 */
export function readUnitFigures(
  workbook: Workbook,
  { unit, file }: Pick<Submission, 'unit' | 'file'>,
  catalogue: Catalogue,
): UnitFigures {
  const children = new Map(catalogue.children(unit).map(({ name, code }) => [normalised(name), code]));
  const childOf = (value: CellValue | undefined) => children.get(normalised(textOf(value)));
  const figures: UnitFigures = {};
  for (const sheet of workbook.sheets) {
    const at = sheet.rows.findIndex((row) => columnsOn(row, catalogue).length > 0);
    const codes = sheet.rows[at];
    if (!codes || sheet.name === totalsSheet) continue;
    const columns = columnsOn(codes, catalogue);
    const first = Math.min(...columns.map(({ column }) => column));
    for (const row of sheet.rows.slice(at + 1)) {
      const child = row.cells
        .filter(({ column }) => column < first)
        .map(({ value }) => childOf(value))
        .find((code) => code !== undefined);
      if (child === undefined) continue;
      for (const { column, indicator } of columns) {
        const reading = readCell(cellIn(row, column), indicator);
        if (reading.state !== 'value' || typeof reading.value !== 'number') continue;
        const source = { file, sheet: sheet.name, address: addressOf(row.index, column) };
        (figures[indicator.code] ??= []).push({ unit: child, value: reading.value, source });
      }
    }
  }
  return figures;
}

/** The columns of a row that holds nothing but codes of indicators: over the units, not beside totals. */
function columnsOn({ cells }: Row, { indicators }: Catalogue): Column[] {
  const columns: Column[] = [];
  for (const { column, value } of cells) {
    if (value === null || value === '') continue;
    const indicator = typeof value === 'string' ? indicators.get(value) : undefined;
    if (!indicator) return [];
    columns.push({ column, indicator });
  }
  return columns;
}
