import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import type { Observation, Submission } from '../submission/submission';

/**
 * What filing units answered and what they are asked, indicator by indicator: a column each, with a line for every unit. Columns
 * instead of a map a unit keep thousands of units small.
 */
export type Filings = {
  observation(code: string, line: number): Observation | undefined;
  isAsked(code: string, line: number): boolean;
};

/** @param units one line each, in this order */
export function filingsOf(
  catalogue: Catalogue,
  units: readonly Unit[],
  templates: ReadonlyMap<string, Submission>,
): Filings {
  const asked = new Map<string, Uint8Array>();
  const observed = new Map<string, (Observation | undefined)[]>();
  units.forEach((unit, line) => {
    for (const { code } of catalogue.askedOf(unit)) {
      let column = asked.get(code);
      if (!column) asked.set(code, (column = new Uint8Array(units.length)));
      column[line] = 1;
    }
    for (const observation of templates.get(unit.code)?.observations ?? []) {
      let column = observed.get(observation.indicator);
      if (!column) {
        column = new Array<Observation | undefined>(units.length).fill(undefined);
        observed.set(observation.indicator, column);
      }
      column[line] = observation;
    }
  });
  return {
    observation: (code, line) => observed.get(code)?.[line],
    isAsked: (code, line) => asked.get(code)?.[line] === 1,
  };
}
