import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import type { Examined } from './examine';

/** Codes of filing units in the order of the definition. */
export type Coverage = {
  /** The area asked for; of none asked for the smallest that holds every submission, null for none. */
  unit: Unit | null;
  expected: string[];
  reported: string[];
  missing: string[];
};

/**
 * Who filed and who did not.
 * @param area code of the unit that all of it is for; without one it is the area that the submissions themselves span
 */
export function coverageOf({ catalogue, accepted }: Examined, area?: string): Coverage {
  const asked = area === undefined ? undefined : catalogue.units.get(area);
  const unit =
    asked ??
    commonUnit(
      catalogue,
      accepted.map((submission) => submission.unit),
    );
  const expected = unit === null ? [] : catalogue.filingUnits(unit.code).map(({ code }) => code);
  const covered = new Set(
    accepted.flatMap((submission) =>
      submission.kind === 'summary' ? (submission.coverage?.reported ?? []) : [submission.unit],
    ),
  );
  return {
    unit,
    expected,
    reported: expected.filter((code) => covered.has(code)),
    missing: expected.filter((code) => !covered.has(code)),
  };
}

/** The smallest unit whose area holds all of `codes`; null for none. */
export function commonUnit(catalogue: Catalogue, codes: readonly string[]): Unit | null {
  let common = codes[0] === undefined ? undefined : catalogue.units.get(codes[0]);
  while (common && !codes.every((code) => catalogue.isWithin(code, common!.code))) {
    common = common.parent === undefined ? undefined : catalogue.units.get(common.parent);
  }
  return common ?? null;
}
