import { officeAdapter } from '../../src/excel/officeAdapter';
import type { Mark } from '../../src/excel/port';
import { markColors } from '../../src/excel/marks';
import type { Workbook } from '../../src/workbook/workbook';
import { localAddress } from '../excel-host/area';
import { SimulatedExcel, type SimulatedExcelOptions } from '../excel-host/simulatedExcel';
import type { Stage } from './contract';

/** The Office adapter over a simulated Excel that has the workbook open. */
export function officeStage(
  workbook: Workbook,
  options: SimulatedExcelOptions = {},
): Stage & { excel: SimulatedExcel } {
  const excel = new SimulatedExcel({ workbook, ...options });
  const { book } = excel;
  return {
    excel,
    port: officeAdapter({ settle: 10 }),
    type: (sheet, address, value) => excel.type(sheet, { [address]: value }),
    selection: () =>
      book.selection
        ? { sheet: book.selection.sheet.name, address: localAddress(book.selection.area) }
        : null,
    marked: (sheet) =>
      book.sheet(sheet).conditionals.flatMap(({ areas, fill }) => {
        const severity = severities.get(fill);
        return severity ? areas.map((area) => ({ address: localAddress(area), severity })) : [];
      }),
    charts: (sheet) =>
      book
        .sheet(sheet)
        .charts.map(({ title, series }) => ({ title, series: series.map(({ name }) => name) })),
  };
}

const severities = new Map(
  Object.entries(markColors).map(([severity, color]) => [color, severity as Mark['severity']]),
);
