import { ExcelError, excelError } from '../excelError';
import type { Insertion } from '../port';
import { hasApi, highestApi } from './requirements';
import { inExcel, translated } from './run';

/** Two syncs where Excel can insert sheets; otherwise the file opens in a window of its own. */
export async function insertSheets(file: Uint8Array): Promise<Insertion> {
  const base64 = base64Of(file);
  if (!hasApi(highestApi)) {
    await translated(() => Excel.createWorkbook(base64));
    return { kind: 'opened-beside' };
  }
  return inExcel(async (context) => {
    const { workbook } = context;
    const ids = workbook.insertWorksheetsFromBase64(base64, { positionType: 'End' });
    await context.sync();
    const sheets = ids.value.map((id) => workbook.worksheets.getItem(id));
    for (const sheet of sheets) sheet.load('name');
    await context.sync();
    return { kind: 'inserted' as const, sheets: sheets.map(({ name }) => name) };
  }).catch((error: unknown) => {
    throw refusal(error);
  });
}

/** Here an argument that Excel does not take can only be the file. */
function refusal(error: unknown): unknown {
  const isFile = error instanceof ExcelError && error.reason.params?.['code'] === 'InvalidArgument';
  return isFile ? excelError('excel.not-a-workbook') : error;
}

/** More at once would be more arguments than a call takes. */
const bytesACall = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += bytesACall) {
    binary += String.fromCharCode(...bytes.subarray(at, at + bytesACall));
  }
  return btoa(binary);
}
