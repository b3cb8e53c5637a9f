/** Where things stand in a definition workbook, for people who edit it by hand. */
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { sheets } from '../../src/definition/sheets/sheets';
import { definitionWorkbook } from '../../src/definition/writeWorkbook';
import { addressOf } from '../../src/workbook/address';
import { cellAt, sheetNamed } from '../../src/workbook/lookup';
import type { CellValue, Workbook } from '../../src/workbook/workbook';
import type { Deed } from '../libreOfficeHands';

const workbook = definitionWorkbook(builtInDefinition);
const headerRow = 2;

function sheetOf(name: string) {
  const sheet = sheetNamed(workbook, name);
  const spec = Object.values(sheets).find((each) => each.name === name);
  if (!sheet || !spec) throw new Error(`no sheet ${name}`);
  return { sheet, captions: spec.columns.map(({ caption }) => caption) };
}

function columnOf(name: string, caption: string): number {
  const column = sheetOf(name).captions.indexOf(caption);
  if (column < 0) throw new Error(`no caption ${caption} on ${name}`);
  return column;
}

/** The 1-based row of what has a code, or 编号, on a sheet of the built-in definition's workbook. */
export function rowOf(name: string, code: string): number {
  const { sheet } = sheetOf(name);
  const column = name === '分组表' ? columnOf(name, '代码') : 0;
  const row = sheet.rows.find(
    ({ index }) => index > headerRow && cellAt(sheet, index, column)?.value === code,
  );
  if (!row) throw new Error(`no ${code} on ${name}`);
  return row.index + 1;
}

/** The 1-based row of the first empty row of a sheet. */
export function freeRow(name: string): number {
  const { sheet } = sheetOf(name);
  const filled = sheet.rows.filter(({ index }) => (cellAt(sheet, index, 0)?.value ?? null) !== null);
  return Math.max(...filled.map(({ index }) => index)) + 2;
}

/** @example cell('指标', 'FY_R1', '公式') //=> 'H142' */
export function cell(name: string, rowOrCode: number | string, caption: string): string {
  const row = typeof rowOrCode === 'number' ? rowOrCode : rowOf(name, rowOrCode);
  return addressOf(row - 1, columnOf(name, caption));
}

/** The counts that 说明 keeps, as a saved workbook has them. */
export function countsOf(saved: Workbook): CellValue[] {
  const rows = sheetNamed(saved, '说明')?.rows ?? [];
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ formula, value }) => (formula === undefined ? [] : [value])),
  );
}

/** What is typed to fill a row in: by caption. */
export function row(name: string, at: number, values: Record<string, string>): Deed[] {
  return Object.entries(values).map(([caption, type]) => ({
    sheet: name,
    at: cell(name, at, caption),
    type,
  }));
}
