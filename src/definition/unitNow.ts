import type { Unit } from './definition';

/**
 * Finds the unit of a year by its code or by one that it, or a unit it continues, had before.
 * @param listed all units of the definition, none of which continues itself
 * @param units those of the year, by code
 * @example unitNowOf([{ ...county, code: '632126', until: 2012 }, { ...county, code: '630223', replaces: '632126' }], units)('632126')?.code //=> '630223'
 */
export function unitNowOf(
  listed: readonly Unit[],
  units: ReadonlyMap<string, Unit>,
): (code: string) => Unit | undefined {
  const next = new Map(
    listed.flatMap(({ code, replaces }) => (replaces === undefined ? [] : [[replaces, code]])),
  );
  return (code) => {
    for (let at: string | undefined = code; at !== undefined; at = next.get(at)) {
      const unit = units.get(at);
      if (unit) return unit;
    }
    return undefined;
  };
}
