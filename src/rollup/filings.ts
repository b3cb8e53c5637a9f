import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import type { Observation, Submission } from '../submission/submission';
import type { Contribution } from './rollup';

/** What filing units are asked and answered on one indicator, by line of the unit. */
type Column = {
  asked: Uint8Array;
  answered: Uint8Array;
  values: (number | string | null)[];
  contributions: (readonly Contribution[])[];
};

/**
 * The filing units' observations indicator by indicator: a column each, with a line for every unit. Columns instead of a map a unit
 * keep thousands of units small.
 */
export type Filings = {
  value(code: string, line: number): number | string | null;
  contributions(code: string, line: number): readonly Contribution[];
  isAsked(code: string, line: number): boolean;
  /** With a value or 不适用. */
  isAnswered(code: string, line: number): boolean;
};

/** @param units one line each, in this order */
export function filingsOf(
  catalogue: Catalogue,
  units: readonly Unit[],
  templates: ReadonlyMap<string, Submission>,
): Filings {
  const columns = new Map<string, Column>();
  const columnOf = (code: string): Column => {
    let column = columns.get(code);
    if (!column) columns.set(code, (column = emptyColumn(units.length)));
    return column;
  };
  units.forEach((unit, line) => {
    for (const { code } of catalogue.askedOf(unit)) columnOf(code).asked[line] = 1;
    for (const observation of templates.get(unit.code)?.observations ?? []) {
      const column = columnOf(observation.indicator);
      const { state } = observation;
      if (state === 'value' || state === 'not-applicable') column.answered[line] = 1;
      if (state === 'value') {
        column.values[line] = observation.value;
        column.contributions[line] = contributionsOf(observation);
      }
    }
  });
  return {
    value: (code, line) => columns.get(code)?.values[line] ?? null,
    contributions: (code, line) => columns.get(code)?.contributions[line] ?? nothing,
    isAsked: (code, line) => columns.get(code)?.asked[line] === 1,
    isAnswered: (code, line) => columns.get(code)?.answered[line] === 1,
  };
}

function emptyColumn(lines: number): Column {
  return {
    asked: new Uint8Array(lines),
    answered: new Uint8Array(lines),
    values: new Array<number | string | null>(lines).fill(null),
    contributions: new Array<readonly Contribution[]>(lines).fill(nothing),
  };
}

const nothing: readonly Contribution[] = [];

/** A value as the contribution it makes; nothing where there is none. */
export function contributionsOf(observation: Observation | undefined): readonly Contribution[] {
  if (observation?.state !== 'value') return nothing;
  const { unit, value, source } = observation;
  return [{ unit, value, source, included: true }];
}
