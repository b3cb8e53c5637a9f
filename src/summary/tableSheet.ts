import { message, say } from '../messages/message';
import { formatFigure } from '../number/format';
import { rowHeight } from '../template/rowHeight';
import { SheetDraft } from '../workbook/draft';
import type { Sheet } from '../workbook/workbook';
import type { Drawing } from './drawing';
import { putHeading } from './heading';
import { landscapePage, pagesAcross } from './page';
import type { TableSheetPlan } from './plan';
import { putFigure, shown } from './put';
import { figureStyle, ofTotal } from './styles';
import { columnWidth } from './columnWidth';

const nameRow = 2;
const codeRow = 3;
const firstRow = 4;
const firstColumn = 2;
const codeWidth = 10;
const nameWidths = { least: 16, most: 40 };
const figureWidths = { least: 10, most: 18 };
const leastHeight = 22;

/** A breakdown table as the official forms print it, rows by columns, each figure the total of its indicator. */
export function tableSheet({ name, table, cells }: TableSheetPlan, drawing: Drawing): Sheet {
  const { rollup } = drawing;
  const draft = new SheetDraft(name);
  const rows = table.rows.filter((row) => table.columns.some((column) => cells.has(row.code + column.code)));
  const columns = table.columns.filter((column) =>
    table.rows.some((row) => cells.has(row.code + column.code)),
  );
  const figureOf = (row: string, column: string) => drawing.totalOf(row + column, name);
  const widths = [
    codeWidth,
    columnWidth(
      rows.map((row) => row.name),
      nameWidths,
    ),
    ...columns.map((column) =>
      columnWidth(
        rows.map((row) => {
          const value = shown(figureOf(row.code, column.code));
          return typeof value === 'number' ? formatFigure(value, { group: true }) : '';
        }),
        figureWidths,
      ),
    ),
  ];
  putHeading(draft, rollup, name);
  draft
    .putRow(nameRow, 0, [say(message('summary.table-code')), say(message('summary.table-item'))], 'header')
    .putRow(codeRow, 0, [null, null], 'headerCode');
  columns.forEach((column, index) => {
    draft
      .put(nameRow, firstColumn + index, column.name, { style: 'header' })
      .put(codeRow, firstColumn + index, column.code, { style: 'headerCode' });
  });
  const heads = columns.map((column, index) => ({
    text: column.name,
    width: widths[firstColumn + index] ?? 0,
    size: 10,
  }));
  draft.height(nameRow, rowHeight(heads, 30)).height(codeRow, 15);
  rows.forEach((row, index) => {
    const at = firstRow + index;
    draft.put(at, 0, row.code, { style: 'code' }).put(at, 1, row.name, { style: 'name' });
    columns.forEach((column, across) => {
      const indicator = cells.get(row.code + column.code);
      if (!indicator) draft.put(at, firstColumn + across, null, { style: 'closed' });
      else {
        const style = figureStyle('year', indicator, ofTotal(indicator));
        putFigure(draft, at, firstColumn + across, figureOf(row.code, column.code), style);
      }
    });
    draft.height(at, rowHeight([{ text: row.name, width: widths[1] ?? 0, size: 10 }], leastHeight));
  });
  const fixed = (widths[0] ?? 0) + (widths[1] ?? 0);
  const rest = widths.slice(firstColumn).reduce((sum, width) => sum + width, 0);
  return draft
    .widths(...widths)
    .set({
      freeze: { rows: firstRow, columns: firstColumn },
      gridLines: false,
      page: landscapePage(name, rollup, {
        pagesAcross: pagesAcross(fixed, rest),
        repeatRows: { from: 0, to: codeRow },
        repeatColumns: { from: 0, to: 1 },
      }),
    })
    .finish();
}
