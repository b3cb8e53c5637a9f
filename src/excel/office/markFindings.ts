import { markColors, markPrompt, marksByCell, placeable } from '../marks';
import type { Mark } from '../port';
import {
  markFormula,
  numberOfMark,
  ownPrompt,
  parseRecord,
  recordKey,
  recordOf,
  type MarkRecord,
  type Prompt,
} from './markRecord';
import { inPortions } from './portions';
import { unlocked } from './unlocked';

/** What the client writes down for a mark put or taken away, without its texts; for a prompt asked for, with Excel's answer. */
const bytes = { mark: 2_600, removal: 2_600, prompt: 1_600, character: 3 };

type Placed = { mark: Mark; cell: Excel.Range };

/**
 * Four syncs: sheets and record; formats that are marks of before; these away, and what prompts stand below; the new ones. One more for
 * each 3 MB of marks.
 * @returns the marks that have no place here
 */
export async function markFindings(context: Excel.RequestContext, marks: readonly Mark[]): Promise<Mark[]> {
  const { worksheets, settings } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected,items/protection/options');
  const setting = settings.getItemOrNullObject(recordKey);
  setting.load('value');
  await context.sync();

  const record = setting.isNullObject ? null : parseRecord(setting.value);
  const byName = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const { placed: known, lost } = placeable(marks, byName.keys());
  const placed = marksByCell(known).flatMap((mark): Placed[] => {
    const cell = byName.get(mark.sheet)?.getRange(mark.address);
    return cell ? [{ mark, cell }] : [];
  });
  if (!record && placed.length === 0) return lost;

  const earlier = record ? await findMarks(context, worksheets.items) : [];
  const names = new Set([...earlier.map(({ sheet }) => sheet), ...placed.map(({ mark }) => mark.sheet)]);
  const touched = worksheets.items.filter(({ name }) => names.has(name));
  await unlocked(context, touched, async () => {
    if (record) await removeMarks(context, earlier, record);
    if (!setting.isNullObject) setting.delete();
    if (placed.length > 0) await putMarks(context, placed);
  });
  return lost;
}

type Found = { sheet: string; format: Excel.ConditionalFormat; number: number };

/** The conditional formats that are marks, wherever their cells have gone. */
async function findMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Found[]> {
  const formats = sheets.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
    return { sheet: sheet.name, conditionalFormats };
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

/** Leaves the cells as they were before they were marked. */
function removeMarks(
  context: Excel.RequestContext,
  earlier: readonly Found[],
  record: MarkRecord,
): Promise<void> {
  const bytesOf = ({ number }: Found) =>
    bytes.removal + (ownPrompt(record, number)?.message.length ?? 0) * bytes.character;
  return inPortions(context, earlier, bytesOf, (portion) => {
    for (const { format, number } of portion) {
      const { dataValidation } = format.getRanges();
      const own = ownPrompt(record, number);
      if (own) dataValidation.prompt = own;
      else dataValidation.clear();
      format.delete();
    }
  });
}

/** The record goes before the marks: those that a failure leaves behind are known by it. */
async function putMarks(context: Excel.RequestContext, placed: readonly Placed[]): Promise<void> {
  await inPortions(
    context,
    placed,
    () => bytes.prompt,
    (portion) => {
      for (const { cell } of portion) cell.dataValidation.load('type,prompt');
    },
  );
  await context.sync();

  const { settings } = context.workbook;
  settings.add(recordKey, JSON.stringify(recordOf(placed.map(({ cell }) => promptOf(cell)))));
  const numbered = placed.map((one, at) => ({ ...one, number: at + 1 }));
  const bytesOf = ({ mark }: Placed) => bytes.mark + mark.text.length * bytes.character;
  await inPortions(context, numbered, bytesOf, (portion) => {
    for (const { mark, cell, number } of portion) {
      const format = cell.conditionalFormats.add('Custom');
      format.custom.rule.formula = markFormula(number);
      format.custom.format.fill.color = markColors[mark.severity];
      format.priority = 0;
      const own = cell.dataValidation.prompt.message;
      cell.dataValidation.prompt = { ...markPrompt(mark, own), showPrompt: true };
    }
  });
}

function promptOf({ dataValidation }: Excel.Range): Prompt | null {
  const { type, prompt } = dataValidation;
  const isNothing = type === 'None' && prompt.message === '' && prompt.title === '';
  return isNothing ? null : { ...prompt };
}
