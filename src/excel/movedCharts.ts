import { quotedSheet, sheetAndRange } from '../workbook/address';
import type { SheetChart } from './port';

/**
 * Charts of sheets that were put into a workbook where their names were taken: over the sheets' new names.
 * @param from the names in the file
 * @param to the names that the sheets have now, in the same order
 * @example movedCharts([{ sheet: '图表', chart }], ['图表'], ['图表 (2)'])[0].sheet //=> '图表 (2)'
 */
export function movedCharts(
  charts: readonly SheetChart[],
  from: readonly string[],
  to: readonly string[],
): SheetChart[] {
  const names = new Map(from.map((name, at) => [name, to[at] ?? name]));
  const range = (reference: string) => {
    const { sheet, range: cells } = sheetAndRange(reference);
    return `${quotedSheet(names.get(sheet) ?? sheet)}!${cells}`;
  };
  return charts.map(({ sheet, chart }) => ({
    sheet: names.get(sheet) ?? sheet,
    chart: {
      ...chart,
      categories: range(chart.categories),
      series: chart.series.map((series) => ({ ...series, values: range(series.values) })),
    },
  }));
}
