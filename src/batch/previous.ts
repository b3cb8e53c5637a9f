import type { Catalogue } from '../definition/catalogue';
import { readFacts } from '../summary/readFacts';
import type { Workbook } from '../workbook/workbook';
import type { Catalogues } from './catalogues';
import { summaryIn } from './summaryFile';

/** Last year's figures of a unit; both by this year's codes. */
export type Previous = {
  of(unit: string): ReadonlyMap<string, number>;
  /** Whose summary the figures are from, and of which year; null where none was given. */
  from: { unit: string; year: number } | null;
};

export const noPrevious: Previous = { of: () => new Map(), from: null };

/**
 * Last year's figures out of last year's summary: of the area itself from its totals, of the units below from its observations.
 * An indicator that replaces another takes over the other's value, and a unit whose code changed the figures of the unit it continues.
 * @param file the summary's name as the user knows it
 * @param catalogue of this year
 * @throws NotASummaryError
 */
export function previousFigures(
  workbook: Workbook,
  file: string,
  catalogues: Catalogues,
  catalogue: Catalogue,
): Previous {
  const summary = summaryIn(workbook, file, catalogues);
  const units = new Map<string, Map<string, number>>();
  const now = (unit: string) => catalogue.unitNow(unit)?.code ?? unit;
  const keep = (then: string, indicator: string, value: unknown) => {
    const unit = now(then);
    if (typeof value !== 'number') return;
    let figures = units.get(unit);
    if (!figures) units.set(unit, (figures = new Map()));
    figures.set(indicator, value);
  };
  for (const { unit, indicator, value } of readFacts(workbook)) keep(unit, indicator, value);
  for (const observation of summary.observations) {
    if (observation.state === 'value') keep(observation.unit, observation.indicator, observation.value);
  }
  for (const { code, replaces } of catalogue.indicators.values()) {
    if (replaces === undefined) continue;
    for (const figures of units.values()) {
      const value = figures.get(replaces);
      if (value !== undefined && !figures.has(code)) figures.set(code, value);
    }
  }
  const { unit, year } = summary;
  return { of: (code) => units.get(code) ?? new Map(), from: { unit: now(unit), year } };
}
