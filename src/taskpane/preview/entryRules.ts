import { addressOf, positionOf, type Position } from '../../workbook/address';
import { cellAt, sheetNamed } from '../../workbook/lookup';
import type { CellStyle, Sheet, Validation, Workbook } from '../../workbook/workbook';
import { message, type Message } from '../../messages/message';
import { isWithin, referredSpan, sameCell, spanOf } from '../../workbook/span';
import { cellTest } from './cellTest';
import { formatted } from './numberFormat';
import type { Entered } from './typedValue';

/** The longest list that is offered to choose from. */
const mostItems = 1000;

/** What a validation says against an entry, in its author's words. */
export type Objection = NonNullable<Validation['error']>;

export function styleAt(workbook: Workbook, sheet: Sheet, { row, column }: Position): CellStyle | undefined {
  const key = cellAt(sheet, row, column)?.style;
  return key === undefined ? undefined : workbook.styles[key];
}

/** Why a cell cannot be typed into; null where it can. A formula stays a formula: typing could not bring it back. */
export function whyClosed(workbook: Workbook, sheet: Sheet, cell: Position): Message | null {
  const address = addressOf(cell.row, cell.column);
  if (cellAt(sheet, cell.row, cell.column)?.formula !== undefined) {
    return message('preview.closed-formula', { address });
  }
  if (!sheet.protection || styleAt(workbook, sheet, cell)?.locked === false) return null;
  return message('preview.closed-locked', { address });
}

/** The first validation that holds for a cell. */
export function validationAt(sheet: Sheet, cell: Position): Validation | undefined {
  return sheet.validations.find(({ ranges }) =>
    ranges.some((range) => {
      const span = spanOf(range);
      return span !== null && isWithin(span, cell);
    }),
  );
}

/** What may be chosen in a cell, as shown; null where nothing is to be chosen. Each once, empty cells left out. */
export function choicesOf(
  validation: Validation | undefined,
  workbook: Workbook,
  sheet: string,
): string[] | null {
  if (validation?.rule.type === 'list') return validation.rule.items;
  if (validation?.rule.type !== 'list-range') return null;
  const referred = referredSpan(validation.rule.source, workbook, sheet);
  const source = referred && sheetNamed(workbook, referred.sheet);
  if (!source) return null;
  const { from, to } = referred.span;
  const items = new Set<string>();
  for (const { index, cells } of source.rows) {
    if (index < from.row || index > to.row) continue;
    for (const { column, value, style, date } of cells) {
      if (column < from.column || column > to.column) continue;
      const text = formatted(value, style === undefined ? undefined : workbook.styles[style]?.format, date);
      if (text !== '' && items.size < mostItems) items.add(text);
    }
  }
  return [...items];
}

/** What the cell's validation has against a value; null where it has nothing, or where only a spreadsheet program can judge. */
export function objectionTo(
  value: Entered,
  validation: Validation | undefined,
  workbook: Workbook,
  sheet: Sheet,
  cell: Position,
): Objection | null {
  if (!validation?.error || value === null) return null;
  return isAllowed(value, validation, workbook, sheet, cell) ? null : validation.error;
}

function isAllowed(
  value: Exclude<Entered, null>,
  validation: Validation,
  workbook: Workbook,
  sheet: Sheet,
  cell: Position,
): boolean {
  const { rule } = validation;
  switch (rule.type) {
    case 'whole':
    case 'decimal': {
      const { min = -Infinity, max = Infinity } = rule;
      if (typeof value !== 'number' || value < min || value > max) return false;
      return rule.type === 'decimal' || Number.isInteger(value);
    }
    case 'list':
    case 'list-range':
      return choicesOf(validation, workbook, sheet.name)?.includes(String(value)) ?? true;
    case 'text-length':
      return String(value).length <= rule.max;
    case 'custom':
      return customAllows(value, rule.formula, validation, sheet, cell);
  }
}

/** A custom formula stands for the first cell of its ranges and moves with the cell that is judged. */
function customAllows(
  value: Exclude<Entered, null>,
  formula: string,
  { ranges }: Validation,
  sheet: Sheet,
  cell: Position,
): boolean {
  const first = spanOf(ranges[0] ?? '')?.from ?? positionOf('A1') ?? cell;
  const moved = { row: cell.row - first.row, column: cell.column - first.column };
  const look = (at: Position) =>
    sameCell(at, cell) ? value : (cellAt(sheet, at.row, at.column)?.value ?? null);
  return cellTest(formula)?.(look, moved) !== false;
}
