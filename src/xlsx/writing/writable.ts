import type { MessageKey, MessageParameter } from '../../messages/message';
import { addressOf } from '../../workbook/address';
import type { Cell, DefinedName, Sheet, Workbook } from '../../workbook/workbook';
import { excel } from '../limits';
import { unwritable } from '../unwritable';
import { assertFurnishings } from './writableFurnishings';

/** @throws UnwritableWorkbookError at the first place where Excel would refuse or repair the file */
export function assertWritable(workbook: Workbook): void {
  assertSheetNames(workbook);
  assertNames(workbook.names);
  const styles = new Set(Object.keys(workbook.styles));
  for (const sheet of workbook.sheets) {
    assertCells(sheet, styles);
    assertFurnishings(sheet);
  }
}

function assertSheetNames({ sheets, active }: Workbook): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (name === '' || name.length > excel.sheetName || /[\\/?*[\]:\u0000-\u001f]|^'|'$/.test(name)) {
      throw unwritable('xlsx.unwritable-sheet-name', { sheet: name });
    }
    if (seen.size === seen.add(name.toLowerCase()).size) {
      throw unwritable('xlsx.unwritable-sheet-twice', { sheet: name });
    }
  }
  if (!sheets.some((sheet) => sheet.state === 'visible')) throw unwritable('xlsx.unwritable-no-sheet');
  if (active !== undefined && sheets[active]?.state !== 'visible') {
    throw unwritable('xlsx.unwritable-active', { active });
  }
}

/** By Excel's rules for names: a letter or underscore first, nothing that reads as a cell. */
function assertNames(names: readonly DefinedName[]): void {
  const seen = new Set<string>();
  for (const { name } of names) {
    const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
    if (!legal || /^([a-z]{1,3}[0-9]{1,7}|[rc]|r[0-9]*c[0-9]*)$/i.test(name)) {
      throw unwritable('xlsx.unwritable-name', { name });
    }
    if (seen.size === seen.add(name.toLowerCase()).size)
      throw unwritable('xlsx.unwritable-name-twice', { name });
  }
}

function assertCells({ name: sheet, rows }: Sheet, styles: ReadonlySet<string>): void {
  let row = -1;
  for (const { index, cells } of rows) {
    let column = -1;
    if (index <= row || index >= excel.rows)
      throw unwritable('xlsx.unwritable-row', { sheet, row: index + 1 });
    row = index;
    for (const cell of cells) {
      if (cell.column <= column || cell.column >= excel.columns) {
        throw unwritable('xlsx.unwritable-place', { sheet, address: addressOf(row, cell.column) });
      }
      column = cell.column;
      assertCell(cell, row, sheet, styles);
    }
  }
}

function assertCell(cell: Cell, row: number, sheet: string, styles: ReadonlySet<string>): void {
  const { column, value, formula, style, note } = cell;
  const refuse = (key: MessageKey, params: Record<string, MessageParameter> = {}) =>
    unwritable(key, { sheet, address: addressOf(row, column), ...params });
  const longest = Math.max(typeof value === 'string' ? value.length : 0, note?.length ?? 0);
  if (longest > excel.text) throw refuse('xlsx.unwritable-text', { length: longest });
  if (typeof value === 'number' && !Number.isFinite(value)) throw refuse('xlsx.unwritable-number');
  if (formula !== undefined && (formula === '' || formula.length > excel.formula)) {
    throw refuse('xlsx.unwritable-formula', { length: formula.length });
  }
  if (style !== undefined && !styles.has(style)) throw refuse('xlsx.unwritable-style', { style });
}
