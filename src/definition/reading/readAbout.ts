import { message } from '../../messages/message';
import { addressOf, type Position } from '../../workbook/address';
import type { Cell, Sheet } from '../../workbook/workbook';
import type { Mistake } from '../mistake';
import { aboutFields, aboutSheetName } from '../sheets/about';
import type { FieldValue } from '../sheets/codec';
import { plainCaption } from './readSheet';

export type ReadAbout = {
  fields: Record<string, FieldValue>;
  /** Where the values stand. */
  cells: ReadonlyMap<string, Position>;
  unread: ReadonlySet<string>;
  mistakes: Mistake[];
};

/** The values that stand to the right of their labels. */
export function readAbout(sheet: Sheet): ReadAbout {
  const fields: Record<string, FieldValue> = {};
  const cells = new Map<string, Position>();
  const unread = new Set<string>();
  const mistakes: Mistake[] = [];
  for (const { caption, field, codec, optional } of aboutFields) {
    const found = besideLabel(sheet, caption);
    if (!found) {
      if (optional) continue;
      mistakes.push({ sheet: aboutSheetName, message: message('definition.label-missing', { caption }) });
      unread.add(field);
      continue;
    }
    cells.set(field, found.at);
    const reading = codec.read(found.cell);
    if ('mistake' in reading) {
      const address = addressOf(found.at.row, found.at.column);
      mistakes.push({ sheet: aboutSheetName, address, message: reading.mistake });
      unread.add(field);
    } else if (reading.value !== undefined) {
      fields[field] = reading.value;
    }
  }
  return { fields, cells, unread, mistakes };
}

/**
 * The cell to the right of the label, past empty ones: of the first label that has something there (a title may read like a label), else
 * of the first.
 */
function besideLabel(sheet: Sheet, label: string): { at: Position; cell?: Cell } | undefined {
  let empty: { at: Position } | undefined;
  for (const { index, cells } of sheet.rows) {
    const at = cells.findIndex(({ value }) => plainCaption(value) === label);
    const beside = cells[at];
    if (!beside) continue;
    const cell = cells.slice(at + 1).find(({ value }) => value !== null);
    if (cell) return { at: { row: index, column: cell.column }, cell };
    empty ??= { at: { row: index, column: beside.column + 1 } };
  }
  return empty;
}
