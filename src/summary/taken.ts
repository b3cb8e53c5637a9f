import type { Catalogue } from '../definition/catalogue';
import type { ChildRow, Rollup } from '../rollup/rollup';

/** Tells whether anything that a direct child brings to an indicator is in the total. */
export function takenBy(
  { rows, totals }: Rollup,
  catalogue: Catalogue,
): (code: string, row: ChildRow) => boolean {
  const childOf = new Map<string, string>();
  for (const { unit } of rows) {
    childOf.set(unit.code, unit.code);
    for (const { code } of catalogue.filingUnits(unit.code)) childOf.set(code, unit.code);
  }
  const known = new Map<string, ReadonlySet<string>>();
  const childrenIn = (code: string) => {
    const children = new Set<string>();
    for (const { unit, included } of totals.get(code)?.contributions ?? []) {
      const child = childOf.get(unit);
      if (included && child !== undefined) children.add(child);
    }
    return children;
  };
  return (code, { unit }) => {
    let children = known.get(code);
    if (!children) known.set(code, (children = childrenIn(code)));
    return children.has(unit.code);
  };
}

/** Tells whether a direct child that files for itself is asked for an indicator. */
export function askedBy({ rows }: Rollup, catalogue: Catalogue): (code: string, row: ChildRow) => boolean {
  const asked = new Map(
    rows.map(({ unit }) => [unit.code, new Set(catalogue.askedOf(unit).map(({ code }) => code))]),
  );
  return (code, { unit }) => asked.get(unit.code)?.has(code) ?? false;
}
