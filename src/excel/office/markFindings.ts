import { markColors, markPrompt, marksByCell } from '../marks';
import type { Mark } from '../port';
import {
  markFormula,
  numberOfMark,
  parseRecord,
  recordKey,
  type MarkRecord,
  type Prompt,
} from './markRecord';
import { portions } from './portions';
import { unlocked } from './unlocked';

/** The calls for one mark as the client writes them down, without its texts; and a character of these. */
const bytesOfMark = 2_600;
const bytesOfCharacter = 3;

type Placed = { mark: Mark; cell: Excel.Range };

/**
 * Four syncs: sheets and record; formats that are marks of before; these away, and what prompts stand below; the new ones. One more for
 * each 3 MB of marks.
 * @returns marks whose sheet is not there
 */
export async function markFindings(context: Excel.RequestContext, marks: readonly Mark[]): Promise<Mark[]> {
  const { worksheets, settings } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected,items/protection/options');
  const setting = settings.getItemOrNullObject(recordKey);
  setting.load('value');
  await context.sync();

  const record = setting.isNullObject ? null : parseRecord(setting.value);
  const earlier = record ? await findMarks(context, worksheets.items) : [];
  const byName = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const placed = marksByCell(marks).flatMap((mark): Placed[] => {
    const cell = byName.get(mark.sheet)?.getRange(mark.address);
    return cell ? [{ mark, cell }] : [];
  });
  if (record === null && placed.length === 0) return marks.filter(({ sheet }) => !byName.has(sheet));

  const names = new Set(placed.map(({ mark }) => mark.sheet));
  const touched = worksheets.items.filter(
    (sheet) => names.has(sheet.name) || earlier.some((found) => found.sheet === sheet),
  );
  await unlocked(context, touched, async () => {
    for (const { format, number } of earlier) remove(format, record?.[number] ?? null);
    if (!setting.isNullObject) setting.delete();
    for (const { cell } of placed) cell.dataValidation.load('type,prompt');
    if (placed.length === 0) return;
    await context.sync();
    settings.add(recordKey, JSON.stringify(recordOf(placed)));
    await putMarks(context, placed);
  });
  return marks.filter(({ sheet }) => !byName.has(sheet));
}

type Found = { sheet: Excel.Worksheet; format: Excel.ConditionalFormat; number: string };

/** The conditional formats that are marks, wherever their cells have gone. */
async function findMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Found[]> {
  const formats = sheets.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
    return { sheet, conditionalFormats };
  });
  await context.sync();
  return formats.flatMap(({ sheet, conditionalFormats }) =>
    conditionalFormats.items.flatMap((format) => {
      const custom = format.customOrNullObject;
      const number = custom.isNullObject ? null : numberOfMark(custom.rule.formula);
      return number === null ? [] : [{ sheet, format, number }];
    }),
  );
}

/** Leaves the cells as they were before the mark. */
function remove(format: Excel.ConditionalFormat, own: Prompt | null): void {
  const { dataValidation } = format.getRanges();
  if (own) dataValidation.prompt = own;
  else dataValidation.clear();
  format.delete();
}

/** The record goes first: marks that a failure leaves behind are known by it. */
async function putMarks(context: Excel.RequestContext, placed: readonly Placed[]): Promise<void> {
  const numbered = placed.map((one, at) => ({ ...one, number: at + 1 }));
  const bytesOf = ({ mark }: Placed) => bytesOfMark + mark.text.length * bytesOfCharacter;
  for (const [at, portion] of portions(numbered, bytesOf).entries()) {
    if (at > 0) {
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
    }
    for (const { mark, cell, number } of portion) {
      const own = cell.dataValidation.prompt;
      const format = cell.conditionalFormats.add('Custom');
      format.custom.rule.formula = markFormula(number);
      format.custom.format.fill.color = markColors[mark.severity];
      format.priority = 0;
      cell.dataValidation.prompt = { ...markPrompt(mark, own.message), showPrompt: true };
    }
  }
}

function recordOf(placed: readonly Placed[]): MarkRecord {
  return Object.fromEntries(
    placed.map(({ cell: { dataValidation } }, at) => {
      const { type, prompt } = dataValidation;
      const isNothing = type === 'None' && prompt.message === '' && prompt.title === '';
      return [String(at + 1), isNothing ? null : { ...prompt }];
    }),
  );
}
