import { rowHeight } from '../../template/rowHeight';
import { addressOf } from '../../workbook/address';
import { cellAt } from '../../workbook/lookup';
import { spanOf } from '../../workbook/span';
import type { Row, Sheet, Workbook } from '../../workbook/workbook';

/** A digit of 宋体 11, the standard font of our files, which column widths count; and pixels to the point. */
const digitWidth = 8;
const pixels = 96 / 72;
const standardWidth = 9;
const standardHeight = 15;
const standardSize = 11;

/** What is drawn beyond the last used row and column, and at least. */
const spare = { rows: 20, columns: 4 };
const least = { rows: 40, columns: 26 };

/** The rows or columns that are shown, one after the other, in pixels; a place is the position in these lists. */
export type Axis = {
  /** 0-based index in the sheet, by place. */
  indexes: readonly number[];
  starts: readonly number[];
  sizes: readonly number[];
  total: number;
};

export type Extent = { rows: number; columns: number };

/** How many rows and columns hold something: a cell, a merge, a chart. */
export function usedExtent(sheet: Sheet): Extent {
  let columns = 0;
  for (const { cells } of sheet.rows) columns = Math.max(columns, (cells.at(-1)?.column ?? -1) + 1);
  let rows = (sheet.rows.findLast(({ cells }) => cells.length > 0)?.index ?? -1) + 1;
  for (const range of sheet.merges) {
    const span = spanOf(range);
    rows = Math.max(rows, (span?.to.row ?? -1) + 1);
    columns = Math.max(columns, (span?.to.column ?? -1) + 1);
  }
  for (const { anchor } of sheet.charts) {
    rows = Math.max(rows, anchor.to.row + 1);
    columns = Math.max(columns, anchor.to.column + 1);
  }
  return { rows, columns };
}

/** @example drawnExtent({ rows: 0, columns: 0 }) //=> { rows: 40, columns: 26 } */
export function drawnExtent(used: Extent): Extent {
  return {
    rows: Math.max(least.rows, used.rows + spare.rows),
    columns: Math.max(least.columns, used.columns + spare.columns),
  };
}

/** @example columnPixels(10) //=> 80 */
export function columnPixels(characters = standardWidth): number {
  return Math.round(characters * digitWidth);
}

export function columnAxis(sheet: Sheet, count: number): Axis {
  const known = new Map(sheet.columns.map((column) => [column.index, column]));
  return axisOf(count, (index) => {
    const column = known.get(index);
    return column?.hidden ? null : columnPixels(column?.width);
  });
}

/** Rows without a height of their own are as high as their wrapped texts need. */
export function rowAxis(sheet: Sheet, styles: Workbook['styles'], count: number): Axis {
  const known = new Map(sheet.rows.map((row) => [row.index, row]));
  const widths = new Map(sheet.columns.map(({ index, width }) => [index, width]));
  const merged = new Set(sheet.merges.map((range) => range.split(':')[0]));
  const fitting = (row: Row) =>
    rowHeight(
      row.cells.flatMap(({ column, value, style = '' }) => {
        const { align, font } = styles[style] ?? {};
        const size = font?.size ?? standardSize;
        if (size <= standardSize && (!align?.wrap || value === null)) return [];
        if (merged.has(addressOf(row.index, column))) return [];
        const text = align?.wrap ? String(value ?? '') : '';
        return [{ text, width: widths.get(column) ?? standardWidth, size }];
      }),
      standardHeight,
    );
  return axisOf(count, (index) => {
    const row = known.get(index);
    if (row?.hidden) return null;
    return Math.round((row ? (row.height ?? fitting(row)) : standardHeight) * pixels);
  });
}

/** @param sizeOf pixels of a row or column; null where it is hidden */
export function axisOf(count: number, sizeOf: (index: number) => number | null): Axis {
  const indexes: number[] = [];
  const starts: number[] = [];
  const sizes: number[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const size = sizeOf(index);
    if (size === null || size <= 0) continue;
    indexes.push(index);
    starts.push(total);
    sizes.push(size);
    total += size;
  }
  return { indexes, starts, sizes, total };
}

/** The first place at or behind a row or column: its own where it is shown; the length of the axis past the last. */
export function placeOf({ indexes }: Axis, index: number): number {
  let low = 0;
  let high = indexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indexes[middle] ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where rows or columns `from` to `to` stand, hidden ones left out. */
export function stretch(axis: Axis, from: number, to: number): { start: number; size: number } {
  const start = axis.starts[placeOf(axis, from)] ?? axis.total;
  return { start, size: (axis.starts[placeOf(axis, to + 1)] ?? axis.total) - start };
}

/** Whether a text that is longer than its cell may run into this one. */
export function isFree(sheet: Sheet, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell === undefined || cell.value === null || cell.value === '';
}
