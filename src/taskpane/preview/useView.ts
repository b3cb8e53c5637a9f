import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { Position } from '../../workbook/address';
import { withMergeStarts, type Drawing } from './drawing';
import { placeOf } from './geometry';
import { pinnedIn, pinnedSize } from './pinning';

/**
 * What of a sheet is drawn, by place: rows and columns in view, those that stay in view, and the selected cell's, which is scrolled to
 * when it changes. `pageRows` is how far a page goes.
 * @param drawnAt where the selected cell is drawn
 * @param header pixels of the row numbers' width and the column letters' height
 */
export function useView(
  drawing: Drawing,
  drawnAt: Position,
  scroller: RefObject<HTMLElement | null>,
  header: { width: number; height: number },
) {
  const { sheet, rows, columns, merges } = drawing;
  const [view, setView] = useState({ width: Infinity, height: Infinity });
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = sheet.freeze ?? {};
  const pinnedRows = useMemo(
    () => pinnedIn(rows, frozenRows, view.height - header.height),
    [rows, frozenRows, view.height],
  );
  const pinnedColumns = useMemo(
    () => pinnedIn(columns, frozenColumns, view.width - header.width),
    [columns, frozenColumns, view.width, header.width],
  );
  const pinnedHeight = pinnedSize(rows, pinnedRows);
  const pinnedWidth = pinnedSize(columns, pinnedColumns);
  const tall = useMemo(() => merges.filter(({ from, to }) => from.row < to.row), [merges]);
  const wide = useMemo(() => merges.filter(({ from, to }) => from.column < to.column), [merges]);

  const rowsInView = useVirtualizer({
    count: rows.indexes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => rows.sizes[place] ?? 0,
    paddingStart: header.height,
    scrollPaddingStart: header.height + pinnedHeight,
    scrollPaddingEnd: 2,
    overscan: 4,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) =>
      withMergeStarts(
        placesOf(startIndex - overscan, endIndex + overscan, count, pinnedRows, placeOf(rows, drawnAt.row)),
        Math.max(0, startIndex - overscan),
        rows,
        tall,
        ({ row }) => row,
      ),
    onChange: ({ scrollRect }) => {
      if (scrollRect && (scrollRect.width !== view.width || scrollRect.height !== view.height)) {
        setView({ width: scrollRect.width, height: scrollRect.height });
      }
    },
  });
  const columnsInView = useVirtualizer({
    horizontal: true,
    count: columns.indexes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => columns.sizes[place] ?? 0,
    paddingStart: header.width,
    scrollPaddingStart: header.width + pinnedWidth,
    scrollPaddingEnd: 2,
    overscan: 2,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) =>
      withMergeStarts(
        placesOf(
          startIndex - overscan,
          endIndex + overscan,
          count,
          pinnedColumns,
          placeOf(columns, drawnAt.column),
        ),
        Math.max(0, startIndex - overscan),
        columns,
        wide,
        ({ column }) => column,
      ),
  });

  useLayoutEffect(() => rowsInView.measure(), [rows, rowsInView]);
  useLayoutEffect(() => columnsInView.measure(), [columns, columnsInView]);

  const rowPlace = placeOf(rows, drawnAt.row);
  const columnPlace = placeOf(columns, drawnAt.column);
  useLayoutEffect(() => {
    if (rowPlace < pinnedRows.from || rowPlace >= pinnedRows.to) rowsInView.scrollToIndex(rowPlace);
    if (columnPlace < pinnedColumns.from || columnPlace >= pinnedColumns.to) {
      columnsInView.scrollToIndex(columnPlace);
    }
    // where the selection goes decides, not what else changes meanwhile
  }, [rowPlace, columnPlace]);

  const rowPlaces = rowsInView.getVirtualItems().map(({ index }) => index);
  const columnKey = columnsInView
    .getVirtualItems()
    .map(({ index }) => index)
    .join();
  const columnPlaces = useMemo(() => columnKey.split(',').filter(Boolean).map(Number), [columnKey]);
  const firstRow = rows.indexes[rowPlaces[0] ?? 0] ?? 0;
  const lastRow = rows.indexes[rowPlaces.at(-1) ?? 0] ?? 0;
  const mergesInView = useMemo(
    () => merges.filter(({ from, to }) => from.row <= lastRow && to.row >= firstRow),
    [merges, firstRow, lastRow],
  );

  const room = Number.isFinite(view.height) ? view.height - header.height - pinnedHeight : 0;
  const pageRows = Math.max(1, Math.floor(room / (rows.sizes[rowPlace] ?? Infinity)) - 1);

  return { pinnedRows, pinnedColumns, pageRows, rowPlaces, columnPlaces, mergesInView };
}

/** Places from first to last, those that stay in view, and the selected one, in order. */
function placesOf(
  first: number,
  last: number,
  count: number,
  pinned: { from: number; to: number },
  selected: number,
): number[] {
  const places = new Set<number>();
  for (let place = pinned.from; place < pinned.to; place += 1) places.add(place);
  for (let place = Math.max(0, first); place <= Math.min(count - 1, last); place += 1) places.add(place);
  if (selected < count) places.add(selected);
  return [...places].sort((a, b) => a - b);
}
