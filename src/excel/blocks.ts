import { positionOf, rangeOf } from '../workbook/address';
import type { A1 } from '../workbook/workbook';
import type { CellEntry } from './port';

/** A rectangle of cells, written as one range. */
export type Block = { address: A1; values: CellEntry['value'][][] };

/** So that several go into one request of a few MB. */
const mostBytes = 1_000_000;

type Run = { row: number; from: number; values: CellEntry['value'][] };

/**
 * Entries as rectangles of neighbouring cells, so that a table costs one range and not one a cell. Of two for one cell the later holds.
 * @example blocksOf([{ address: 'B2', value: 1 }, { address: 'B3', value: 2 }]) //=> [{ address: 'B2:B3', values: [[1], [2]] }]
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
  const runs = [...rows].sort(([a], [b]) => a - b).flatMap(([row, columns]) => runsOf(row, columns));
  return stacked(runs);
}

/** Neighbouring cells of one row. */
function runsOf(row: number, columns: ReadonlyMap<number, CellEntry['value']>): Run[] {
  const runs: Run[] = [];
  for (const [column, value] of [...columns].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.from + last.values.length === column) last.values.push(value);
    else runs.push({ row, from: column, values: [value] });
  }
  return runs;
}

/** Runs over the same columns of rows that follow each other, as one, unless that becomes too large. */
function stacked(runs: readonly Run[]): Block[] {
  const stacks: { runs: Run[]; bytes: number }[] = [];
  const latest = new Map<string, { runs: Run[]; bytes: number }>();
  for (const run of runs) {
    const columns = `${run.from}:${run.values.length}`;
    const above = latest.get(columns);
    const bytes = bytesOfValues([run.values]);
    if (above?.runs.at(-1)?.row === run.row - 1 && above.bytes + bytes <= mostBytes) {
      above.runs.push(run);
      above.bytes += bytes;
    } else {
      const stack = { runs: [run], bytes };
      stacks.push(stack);
      latest.set(columns, stack);
    }
  }
  return stacks.map((stack) => ({
    address: addressOf(stack.runs),
    values: stack.runs.map(({ values }) => values),
  }));
}

/** What values take as JSON in UTF-8, not less: a character of text takes up to three bytes. */
export function bytesOfValues(values: Block['values']): number {
  return values.flat().reduce<number>((sum, value) => sum + 10 + String(value).length * 3, 0);
}

function addressOf(stack: readonly Run[]): A1 {
  const [{ row, from, values }] = stack as [Run];
  const end = { row: row + stack.length - 1, column: from + values.length - 1 };
  return rangeOf({ row, column: from }, end);
}
