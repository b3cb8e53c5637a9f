import { positionOf, sheetAndRange, type Position } from './address';
import type { A1, Sheet, Workbook } from './workbook';

/** A rectangle of cells, both corners within. */
export type Span = { from: Position; to: Position };

/** @example spanOf('B2:D9') //=> { from: { row: 1, column: 1 }, to: { row: 8, column: 3 } } */
export function spanOf(range: A1): Span | null {
  const [first = '', second = first] = range.split(':');
  const a = positionOf(first);
  const b = positionOf(second);
  return (
    a &&
    b && {
      from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
      to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
    }
  );
}

/** The merged cells of a sheet. */
export function mergedSpans({ merges }: Pick<Sheet, 'merges'>): Span[] {
  return merges.flatMap((range) => spanOf(range) ?? []);
}

export function isWithin({ from, to }: Span, { row, column }: Position): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** @example sameCell({ row: 0, column: 0 }, { row: 0, column: 0 }) //=> true */
export function sameCell(a: Position, b: Position): boolean {
  return a.row === b.row && a.column === b.column;
}

/**
 * The cells that a reference names: `'单位'!$A$2:$A$9`, a range of the sheet it stands on, or a name of the workbook; null where
 * there are none such.
 */
export function referredSpan(
  source: string,
  workbook: Workbook,
  sheet: string,
): { sheet: string; span: Span } | null {
  const name = workbook.names.find((candidate) => candidate.name.toLowerCase() === source.toLowerCase());
  const reference = name?.refersTo ?? source;
  const place = sheetAndRange(reference);
  const span = spanOf(place.range);
  return span && { sheet: place.sheet || sheet, span };
}

export function isColumnIn({ from, to }: Span, column: number): boolean {
  return column >= from.column && column <= to.column;
}

export function isRowIn({ from, to }: Span, row: number): boolean {
  return row >= from.row && row <= to.row;
}
