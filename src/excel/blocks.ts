import { positionOf, rangeOf } from '../workbook/address';
import type { A1 } from '../workbook/workbook';
import type { CellEntry } from './port';

/** Cells side by side in a row, written as one range. */
export type Block = { address: A1; values: CellEntry['value'][][] };

/**
 * Entries as runs of neighbouring cells, so that a table costs a range a row and not one a cell. Of two for one cell the later holds.
 * @example blocksOf([{ address: 'B2', value: 1 }, { address: 'C2', value: 2 }]) //=> [{ address: 'B2:C2', values: [[1, 2]] }]
 * @throws RangeError at an address that is no cell
 */
export function blocksOf(cells: readonly CellEntry[]): Block[] {
  const rows = new Map<number, Map<number, CellEntry['value']>>();
  for (const { address, value } of cells) {
    const position = positionOf(address);
    if (!position) throw new RangeError(`${address} is no cell`);
    const row = rows.get(position.row) ?? new Map<number, CellEntry['value']>();
    rows.set(position.row, row.set(position.column, value));
  }
  return [...rows].sort(([a], [b]) => a - b).flatMap(([row, columns]) => runsOf(row, columns));
}

function runsOf(row: number, columns: ReadonlyMap<number, CellEntry['value']>): Block[] {
  const runs: { from: number; values: CellEntry['value'][] }[] = [];
  for (const [column, value] of [...columns].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.from + last.values.length === column) last.values.push(value);
    else runs.push({ from: column, values: [value] });
  }
  return runs.map(({ from, values }) => ({
    address: rangeOf({ row, column: from }, { row, column: from + values.length - 1 }),
    values: [values],
  }));
}
