/** What people do to a workbook between receiving and returning it, done to the model. */
import { positionOf } from '../../src/workbook/address';
import type { Cell, CellValue, Row, Sheet, Workbook } from '../../src/workbook/workbook';

/** Types into a cell, over whatever stood there. */
export function typed(
  workbook: Workbook,
  sheet: string,
  address: string,
  value: CellValue,
  rest: Partial<Cell> = {},
) {
  const position = positionOf(address);
  if (!position) throw new Error(`no address: ${address}`);
  return onSheet(workbook, sheet, (old) => ({
    ...old,
    rows: withRow(old.rows, position.row, (row) => ({
      ...row,
      cells: withCell(row.cells, { ...rest, column: position.column, value }),
    })),
  }));
}

/** Types several cells of a sheet: `{ D4: 3, I4: '属实' }`. */
export function filled(workbook: Workbook, sheet: string, values: Record<string, CellValue>): Workbook {
  return Object.entries(values).reduce(
    (book, [address, value]) => typed(book, sheet, address, value),
    workbook,
  );
}

/** Puts blank rows in before the row of that index; names move along, as they do in a spreadsheet. */
export function rowInserted(workbook: Workbook, sheet: string, before: number): Workbook {
  const moved = onSheet(workbook, sheet, (old) => ({
    ...old,
    rows: old.rows.map((row) => (row.index >= before ? { ...row, index: row.index + 1 } : row)),
    merges: [],
  }));
  return withNames(moved, sheet, ({ row, column }) => ({ row: row >= before ? row + 1 : row, column }));
}

export function columnInserted(
  workbook: Workbook,
  sheet: string,
  before: number,
  header?: CellValue,
): Workbook {
  const moved = onSheet(workbook, sheet, (old) => ({
    ...old,
    rows: old.rows.map((row) => ({
      ...row,
      cells: withHeader(
        row.cells.map((cell) => (cell.column >= before ? { ...cell, column: cell.column + 1 } : cell)),
        before,
        row.index === 2 ? header : undefined,
      ),
    })),
    merges: [],
  }));
  return withNames(moved, sheet, ({ row, column }) => ({
    row,
    column: column >= before ? column + 1 : column,
  }));
}

/** Sorts the rows below the header into the given order; names stay where they were, as after a sort in Excel. */
export function rowsSorted(workbook: Workbook, sheet: string, order: readonly number[]): Workbook {
  return onSheet(workbook, sheet, (old) => {
    const isHeader = ({ cells }: Row) => cells.some(({ value }) => value === '指标代码');
    const header = old.rows.find(isHeader)?.index ?? 0;
    const fixed = old.rows.filter(({ index }) => index <= header);
    const loose = old.rows.filter(({ index }) => index > header);
    const sorted = order.flatMap((at) => loose[at] ?? []);
    return { ...old, rows: [...fixed, ...sorted.map((row, at) => ({ ...row, index: header + 1 + at }))] };
  });
}

export function sheetRenamed(workbook: Workbook, sheet: string, name: string): Workbook {
  const renamed = onSheet(workbook, sheet, (old) => ({ ...old, name }));
  return {
    ...renamed,
    names: renamed.names.map((one) => ({
      ...one,
      refersTo: one.refersTo.replace(`'${sheet}'!`, `'${name}'!`),
    })),
  };
}

export function sheetDeleted(workbook: Workbook, sheet: string): Workbook {
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== sheet) };
}

export function rowDeleted(workbook: Workbook, sheet: string, index: number): Workbook {
  return onSheet(workbook, sheet, (old) => ({ ...old, rows: old.rows.filter((row) => row.index !== index) }));
}

export function withoutNames(workbook: Workbook): Workbook {
  return { ...workbook, names: [] };
}

export function onSheet(workbook: Workbook, sheet: string, change: (old: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((old) => (old.name === sheet ? change(old) : old)) };
}

function withRow(rows: readonly Row[], index: number, change: (row: Row) => Row): Row[] {
  const found = rows.find((row) => row.index === index);
  if (found) return rows.map((row) => (row === found ? change(row) : row));
  return [...rows, change({ index, cells: [] })].sort((a, b) => a.index - b.index);
}

function withCell(cells: readonly Cell[], cell: Cell): Cell[] {
  return [...cells.filter(({ column }) => column !== cell.column), cell].sort((a, b) => a.column - b.column);
}

function withHeader(cells: Cell[], column: number, header: CellValue | undefined): Cell[] {
  return header === undefined ? cells : withCell(cells, { column, value: header });
}

function withNames(
  workbook: Workbook,
  sheet: string,
  move: (place: { row: number; column: number }) => { row: number; column: number },
): Workbook {
  const prefix = `'${sheet}'!`;
  return {
    ...workbook,
    names: workbook.names.map((name) => {
      const position = name.refersTo.startsWith(prefix)
        ? positionOf(name.refersTo.slice(prefix.length))
        : null;
      if (!position) return name;
      const { row, column } = move(position);
      const letters = String.fromCharCode(65 + column);
      return { ...name, refersTo: `${prefix}$${letters}$${row + 1}` };
    }),
  };
}
