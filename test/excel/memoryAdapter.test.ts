import { MemoryAdapter } from '../../src/excel/memoryAdapter';
import { describePort } from './contract';

describePort('a workbook in memory', (workbook) => {
  const port = new MemoryAdapter(workbook);
  const sheetOf = (name: string) => port.workbook.sheets.find((sheet) => sheet.name === name);
  return {
    port,
    type: (sheet, address, value) => port.type(sheet, [{ address, value }]),
    selection: () => port.selection,
    marked: (sheet) =>
      port.marks
        .filter((mark) => mark.sheet === sheet)
        .map(({ address, severity }) => ({ address, severity })),
    charts: (sheet) =>
      (sheetOf(sheet)?.charts ?? []).map(({ title, series }) => ({
        title,
        series: series.map(({ name }) => name),
      })),
  };
});
