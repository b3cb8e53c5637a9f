import { leadOf } from '../../rollup/methods/lead';
import { overNumbers, sameAs, type ColumnCells, type TotalCell } from './total';

/** The leading unit's own figure, or the sum over the areas below, whose leads report for them. */
export const lead: TotalCell = (column) => {
  const { indicator, rows, cellAt, total, values } = column;
  const leading = leadOf(indicator, rows, column);
  if (leading) return sameAs(cellAt(rows.indexOf(leading)), total);
  const areas = rows.flatMap(({ filing }, line) => (filing ? [] : [line]));
  if (areas.length === 0) return null;
  if (typeof total.value === 'string') return total.value;
  return overNumbers(
    'SUM',
    runsOf(column, areas).join(','),
    areas.map((line) => values[line] ?? null),
  );
};

/** The cells in these lines, adjoining ones as one range: `D6`, `D8:D11`. */
function runsOf({ cellAt }: ColumnCells, lines: readonly number[]): string[] {
  const runs: { from: number; to: number }[] = [];
  for (const line of lines) {
    const open = runs.at(-1);
    if (open?.to === line - 1) open.to = line;
    else runs.push({ from: line, to: line });
  }
  return runs.map(({ from, to }) => {
    const [first, last] = [cellAt(from).formula, cellAt(to).formula];
    return from === to ? first : `${first}:${last}`;
  });
}
