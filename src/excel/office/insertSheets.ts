import type { SheetState } from '../../workbook/workbook';
import type { Insertion } from '../port';
import { workbookIn } from '../workbookIn';
import { base64Of } from './base64';
import { openBeside } from './openBeside';
import { hasApi, highestApi } from './requirements';
import { inExcel } from './run';

/**
 * Two syncs where Excel can insert sheets; otherwise the file opens in a window of its own. Hidden sheets are hidden once more, since
 * nothing documents that Excel keeps them so.
 */
export async function insertSheets(file: Uint8Array): Promise<Insertion> {
  if (!hasApi(highestApi)) {
    await openBeside(file);
    return { kind: 'opened-beside' };
  }
  const states = workbookIn(file).sheets.map(({ state }) => state);
  return inExcel(async (context) => {
    const { workbook } = context;
    const ids = workbook.insertWorksheetsFromBase64(base64Of(file), { positionType: 'End' });
    await context.sync();
    const sheets = ids.value.map((id) => workbook.worksheets.getItem(id));
    for (const [at, sheet] of sheets.entries()) {
      // where Excel left sheets out, it is not known which
      const state = sheets.length === states.length ? states[at] : undefined;
      if (state && state !== 'visible') sheet.visibility = visibilities[state];
      sheet.load('name');
    }
    await context.sync();
    return { kind: 'inserted' as const, sheets: sheets.map(({ name }) => name) };
  });
}

const visibilities = { hidden: 'Hidden', veryHidden: 'VeryHidden' } as const satisfies Partial<
  Record<SheetState, `${Excel.SheetVisibility}`>
>;
