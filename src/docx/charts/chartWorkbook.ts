import { message, say } from '../../messages/message';
import type { NarrativeChart } from '../../narrative/chart';
import { absoluteAddressOf, quotedSheet } from '../../workbook/address';
import { SheetDraft } from '../../workbook/draft';
import type { Chart, Workbook } from '../../workbook/workbook';
import { drawnAs } from './chartSize';

const nameWidth = 40;
const valueWidth = 14;

/** The workbook that a chart's values are changed in from within Word: names in column A, a column a series. */
export function chartWorkbook(shown: NarrativeChart): { workbook: Workbook; chart: Chart } {
  const { lines, series, title, measure } = shown;
  const names = series.map((name) => name || measure || say(message('docx.chart-figure')));
  const sheet = say(message('docx.chart-data'));
  const draft = new SheetDraft(sheet).putRow(0, 1, names);
  lines.forEach(({ name, values }, line) => {
    draft.putRow(line + 1, 0, [name, ...values.map(({ value }) => value)]);
  });
  draft.widths(nameWidth, ...names.map(() => valueWidth));
  const cell = (row: number, column: number) => absoluteAddressOf(row, column);
  const on = (cells: string) => `${quotedSheet(sheet)}!${cells}`;
  const column = (at: number) => on(`${cell(1, at)}:${cell(lines.length, at)}`);
  const chart: Chart = {
    kind: drawnAs(shown),
    title,
    categories: column(0),
    series: names.map((name, at) => ({ name, nameAt: on(cell(0, at + 1)), values: column(at + 1) })),
    anchor: { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } },
  };
  const workbook = { sheets: [draft.finish()], names: [], styles: {}, properties: {} };
  return { workbook, chart };
}
