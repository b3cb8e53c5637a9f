import type { AreaFigures } from './distribute';
import type { Relation } from './relations';

/**
 * The areas with the shares that they must have of what only the widest area published: where an area published a whole and the widest
 * its parts, the area's part is in proportion to its whole, so that parts stay within wholes everywhere.
 */
export function withShares(areas: readonly AreaFigures[], relations: readonly Relation[]): AreaFigures[] {
  const [widest, ...within] = areas;
  if (!widest) return [];
  return [
    widest,
    ...within.map(({ unit, values }) => ({
      unit,
      values: new Map([...sharesOf(widest, values, relations), ...values]),
    })),
  ];
}

function sharesOf(
  widest: AreaFigures,
  values: ReadonlyMap<string, number>,
  relations: readonly Relation[],
): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [whole, value] of values) {
    const unpublished = partsBelow(whole, relations).filter(
      (part) => widest.values.has(part) && !values.has(part),
    );
    const base =
      widest.values.get(whole) ?? Math.max(0, ...unpublished.map((part) => widest.values.get(part) ?? 0));
    for (const part of unpublished) {
      const share = Math.floor(((widest.values.get(part) ?? 0) * Math.min(value, base)) / base);
      shares.set(part, Math.min(share, shares.get(part) ?? share));
    }
  }
  return shares;
}

/** Parts, parts of parts, and so on. */
function partsBelow(whole: string, relations: readonly Relation[]): string[] {
  const below = new Set<string>();
  const visit = (code: string): void => {
    for (const part of relations
      .filter((relation) => relation.whole === code)
      .flatMap(({ parts }) => parts)) {
      if (below.has(part)) continue;
      below.add(part);
      visit(part);
    }
  };
  visit(whole);
  return [...below];
}
