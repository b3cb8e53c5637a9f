import type { Catalogue } from '../../definition/catalogue';
import { factsOf, type Facts } from '../../narrative/facts';
import type { Submission } from '../../submission/submission';
import type { FigureRecord, RecordedValue } from '../record';

/** A chart whose figures the summary has otherwise now; `now` is null for one that it no longer has. */
export type OutdatedChart = { name: string; changes: (RecordedValue & { now: number | null })[] };

/**
 * Charts that were drawn with other values than the summary has. What a person has changed in a chart since is not looked at, and nothing
 * in it is changed: a chart knows no tracked changes.
 */
export function outdatedCharts(
  { charts = [] }: FigureRecord,
  catalogue: Catalogue,
  summary: Submission,
): OutdatedChart[] {
  const facts = factsOf(catalogue, summary);
  return charts.flatMap(({ name, values }) => {
    const changes = values
      .map((value) => ({ ...value, now: valueNow(value, facts) }))
      .filter(({ value, now }) => value !== now);
    return changes.length > 0 ? [{ name, changes }] : [];
  });
}

function valueNow({ indicator, period, unit }: RecordedValue, facts: Facts): number | null {
  if (unit !== undefined) return facts.byUnit(indicator).find((one) => one.unit === unit)?.value ?? null;
  const value = facts[period](indicator)?.value;
  return typeof value === 'number' ? value : null;
}
