import { message, say, type Message, type MessageKey, type MessageParameter } from '../../messages/message';
import { addressOf } from '../../workbook/address';
import type { Cell, Sheet, Workbook } from '../../workbook/workbook';
import { excel } from '../limits';

/** A programmer's error: the model asks for what an .xlsx file cannot hold. */
export class UnwritableWorkbookError extends Error {
  override readonly name = 'UnwritableWorkbookError';

  constructor(readonly reason: Message) {
    super(say(reason));
  }
}

/** @throws UnwritableWorkbookError at the first place where Excel would refuse or repair the file */
export function assertWritable(workbook: Workbook): void {
  assertSheetNames(workbook.sheets);
  const styles = new Set(Object.keys(workbook.styles));
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rows) {
      for (const cell of row.cells) assertCell(cell, row.index, sheet.name, styles);
    }
  }
}

function assertSheetNames(sheets: readonly Sheet[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (name === '' || name.length > excel.sheetName || /[\\/?*[\]:\u0000]|^'|'$/.test(name)) {
      throw unwritable('xlsx.unwritable-sheet-name', { sheet: name });
    }
    const folded = name.toLowerCase();
    if (seen.has(folded)) throw unwritable('xlsx.unwritable-sheet-twice', { sheet: name });
    seen.add(folded);
  }
  if (!sheets.some((sheet) => sheet.state === 'visible')) throw unwritable('xlsx.unwritable-no-sheet');
}

function assertCell(cell: Cell, row: number, sheet: string, styles: ReadonlySet<string>): void {
  const { column, value, formula, style } = cell;
  const refuse = (key: MessageKey, params: Record<string, MessageParameter> = {}) =>
    unwritable(key, { sheet, address: addressOf(row, column), ...params });
  if (row >= excel.rows || column >= excel.columns) throw refuse('xlsx.unwritable-place');
  if (typeof value === 'string' && value.length > excel.text) {
    throw refuse('xlsx.unwritable-text', { length: value.length });
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw refuse('xlsx.unwritable-number');
  if (formula !== undefined && formula.length > excel.formula) {
    throw refuse('xlsx.unwritable-formula', { length: formula.length });
  }
  if (style !== undefined && !styles.has(style)) throw refuse('xlsx.unwritable-style', { style });
}

function unwritable(key: MessageKey, params?: Record<string, MessageParameter>): UnwritableWorkbookError {
  return new UnwritableWorkbookError(message(key, params));
}
