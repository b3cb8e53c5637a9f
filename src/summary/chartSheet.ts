import { message, say } from '../messages/message';
import { absoluteAddressOf, quotedSheet } from '../workbook/address';
import { SheetDraft } from '../workbook/draft';
import type { Chart, Sheet } from '../workbook/workbook';
import { chartBlocks, type Block } from './chartBlocks';
import type { Drawing } from './drawing';
import { putHeading } from './heading';
import { portraitPage } from './page';
import { putFigure } from './put';
import { chartSheetName } from './sheets';

/** The charts stand left, the figures that they draw right of them. */
const chartColumns = 7;
const nameColumn = 8;
const widths = [11, 11, 11, 11, 11, 11, 11, 3, 30, 12, 12];
const firstRow = 3;
const rowsApart = 19;
const chartRows = 18;
const rowHeight = 18;

/** 图表. */
export function chartSheet(drawing: Drawing): Sheet {
  const draft = new SheetDraft(chartSheetName);
  putHeading(draft, drawing.rollup, chartSheetName);
  const charts = chartBlocks(drawing).map((block, index) =>
    putBlock(draft, firstRow + index * rowsApart, block),
  );
  return draft
    .widths(...widths)
    .set({ charts, gridLines: false, page: portraitPage(chartSheetName, drawing.rollup) })
    .finish();
}

function putBlock(draft: SheetDraft, top: number, { kind, title, series, lines }: Block): Chart {
  draft.putRow(top, nameColumn, [say(message('summary.chart-data')), ...series], 'header').height(top, 32);
  lines.forEach(({ name, values }, index) => {
    const row = top + 1 + index;
    if (name.formula.startsWith('"')) draft.put(row, nameColumn, name.value, { style: 'name' });
    else putFigure(draft, row, nameColumn, name, 'name');
    values.forEach((value, across) => putFigure(draft, row, nameColumn + 1 + across, value, 'any'));
  });
  for (let row = top + 1; row < top + chartRows; row++) draft.height(row, rowHeight);
  const range = (column: number) => {
    const [from, to] = [absoluteAddressOf(top + 1, column), absoluteAddressOf(top + lines.length, column)];
    return `${quotedSheet(chartSheetName)}!${from}:${to}`;
  };
  return {
    kind,
    title,
    categories: range(nameColumn),
    series: series.map((name, index) => ({ name, values: range(nameColumn + 1 + index) })),
    anchor: { from: { row: top, column: 0 }, to: { row: top + chartRows, column: chartColumns } },
  };
}
