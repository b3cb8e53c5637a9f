/** The contract's workbook and person, in a real Excel: by Office.js and nothing else. */
import { officeAdapter } from '../../src/excel/officeAdapter';
import { markColors } from '../../src/excel/marks';
import type { Mark } from '../../src/excel/port';
import { base64Of } from '../../src/excel/office/base64';
import { unlocked } from '../../src/excel/office/unlocked';
import type { Workbook } from '../../src/workbook/workbook';
import { writeWorkbook } from '../../src/xlsx/write';
import type { Stage } from '../excel/contract';

/** Kept in the workbook that was once found empty: it may be emptied again. */
const scratchKey = 'huibiao-scratch';

/** What the port waits for further edits, in milliseconds. */
export const settle = 200;

/**
 * Says that the open workbook is one to be emptied.
 * @throws Error where it holds anything that the tests have not put there
 */
export async function claimScratch(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, settings } = context.workbook;
    const claimed = settings.getItemOrNullObject(scratchKey);
    claimed.load('value');
    worksheets.load('items/name');
    await context.sync();
    if (!claimed.isNullObject) return;
    const used = worksheets.items.map((sheet) => sheet.getUsedRange(true));
    for (const range of used) range.load('values');
    await context.sync();
    const isEmpty = used.every(({ values }) => values.flat().every((value) => value === ''));
    if (!isEmpty) throw new Error('The workbook is not empty. Open a new one: the tests delete every sheet.');
    settings.add(scratchKey, 'yes');
    await context.sync();
  });
}

/** Puts the workbook in place of what is open. */
export async function scratchStage(model: Workbook): Promise<Stage> {
  await replaceAll(model);
  return {
    port: officeAdapter({ settle }),
    type: (sheet, address, value) =>
      Excel.run(async (context) => {
        const typed = context.workbook.worksheets.getItem(sheet);
        typed.load('id,protection/protected,protection/options');
        await context.sync();
        // the simulated Excel reads no styles from files: every cell is locked there
        await unlocked(context, [typed], () => {
          typed.getRange(address).values = [[value]];
        });
      }),
    selection: () =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('address');
        await context.sync();
        const cut = range.address.lastIndexOf('!');
        return { sheet: unquoted(range.address.slice(0, cut)), address: range.address.slice(cut + 1) };
      }),
    marked: (sheet) => Excel.run((context) => marksOn(context, sheet)),
    charts: (sheet) =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem(sheet);
        charts.load('items/title/text,items/series/items/name');
        await context.sync();
        return charts.items.map(({ title, series }) => ({
          title: title.text,
          series: series.items.map(({ name }) => name),
        }));
      }),
  };
}

async function replaceAll(model: Workbook): Promise<void> {
  const file = base64Of(await writeWorkbook(model));
  await Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load('items/visibility,items/protection/protected');
    names.load('items/name');
    settings.load('items/key');
    await context.sync();

    // a workbook keeps one sheet
    const blank = worksheets.add();
    blank.activate();
    for (const { name } of names.items) names.getItem(name).delete();
    for (const { key } of settings.items) if (key !== scratchKey) settings.getItem(key).delete();
    for (const sheet of worksheets.items) {
      if (sheet.protection.protected) sheet.protection.unprotect();
      // Excel deletes nothing that is very hidden
      if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Visible';
      sheet.delete();
    }
    await context.sync();

    const ids = context.workbook.insertWorksheetsFromBase64(file, { positionType: 'End' });
    await context.sync();
    for (const [at, id] of ids.value.entries()) {
      const state = model.sheets[at]?.state ?? 'visible';
      if (state !== 'visible')
        worksheets.getItem(id).visibility = state === 'hidden' ? 'Hidden' : 'VeryHidden';
    }
    worksheets.getItem(ids.value[0] ?? '').activate();
    blank.delete();
    await context.sync();
  });
}

async function marksOn(
  context: Excel.RequestContext,
  sheet: string,
): Promise<{ address: string; severity: Mark['severity'] }[]> {
  const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange();
  conditionalFormats.load('items/id,items/customOrNullObject/format/fill/color');
  await context.sync();
  const marks = conditionalFormats.items.flatMap((format) => {
    const custom = format.customOrNullObject;
    const severity = custom.isNullObject ? undefined : severities.get(custom.format.fill.color.toUpperCase());
    return severity ? [{ severity, ranges: format.getRanges() }] : [];
  });
  for (const { ranges } of marks) ranges.load('address');
  await context.sync();
  return marks.map(({ severity, ranges }) => ({
    address: ranges.address.slice(ranges.address.lastIndexOf('!') + 1),
    severity,
  }));
}

const severities = new Map(
  Object.entries(markColors).map(([severity, color]) => [color, severity as Mark['severity']]),
);

/** @example unquoted("'图表'") //=> '图表' */
function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
