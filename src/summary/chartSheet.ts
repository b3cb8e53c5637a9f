import { message, say } from '../messages/message';
import { rowHeight } from '../template/rowHeight';
import { absoluteAddressOf, quotedSheet } from '../workbook/address';
import { SheetDraft } from '../workbook/draft';
import type { Chart, Sheet } from '../workbook/workbook';
import { chartBlocks, type Block } from './chartBlocks';
import type { Drawing } from './drawing';
import { putHeading } from './heading';
import { portraitPage } from './page';
import { putFigure, putMerged } from './put';
import { chartSheetName } from './sheets';

/** Charts stand two side by side; below them, in the same order, the figures that they draw. */
const across = 2;
const chartRows = 17;
/** Under a chart: the name of a figure goes over the first columns, each series has one of the last. */
const nameColumns = 4;
const nameWidth = 9.5;
const seriesWidth = 15;
const gapWidth = 3;
const columnWidths = [...Array.from({ length: nameColumns }, () => nameWidth), seriesWidth, seriesWidth];
const chartColumns = columnWidths.length;
/** From the left edge of one chart to that of the next, down and across, with a gap between. */
const stepAcross = chartColumns + 1;
const stepDown = chartRows + 1;
const firstRow = 3;
const lineHeight = 18;

/** 图表. */
export function chartSheet(drawing: Drawing): Sheet {
  const draft = new SheetDraft(chartSheetName);
  putHeading(draft, drawing.rollup, chartSheetName);
  const blocks = chartBlocks(drawing);
  const afterCharts = firstRow + Math.ceil(blocks.length / across) * stepDown;
  for (let row = firstRow; row < afterCharts; row++) draft.height(row, lineHeight);
  const tops = dataTops(blocks, afterCharts);
  const charts = blocks.map((block, index): Chart => {
    const [down, beside] = [Math.floor(index / across), index % across];
    const column = beside * stepAcross;
    const row = firstRow + down * stepDown;
    return {
      ...putFigures(draft, tops[down] ?? afterCharts, column, block),
      kind: block.kind,
      title: block.title,
      anchor: { from: { row, column }, to: { row: row + chartRows, column: column + chartColumns } },
    };
  });
  return draft
    .widths(...columnWidths, ...Array.from({ length: across - 1 }, () => [gapWidth, ...columnWidths]).flat())
    .set({ charts, gridLines: false, page: portraitPage(chartSheetName, drawing.rollup) })
    .finish();
}

/** First rows of the blocks of figures, one a pair. */
function dataTops(blocks: readonly Block[], from: number): number[] {
  const tops: number[] = [];
  let top = from;
  for (let index = 0; index < blocks.length; index += across) {
    tops.push(top);
    const tallest = blocks
      .slice(index, index + across)
      .reduce((most, { lines }) => Math.max(most, lines.length), 0);
    top += tallest + 2;
  }
  return tops;
}

/** A block's figures from `top` and `left` on. @returns where the chart finds them */
function putFigures(
  draft: SheetDraft,
  top: number,
  left: number,
  { title, series, lines, style }: Block,
): Pick<Chart, 'categories' | 'series'> {
  const names = { from: left, to: left + nameColumns - 1 };
  const heading = say(message('summary.chart-data', { title }));
  putMerged(draft, { row: top, ...names }, heading, 'header');
  series.forEach((name, index) => draft.put(top, names.to + 1 + index, name, { style: 'header' }));
  const heads = series.map((text) => ({ text, width: seriesWidth, size: 10 }));
  draft.height(top, rowHeight([{ text: heading, width: nameWidth * nameColumns, size: 10 }, ...heads], 26));
  lines.forEach(({ name, values }, index) => {
    const row = top + 1 + index;
    putMerged(draft, { row, ...names }, name, 'name');
    values.forEach((value, at) => putFigure(draft, row, names.to + 1 + at, value, style));
    draft.height(row, lineHeight);
  });
  const range = (column: number) => {
    const [from, to] = [absoluteAddressOf(top + 1, column), absoluteAddressOf(top + lines.length, column)];
    return `${quotedSheet(chartSheetName)}!${from}:${to}`;
  };
  return {
    categories: range(left),
    series: series.map((name, index) => ({ name, values: range(names.to + 1 + index) })),
  };
}
