import { leadOf } from '../../rollup/methods/lead';
import { overNumbers, sameAs, type ColumnCells, type TotalCell } from './total';

/** The leading unit's own figure, or the sum over the areas below, whose leads report for them. */
export const lead: TotalCell = (column) => {
  const { indicator, entries, total } = column;
  const candidates = entries.map((entry) => ({ ...entry, unit: entry.row.unit, filing: entry.row.filing }));
  const leading = leadOf(indicator, candidates, column);
  if (leading) return sameAs(leading.cell, total);
  const areas = entries.filter(({ row }) => !row.filing);
  if (areas.length === 0) return null;
  if (typeof total.value === 'string') return total.value;
  return overNumbers(
    'SUM',
    runsOf(entries).join(','),
    areas.map(({ cell }) => cell),
  );
};

/** The areas' cells, adjoining ones as one range: `D6,D8:D11`. */
function runsOf(entries: ColumnCells['entries']): string[] {
  const runs: { from: string; to: string }[] = [];
  let open: { from: string; to: string } | null = null;
  for (const { row, cell } of entries) {
    if (row.filing) open = null;
    else if (open) open.to = cell.formula;
    else runs.push((open = { from: cell.formula, to: cell.formula }));
  }
  return runs.map(({ from, to }) => (from === to ? from : `${from}:${to}`));
}
