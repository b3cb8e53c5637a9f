/** What a changed file must hold, said over the model. */
import { addressOf, positionOf } from '../../src/workbook/address';
import { cellAt } from '../../src/workbook/lookup';
import type { Cell, Row, Sheet, Workbook } from '../../src/workbook/workbook';
import type { SheetChanges } from '../../src/xlsx/patch';
import { isDateFormat } from '../../src/xlsx/reading/numberFormats';

/** The model read with its look, as it must be read after the changes: styles of cells that have come are left open. */
export function withChanges(workbook: Workbook, changes: readonly SheetChanges[]): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const wanted = new Map(
        changes
          .filter((change) => change.sheet === sheet.name)
          .flatMap(({ cells }) => cells.map(({ address, value }) => [address, value] as const)),
      );
      const rows = new Map<number, Row>(
        sheet.rows.map((row) => [row.index, { ...row, cells: row.cells.map(withoutResult) }]),
      );
      for (const [address, value] of wanted) {
        const { row: index, column } = positionOf(address)!;
        const row = rows.get(index) ?? { index, cells: [] };
        const known = row.cells.find((cell) => cell.column === column);
        const rest = row.cells.filter((cell) => cell !== known);
        const kept: Partial<Cell> = { ...known };
        delete kept.formula;
        delete kept.date;
        const isDate =
          typeof value === 'number' && isDateFormat(workbook.styles[known?.style ?? '']?.format ?? '');
        const cell: Cell = { ...kept, column, value, ...(isDate && { date: true }) };
        const stays = value !== null || (known !== undefined && (known.style ?? '0') !== '0');
        const cells = [...rest, ...(stays ? [cell] : [])].sort((a, b) => a.column - b.column);
        rows.set(index, { ...row, cells });
      }
      return { ...sheet, rows: shownRows([...rows.values()]) };
    }),
  };
}

function withoutResult(cell: Cell): Cell {
  if (cell.formula === undefined) return cell;
  const rest: Cell = { ...cell, value: null };
  delete rest.date;
  return rest;
}

/** As the reader has them: rows that hold nothing only where they show, and before the last cell. */
function shownRows(rows: Row[]): Row[] {
  const sorted = rows
    .filter(({ cells, height, hidden }) => cells.length > 0 || height !== undefined || hidden)
    .sort((a, b) => a.index - b.index);
  while (sorted.at(-1)?.cells.length === 0) sorted.pop();
  return sorted;
}

/** The workbook without what hangs on how far the cells of a sheet reach, and without the styles of cells that `before` lacks. */
export function comparable(workbook: Workbook, before: Workbook): Workbook {
  const used = new Set<string>();
  const sheets = workbook.sheets.map((sheet, at): Sheet => {
    const was = before.sheets[at]!;
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (cellAt(was, row.index, cell.column)) {
          if (cell.style !== undefined) used.add(cell.style);
          return cell;
        }
        const rest = { ...cell };
        delete rest.style;
        delete rest.date;
        return rest;
      }),
    }));
    // columns are read as far as there are cells
    const last = Math.max(-1, ...sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
    const columns = sheet.columns.slice(0, was.columns.length).filter(({ index }) => index <= last);
    // rows before a cell further down may show now
    return {
      ...sheet,
      rows: rows.filter(({ index, cells }) => cells.length > 0 || rowOf(was, index)),
      columns,
    };
  });
  const styles = Object.fromEntries(Object.entries(workbook.styles).filter(([key]) => used.has(key)));
  return { ...workbook, sheets, styles };
}

const rowOf = (sheet: Sheet, index: number) => sheet.rows.some((row) => row.index === index);

/** Every address that holds something. */
export function addressesOf(sheet: Sheet): string[] {
  return sheet.rows.flatMap(({ index, cells }) => cells.map(({ column }) => addressOf(index, column)));
}
