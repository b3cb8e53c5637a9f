import type { Workbook } from '../workbook/workbook';
import { readWorkbook } from '../xlsx/read';
import { UnreadableWorkbookError } from '../xlsx/unreadable';
import { excelError } from './excelError';

/** What a file that is to be inserted or opened holds. @throws ExcelError `excel.not-a-workbook` */
export function workbookIn(file: Uint8Array): Workbook {
  try {
    return readWorkbook(file);
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) throw excelError('excel.not-a-workbook');
    throw error;
  }
}
