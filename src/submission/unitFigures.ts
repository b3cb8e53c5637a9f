import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import type { Row, Sheet } from '../workbook/workbook';
import { cellIn } from './cellIn';
import { normalised, textOf } from './plainText';
import { readCell } from './reading/cell';
import type { Spot } from './scan';
import type { Source, Submission } from './submission';

type UnitFigures = Required<Submission>['unitFigures'];
type Column = { column: number; indicator: OpenIndicator };

/**
 * What the 分表 of a summary show of the units directly below the area, one line each: found by the row of indicator codes over the
 * figures and by the units' names before them.
 */
export function readUnitFigures(
  sheets: readonly Sheet[],
  unit: Unit,
  catalogue: Catalogue,
  sourceOf: (spot: Pick<Spot, 'sheet' | 'row' | 'column'>) => Source,
): UnitFigures {
  const children = new Map(catalogue.children(unit.code).map(({ name, code }) => [normalised(name), code]));
  const figures: UnitFigures = {};
  for (const sheet of sheets) {
    const at = sheet.rows.findIndex((row) => columnsOn(row, catalogue).length > 0);
    const columns = at < 0 ? [] : columnsOn(sheet.rows[at] as Row, catalogue);
    const first = Math.min(...columns.map(({ column }) => column));
    for (const row of sheet.rows.slice(at + 1)) {
      const child = row.cells.find(
        ({ column, value }) => column < first && children.has(normalised(textOf(value))),
      );
      const code = child && children.get(normalised(textOf(child.value)));
      if (code === undefined) continue;
      for (const { column, indicator } of columns) {
        const reading = readCell(cellIn(row, column), indicator);
        if (reading.state !== 'value' || typeof reading.value !== 'number') continue;
        const source = sourceOf({ sheet, row, column });
        (figures[indicator.code] ??= []).push({ unit: code, value: reading.value, source });
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
