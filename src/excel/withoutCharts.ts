import type { Workbook } from '../workbook/workbook';
import type { SheetChart } from './port';

/**
 * A workbook parted into what `insertSheets` takes and the charts that `addCharts` draws afterwards.
 * @example withoutCharts(summary).charts[0] //=> { sheet: '图表', chart: { kind: 'pie', … } }
 */
export function withoutCharts(workbook: Workbook): { workbook: Workbook; charts: SheetChart[] } {
  const charts = workbook.sheets.flatMap((sheet) =>
    sheet.charts.map((chart) => ({ sheet: sheet.name, chart })),
  );
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, charts: [] }));
  return { workbook: { ...workbook, sheets }, charts };
}
