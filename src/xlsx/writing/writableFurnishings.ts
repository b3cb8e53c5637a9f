import { positionOf } from '../../workbook/address';
import { cellAt } from '../../workbook/lookup';
import type { A1, Sheet, Table, Validation } from '../../workbook/workbook';
import { excel } from '../limits';
import { unwritable } from '../unwritable';
import { headerText } from './page';

/** What stands around the cells: validations, merges, tables, headers. @throws UnwritableWorkbookError */
export function assertFurnishings(sheet: Sheet): void {
  sheet.validations.forEach((validation) => assertValidation(validation, sheet.name));
  assertApart(sheet.merges, sheet.name);
  sheet.tables.forEach((table) => assertTable(table, sheet));
  for (const header of [sheet.page?.header, sheet.page?.footer]) {
    const { length } = headerText(header);
    if (length > excel.header) throw unwritable('xlsx.unwritable-header', { sheet: sheet.name, length });
  }
}

function assertValidation({ ranges, rule, prompt, error }: Validation, sheet: string): void {
  const address = ranges.join(' ');
  if (ranges.length === 0) throw unwritable('xlsx.unwritable-validation-nowhere', { sheet });
  if (rule.type === 'list') {
    const { length } = rule.items.join(',');
    const comma = rule.items.some((item) => item.includes(','));
    if (comma || length === 0 || length > excel.list) {
      throw unwritable('xlsx.unwritable-list', { sheet, address, length });
    }
  }
  const tooLong =
    Math.max(prompt?.title.length ?? 0, error?.title.length ?? 0) > excel.promptTitle ||
    (prompt?.text.length ?? 0) > excel.prompt ||
    (error?.text.length ?? 0) > excel.validationError;
  if (tooLong) throw unwritable('xlsx.unwritable-prompt', { sheet, address });
}

type Box = { range: A1; top: number; left: number; bottom: number; right: number };

/** Merged ranges may not touch one another: Excel repairs such a file by dropping them. */
function assertApart(merges: readonly A1[], sheet: string): void {
  const boxes = merges.map((range) => boxOf(range, sheet)).sort((a, b) => a.top - b.top);
  let open: Box[] = [];
  for (const box of boxes) {
    open = open.filter(({ bottom }) => bottom >= box.top);
    const other = open.find(({ left, right }) => left <= box.right && box.left <= right);
    if (other) throw unwritable('xlsx.unwritable-merges', { sheet, range: box.range, other: other.range });
    open.push(box);
  }
}

function boxOf(range: A1, sheet: string): Box {
  const [first = '', last = first] = range.split(':');
  const from = positionOf(first);
  const to = positionOf(last);
  if (!from || !to || to.row < from.row || to.column < from.column) {
    throw unwritable('xlsx.unwritable-range', { sheet, range });
  }
  return { range, top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** A table's column names are the texts of its first row; Excel repairs a file where they differ. */
function assertTable({ name, range, columns }: Table, sheet: Sheet): void {
  const { top, left, bottom, right } = boxOf(range, sheet.name);
  const header = columns.every((column, at) => cellAt(sheet, top, left + at)?.value === column);
  const distinct = new Set(columns.map((column) => column.toLowerCase())).size === columns.length;
  if (!header || !distinct || columns.length !== right - left + 1 || bottom === top) {
    throw unwritable('xlsx.unwritable-table', { sheet: sheet.name, range, table: name });
  }
}
