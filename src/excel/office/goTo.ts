import { excelError } from '../excelError';
import { findSheets } from './sheets';

/** Two syncs. */
export async function goTo(context: Excel.RequestContext, name: string, address: string): Promise<void> {
  const [sheet] = (await findSheets(context, [name])).values();
  if (sheet?.visibility !== 'Visible') throw excelError('excel.sheet-hidden', { sheet: name });
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
}
