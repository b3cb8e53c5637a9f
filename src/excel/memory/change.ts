import { positionOf } from '../../workbook/address';
import type { Cell, Row, Workbook } from '../../workbook/workbook';
import type { CellEntry } from '../port';

/** The longest name of a sheet. */
const longestName = 31;

/** Rows with other values in these cells; what formulas stood there are gone, looks stay. @throws RangeError at what is no cell */
export function withValues(rows: readonly Row[], entries: readonly CellEntry[]): Row[] {
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  for (const { address, value } of entries) {
    const position = positionOf(address);
    if (!position) throw new RangeError(`${address} is no cell`);
    const row = byIndex.get(position.row) ?? { index: position.row, cells: [] };
    byIndex.set(position.row, { ...row, cells: withValue(row.cells, position.column, value) });
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

function withValue(cells: readonly Cell[], column: number, value: CellEntry['value']): Cell[] {
  const others = cells.filter((cell) => cell.column !== column);
  const changed: Cell = {
    ...cells.find((cell) => cell.column === column),
    column,
    value: value === '' ? null : value,
  };
  delete changed.formula;
  delete changed.date;
  return [...others, changed].sort((a, b) => a.column - b.column);
}

/**
 * A workbook with another's sheets behind its own, under names that are free, and with those of its names that are new.
 * @returns also what the new sheets are called
 */
export function withAdded(workbook: Workbook, added: Workbook): { workbook: Workbook; sheets: string[] } {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const sheets = added.sheets.map((sheet) => {
    const name = freeName(sheet.name, taken);
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
  const known = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
  const names = added.names.filter(({ name }) => !known.has(name.toLowerCase()));
  return {
    workbook: {
      ...workbook,
      sheets: [...workbook.sheets, ...sheets],
      names: [...workbook.names, ...names],
      styles: { ...added.styles, ...workbook.styles },
    },
    sheets: sheets.map(({ name }) => name),
  };
}

/** As Excel calls a sheet whose name is taken: `封面 (2)`. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2, free = name; ; number++) {
    if (!taken.has(free.toLowerCase())) return free;
    const ending = ` (${number})`;
    free = name.slice(0, longestName - ending.length) + ending;
  }
}
