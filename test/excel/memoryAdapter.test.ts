import { MemoryAdapter } from '../../src/excel/memoryAdapter';
import { writeWorkbook } from '../../src/xlsx/write';
import { describePort, sample } from './contract';

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

test('a file that opens beside is kept for the pane that draws it', async () => {
  const port = new MemoryAdapter(sample);
  const file = await writeWorkbook(sample);
  await port.openBeside(file);
  expect(port.opened).toEqual([file]);
});
