import type { Position } from '../../workbook/address';
import { spanAround, type Drawing } from './drawing';
import { whyClosed } from './entryRules';
import { placeOf, type Axis } from './geometry';

/** A step on the sheet, in rows and columns that are shown; merged cells count as one. */
export type Step = { rows: number; columns: number };

/**
 * Where a step leads. The cell itself may lie within merged cells, so that going down through a heading keeps the column.
 * @example stepped(drawing, { row: 0, column: 0 }, { rows: 1, columns: 0 }) //=> { row: 1, column: 0 }
 */
export function stepped({ rows, columns, merges }: Drawing, cell: Position, step: Step): Position {
  const { from, to } = spanAround(merges, cell);
  return {
    row: along(rows, cell.row, from.row, to.row, step.rows),
    column: along(columns, cell.column, from.column, to.column, step.columns),
  };
}

function along(axis: Axis, at: number, from: number, to: number, step: number): number {
  if (step === 0) return at;
  const place = step > 0 ? placeOf(axis, to + 1) - 1 + step : placeOf(axis, from) + step;
  return axis.indexes[Math.max(0, Math.min(axis.indexes.length - 1, place))] ?? at;
}

/** The row's first cell, the sheet's, or the last used ones. */
export function edgeOf(
  { rows, columns, used }: Drawing,
  cell: Position,
  edge: 'row-start' | 'row-end' | 'start' | 'end',
): Position {
  const shown = (axis: Axis, index: number) =>
    axis.indexes[Math.min(placeOf(axis, Math.max(0, index)), axis.indexes.length - 1)] ?? 0;
  const lastRow = shown(rows, used.rows - 1);
  const lastColumn = shown(columns, used.columns - 1);
  switch (edge) {
    case 'row-start':
      return { row: cell.row, column: shown(columns, 0) };
    case 'row-end':
      return { row: cell.row, column: lastColumn };
    case 'start':
      return { row: shown(rows, 0), column: shown(columns, 0) };
    case 'end':
      return { row: lastRow, column: lastColumn };
  }
}

/**
 * Where Tab leads: on a protected sheet to the next cell that can be typed into, otherwise to the next used one, row by row; null where
 * there is none, and focus goes on behind the sheet.
 */
export function nextStop(drawing: Drawing, cell: Position, direction: 1 | -1): Position | null {
  const { workbook, sheet, rows, columns, used, merges } = drawing;
  const isStop = (at: Position) => {
    const { from } = spanAround(merges, at);
    if (from.row !== at.row || from.column !== at.column) return false;
    return !sheet.protection || whyClosed(workbook, sheet, at) === null;
  };
  const lastRow = placeOf(rows, used.rows) - 1;
  const lastColumn = placeOf(columns, used.columns) - 1;
  const { from, to } = spanAround(merges, cell);
  let row = placeOf(rows, from.row);
  let column = direction > 0 ? placeOf(columns, to.column + 1) : placeOf(columns, from.column) - 1;
  for (; row >= 0 && row <= lastRow; row += direction, column = direction > 0 ? 0 : lastColumn) {
    for (; column >= 0 && column <= lastColumn; column += direction) {
      const at = { row: rows.indexes[row] ?? 0, column: columns.indexes[column] ?? 0 };
      if (isStop(at)) return at;
    }
  }
  return null;
}
