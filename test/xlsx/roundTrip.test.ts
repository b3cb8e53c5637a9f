import fc from 'fast-check';
import { SheetDraft } from '../../src/workbook/draft';
import type { Workbook } from '../../src/workbook/workbook';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { readable, workbookArbitrary } from './workbooks';

test('what was written is read back, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(workbookArbitrary, async (workbook) => {
      expect(readWorkbook(await writeWorkbook(workbook))).toEqual(readable(workbook));
    }),
    { numRuns: 300 },
  );
});

test('the same model gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(workbookArbitrary, async (workbook) => {
      expect(await writeWorkbook(structuredClone(workbook))).toEqual(await writeWorkbook(workbook));
    }),
    { numRuns: 20 },
  );
});

test('tables and hidden columns are read back', async () => {
  const sheet = new SheetDraft('_facts')
    .putRow(0, 0, ['单位', '指标\n代码'])
    .putRow(1, 0, ['630223100', 'FY_01'])
    .hideColumn(1)
    .set({ tables: [{ name: '事实', range: 'A1:B2', columns: ['单位', '指标\n代码'] }] })
    .finish();
  const workbook: Workbook = { sheets: [sheet], names: [], styles: {}, properties: {} };
  expect(readWorkbook(await writeWorkbook(workbook))).toEqual(readable(workbook));
});
