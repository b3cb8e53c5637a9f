import type { Catalogue } from '../definition/catalogue';
import type { ChildRow, Rollup } from '../rollup/rollup';

/** Tells whether anything that a direct child brings to an indicator is in the total. */
export function takenBy({ totals }: Rollup): (code: string, row: ChildRow) => boolean {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return (code, { unit }) => {
    if (!known.has(code)) known.set(code, totals.get(code)?.contributors);
    return known.get(code)?.has(unit.code) ?? false;
  };
}

/** Tells whether a direct child that files for itself is asked for an indicator. */
export function askedBy({ rows }: Rollup, catalogue: Catalogue): (code: string, row: ChildRow) => boolean {
  const asked = new Map(
    rows.map(({ unit }) => [unit.code, new Set(catalogue.askedOf(unit).map(({ code }) => code))]),
  );
  return (code, { unit }) => asked.get(unit.code)?.has(code) ?? false;
}
