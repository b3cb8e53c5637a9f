import { workbookIn } from '../workbookIn';
import { base64Of } from './base64';
import { translated } from './run';

/** One sync: the workbook is made and opened in a window of its own. */
export async function openBeside(file: Uint8Array): Promise<void> {
  workbookIn(file);
  await translated(() => Excel.createWorkbook(base64Of(file)));
}
