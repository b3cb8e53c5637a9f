import { markColors } from '../../excel/marks';
import { round } from '../../number/round';
import { addressOf, type Position } from '../../workbook/address';
import { cellAt } from '../../workbook/lookup';
import { isWithin, sameCell, type Span } from '../../workbook/span';
import type { Cell } from '../../workbook/workbook';
import { appearanceOf, type Appearance } from './appearance';
import type { CellDrawing } from './CellView';
import { drawnFrom, markAt, overlayAt, type Drawing } from './drawing';
import { whyClosed } from './entryRules';
import { isFree, placeOf, stretch } from './geometry';
import { formatted, general } from './numberFormat';
import { textWidth } from './textWidth';

/** What stands in a cell, as it shows. @example shownText(drawing, { row: 4, column: 3 }) //=> '34' */
export function shownText({ sheet, workbook }: Drawing, { row, column }: Position): string {
  const cell = cellAt(sheet, row, column);
  if (!cell) return '';
  const style = cell.style === undefined ? undefined : workbook.styles[cell.style];
  return formatted(cell.value, style?.format, cell.date);
}

export function appearanceAt(drawing: Drawing, at: Position): Appearance {
  const { sheet, workbook } = drawing;
  const cell = cellAt(sheet, at.row, at.column);
  const style = cell?.style === undefined ? undefined : workbook.styles[cell.style];
  const mark = markAt(drawing, at);
  return appearanceOf(
    style,
    overlayAt(drawing, at),
    mark && markColors[mark.severity],
    cell?.value ?? null,
    sheet.gridLines ?? true,
  );
}

/**
 * A cell ready to be drawn; null where it is covered by merged cells.
 * @param merges those that reach into what is in view
 * @param frozen columns before this one stay in view
 */
export function cellDrawing(
  drawing: Drawing,
  at: Position,
  merges: readonly Span[],
  grid: { id: string; frozen: number; isPinned: boolean },
): CellDrawing | null {
  const { sheet, rows, columns } = drawing;
  const merged = merges.find((span) => isWithin(span, at));
  if (merged && !sameCell(drawnFrom(drawing, merged), at)) return null;
  const span = merged ?? { from: at, to: at };
  const held = span.from;
  const address = addressOf(held.row, held.column);
  const cell = cellAt(sheet, held.row, held.column);
  const { start: left, size: width } = stretch(columns, span.from.column, span.to.column);
  const { size: height } = stretch(rows, span.from.row, span.to.row);
  const look = appearanceAt(drawing, held);
  const mark = markAt(drawing, held);
  const text = cell ? fittingText(cell, shownText(drawing, held), look, width) : '';
  const isStale = drawing.stale.has(address);
  return {
    id: `${grid.id}-${address}`,
    ...held,
    rowSpan: span.to.row - span.from.row + 1,
    columnSpan: span.to.column - span.from.column + 1,
    left,
    width,
    height,
    text,
    box: look.box,
    textStyle: look.text,
    wrap: look.wrap,
    overflow: merged ? null : overflowOf(drawing, held, text, look, width, grid.frozen),
    isOpaque: (grid.isPinned || at.column < grid.frozen) && look.box.backgroundColor === undefined,
    isClosed: whyClosed(drawing.workbook, sheet, held) !== null,
    isLink: cell?.link !== undefined && 'sheet' in cell.link,
    isStale,
    isMarked: mark !== undefined,
    note: cell?.note ?? '',
    description: mark?.text ?? '',
  };
}

/** A number that does not fit is not shown in part: without a format it loses decimals, otherwise `#` fill the cell. */
function fittingText(cell: Cell, text: string, look: Appearance, width: number): string {
  if (typeof cell.value !== 'number') return text;
  const room = width - look.inset;
  const fits = (candidate: string) => textWidth(candidate, look.font, look.size) <= room;
  if (fits(text)) return text;
  if (text === general(cell.value)) {
    for (let decimals = (text.split('.')[1]?.length ?? 0) - 1; decimals >= 0; decimals -= 1) {
      const shorter = general(round(cell.value, decimals, 'half-away'));
      if (fits(shorter)) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / Math.max(1, textWidth('#', look.font, look.size)))));
}

/** How far a text on one line runs over empty cells beside it; null where it has room enough in its own. */
function overflowOf(
  drawing: Drawing,
  { row, column }: Position,
  text: string,
  look: Appearance,
  width: number,
  frozen: number,
): CellDrawing['overflow'] {
  const value = cellAt(drawing.sheet, row, column)?.value;
  if (look.wrap || text === '' || typeof value !== 'string') return null;
  const lacking = textWidth(text, look.font, look.size) + look.inset - width;
  if (lacking <= 0) return null;
  const sides = {
    left: { left: 0, right: 1 },
    center: { left: 0.5, right: 0.5 },
    right: { left: 1, right: 0 },
  };
  const share = sides[look.horizontal];
  const left = Math.min(lacking * share.left, share.left && freeRoom(drawing, row, column, -1, frozen));
  const right = Math.min(lacking * share.right, share.right && freeRoom(drawing, row, column, 1, frozen));
  return left > 0 || right > 0 ? { left, right } : null;
}

/** Pixels of empty cells beside a cell. What stays in view does not run over what moves below it, unless nothing stands there. */
function freeRoom(
  { sheet, columns, merges }: Drawing,
  row: number,
  column: number,
  direction: 1 | -1,
  frozen: number,
): number {
  let room = 0;
  let atEdge: number | null = null;
  for (
    let place = placeOf(columns, column) + direction;
    place >= 0 && place < columns.indexes.length;
    place += direction
  ) {
    const next = columns.indexes[place] ?? 0;
    if (direction < 0 && column >= frozen && next < frozen) return room;
    if (direction > 0 && column < frozen && next >= frozen) atEdge ??= room;
    const taken = !isFree(sheet, row, next) || merges.some((span) => isWithin(span, { row, column: next }));
    if (taken) return atEdge ?? room;
    room += columns.sizes[place] ?? 0;
  }
  return room;
}
