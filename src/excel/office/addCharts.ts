import { addressOf, sheetAndRange } from '../../workbook/address';
import type { Chart } from '../../workbook/workbook';
import { excelError } from '../excelError';
import type { SheetChart } from '../port';
import { findSheets } from './sheets';
import { unlocked } from './unlocked';

const types = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  line: 'LineMarkers',
  pie: 'Pie',
} as const satisfies Record<Chart['kind'], `${Excel.ChartType}`>;

/** Two syncs. */
export async function addCharts(context: Excel.RequestContext, charts: readonly SheetChart[]): Promise<void> {
  const wanted = charts.flatMap(({ sheet, chart }) => [
    sheet,
    ...rangesOf(chart).map((range) => sheetAndRange(range).sheet),
  ]);
  const sheets = await findSheets(context, wanted);
  const sheetOf = (name: string) => {
    const found = sheets.get(name);
    if (!found) throw excelError('excel.sheet-missing', { sheet: name });
    return found;
  };
  const rangeOf = (reference: string) => {
    const { sheet, range } = sheetAndRange(reference);
    return sheetOf(sheet).getRange(range.replaceAll('$', ''));
  };
  const targets = new Set(charts.map(({ sheet }) => sheetOf(sheet)));
  await unlocked(context, [...targets], () => {
    for (const { sheet, chart } of charts) draw(sheetOf(sheet), chart, rangeOf);
  });
}

/** Like `xlsx/writing/chart.ts` draws it: bars from the top down, a legend only where it tells something, values on a pie. */
function draw(sheet: Excel.Worksheet, chart: Chart, rangeOf: (reference: string) => Excel.Range): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  const drawn = sheet.charts.add(types[chart.kind], rangeOf(first.values), 'Columns');
  const { from, to } = chart.anchor;
  // the model's last corner is where the chart ends, Excel's is the last cell that it covers
  drawn.setPosition(addressOf(from.row, from.column), addressOf(to.row - 1, to.column - 1));
  drawn.title.text = chart.title;
  const series = [drawn.series.getItemAt(0), ...others.map(({ name }) => drawn.series.add(name))];
  series.forEach((one, at) => {
    one.setXAxisValues(rangeOf(chart.categories));
    const values = at === 0 ? undefined : others[at - 1]?.values;
    if (values !== undefined) one.setValues(rangeOf(values));
  });
  drawn.series.getItemAt(0).name = first.name;
  drawn.legend.visible = chart.kind === 'pie' || others.length > 0;
  drawn.legend.position = 'Bottom';
  if (chart.kind === 'bar') drawn.axes.categoryAxis.reversePlotOrder = true;
  if (chart.kind === 'pie') {
    drawn.dataLabels.showValue = true;
    drawn.dataLabels.showPercentage = true;
  }
}

function rangesOf({ categories, series }: Chart): string[] {
  return [categories, ...series.map(({ values }) => values)];
}
