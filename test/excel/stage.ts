import { officeAdapter } from '../../src/excel/officeAdapter';
import type { Workbook } from '../../src/workbook/workbook';
import { simulatedExcel, type InNodeOptions } from '../excel-host/inNode';
import { chartsOn, marksOn, selectionOf } from '../excel-host/seen';
import type { SimulatedExcel } from '../excel-host/simulatedExcel';
import type { Stage } from './contract';

/** The Office adapter over a simulated Excel that has the workbook open. */
export function officeStage(
  workbook: Workbook,
  options: InNodeOptions = {},
): Stage & { excel: SimulatedExcel } {
  const excel = simulatedExcel({ workbook, ...options });
  const { book } = excel;
  return {
    excel,
    port: officeAdapter({ settle: 10 }),
    type: (sheet, address, value) => excel.type(sheet, { [address]: value }),
    selection: () => selectionOf(book),
    marked: (sheet) => marksOn(book.sheet(sheet)),
    charts: (sheet) => chartsOn(book.sheet(sheet)),
  };
}
