import type { Mark } from '../../excel/port';
import { marksByCell } from '../../excel/marks';
import { addressOf, type Position } from '../../workbook/address';
import { cellAt } from '../../workbook/lookup';
import { isWithin, mergedSpans, spanOf, type Span } from '../../workbook/span';
import type { OverlayStyle, Sheet, Workbook } from '../../workbook/workbook';
import { cellTest, type CellTest } from './cellTest';
import { columnAxis, drawnExtent, placeOf, rowAxis, usedExtent, type Axis, type Extent } from './geometry';

/** A sheet made ready to be drawn, whatever part of it comes into view. */
export type Drawing = {
  workbook: Workbook;
  sheet: Sheet;
  used: Extent;
  rows: Axis;
  columns: Axis;
  merges: readonly Span[];
  overlays: readonly Overlay[];
  /** By address: one a cell, its texts together. */
  marks: ReadonlyMap<string, Mark>;
  /** Addresses of formulas that may show an old result. */
  stale: ReadonlySet<string>;
};

type Overlay = { span: Span; test: CellTest; style: OverlayStyle };

export function drawingOf(
  workbook: Workbook,
  sheet: Sheet,
  marks: readonly Mark[],
  stale: ReadonlySet<string>,
): Drawing {
  const used = usedExtent(sheet);
  const extent = drawnExtent(used);
  const prefix = `${sheet.name}!`;
  const here = marksByCell(marks.filter((mark) => mark.sheet === sheet.name));
  return {
    workbook,
    sheet,
    used,
    rows: rowAxis(sheet, workbook.styles, extent.rows),
    columns: columnAxis(sheet, extent.columns),
    merges: mergedSpans(sheet),
    overlays: sheet.conditionals.flatMap(({ range, formula, style }): Overlay[] => {
      const span = spanOf(range);
      const test = cellTest(formula);
      return span && test ? [{ span, test, style }] : [];
    }),
    marks: new Map(here.map((mark) => [mark.address, mark])),
    stale: new Set([...stale].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))),
  };
}

/** The merged cells around a cell, or the cell alone. */
export function spanAround(merges: readonly Span[], cell: Position): Span {
  return merges.find((span) => isWithin(span, cell)) ?? { from: cell, to: cell };
}

/** Where merged cells are drawn from: their first row and column that are not hidden. */
export function drawnFrom({ rows, columns }: Drawing, { from }: Span): Position {
  return {
    row: rows.indexes[placeOf(rows, from.row)] ?? from.row,
    column: columns.indexes[placeOf(columns, from.column)] ?? from.column,
  };
}

/**
 * Places to draw beside others: where merged cells begin that reach into what is in view.
 * @param firstPlace the first that is in view
 * @param of row or column of a corner
 */
export function withMergeStarts(
  places: readonly number[],
  firstPlace: number,
  axis: Axis,
  merges: readonly Span[],
  of: (corner: Position) => number,
): number[] {
  const first = axis.indexes[firstPlace] ?? 0;
  const drawn = new Set(places);
  for (const { from, to } of merges) {
    if (of(from) < first && of(to) >= first) drawn.add(placeOf(axis, of(from)));
  }
  return [...drawn].sort((a, b) => a - b);
}

/** What conditional formats lay over a cell, the first that sets a thing first. */
export function overlayAt({ overlays, sheet }: Drawing, cell: Position): OverlayStyle {
  let laid: OverlayStyle = {};
  for (const { span, test, style } of overlays) {
    if (!isWithin(span, cell)) continue;
    const moved = { row: cell.row - span.from.row, column: cell.column - span.from.column };
    const look = ({ row, column }: Position) => cellAt(sheet, row, column)?.value ?? null;
    if (test(look, moved) === true) laid = { ...style, ...laid };
  }
  return laid;
}

export function markAt({ marks }: Drawing, { row, column }: Position): Mark | undefined {
  return marks.get(addressOf(row, column));
}
