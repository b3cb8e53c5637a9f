import { excelError } from '../excelError';

/**
 * The sheets of these names, with whether and how they are protected. One sync.
 * @throws ExcelError `excel.sheet-missing`
 */
export async function findSheets(
  context: Excel.RequestContext,
  names: Iterable<string>,
): Promise<Map<string, Excel.Worksheet>> {
  const sheets = new Map(
    [...new Set(names)].map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]),
  );
  for (const sheet of sheets.values()) sheet.load('id,visibility,protection/protected,protection/options');
  await context.sync();
  for (const [name, sheet] of sheets) {
    if (sheet.isNullObject) throw excelError('excel.sheet-missing', { sheet: name });
  }
  return sheets;
}
