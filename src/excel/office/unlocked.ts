import { inExcel } from './run';

/**
 * Does work on sheets of which those protected are opened before and closed after it as they were, also where the work fails. Ends with
 * a sync.
 * @param sheets with `id`, `protection/protected` and `protection/options` loaded
 */
export async function unlocked<T>(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  work: () => Promise<T> | T,
): Promise<T> {
  const closed = sheets
    .filter(({ protection }) => protection.protected)
    .map((sheet) => ({ sheet, id: sheet.id, options: sheet.protection.options }));
  try {
    for (const { sheet } of closed) sheet.protection.unprotect();
    const result = await work();
    for (const { sheet, options } of closed) sheet.protection.protect(options);
    await context.sync();
    return result;
  } catch (error) {
    // what went wrong first is what a person has to know
    await closeAgain(closed).catch(() => undefined);
    throw error;
  }
}

/** Closes those that the failed work left open. */
async function closeAgain(
  closed: readonly { id: string; options: Excel.WorksheetProtectionOptions }[],
): Promise<void> {
  if (closed.length === 0) return;
  await inExcel(async (context) => {
    const sheets = closed.map(({ id, options }) => ({
      sheet: context.workbook.worksheets.getItemOrNullObject(id),
      options,
    }));
    for (const { sheet } of sheets) sheet.load('protection/protected');
    await context.sync();
    for (const { sheet, options } of sheets) {
      if (!sheet.isNullObject && !sheet.protection.protected) sheet.protection.protect(options);
    }
  });
}
