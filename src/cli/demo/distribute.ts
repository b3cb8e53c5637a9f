/**
 * Published totals split over the units that would have reported them. The split is seeded, exact, and keeps the relations between
 * parts and wholes in every unit as far as the published figures themselves allow.
 */
import type { Catalogue, OpenIndicator } from '../../definition/catalogue';
import { exactSum } from '../../number/sum';
import { seededRandom } from './random';
import { partsFirst, relationsOf, type Relation } from './relations';
import { withShares } from './shares';
import { split } from './split';

/** What one area published, by indicator, in the indicator's unit of measure. */
export type AreaFigures = { unit: string; values: ReadonlyMap<string, number> };

/** Where published figures of two levels cannot both be right as whole and part. */
export type Conflict =
  /** A figure of an area is larger than what the area above published. */
  | { kind: 'share'; indicator: string; area: string; value: number; above: string; aboveValue: number }
  /** What is left of a whole for the other areas is smaller than what is left of its parts. */
  | { kind: 'rest'; indicator: string; above: string; left: number; parts: number };

/** By unit, then by indicator. */
export type Entries = Map<string, Map<string, number>>;

export type Distribution = { entries: Entries; conflicts: Conflict[] };

/**
 * @param published the published figures, the widest area first; each further area lies within the first, and what it published is its
 *   share of the first's
 */
export function distribute(
  catalogue: Catalogue,
  published: readonly AreaFigures[],
  seed: number,
): Distribution {
  const random = seededRandom(seed);
  const relations = relationsOf(catalogue);
  const shared = relations.filter(({ whole }) => catalogue.indicators.get(whole)?.rollup !== 'none');
  const areas = withShares(published, shared);
  const weights = new Map<string, number>();
  const entries: Entries = new Map();
  const conflicts: Conflict[] = [];
  const codes = new Set(areas.flatMap(({ values }) => [...values.keys()]));

  for (const code of partsFirst([...codes], relations)) {
    const indicator = catalogue.indicators.get(code);
    if (!indicator || indicator.rollup === 'derived') continue;
    for (const pool of poolsFor(catalogue, indicator, areas, conflicts)) fill(pool, indicator);
  }
  return { entries, conflicts };

  function fill(pool: Pool, indicator: OpenIndicator): void {
    const { units, total } = pool;
    const own = relations.filter(({ whole }) => whole === indicator.code);
    const values =
      indicator.rollup === 'max'
        ? units.map((_, at) => (at === 0 ? total : Math.floor(total * random())))
        : allot(pool, indicator, own);
    units.forEach((unit, at) => {
      let entered = entries.get(unit);
      if (!entered) entries.set(unit, (entered = new Map()));
      entered.set(indicator.code, values[at] ?? 0);
    });
  }

  function allot(
    { units, total, restOf }: Pool,
    indicator: OpenIndicator,
    own: readonly Relation[],
  ): number[] {
    const floors = units.map((unit) => Math.max(0, ...own.map((relation) => partsIn(unit, relation))));
    const rest = exactSum([total, ...floors.map((floor) => -floor)]);
    if (rest < 0) {
      if (restOf !== undefined) {
        conflicts.push({
          kind: 'rest',
          indicator: indicator.code,
          above: restOf,
          left: total,
          parts: exactSum(floors),
        });
      }
      return lowered(floors, -rest);
    }
    const exhaustive = own.some((relation) => relation.exhaustive);
    const extra = exhaustive
      ? allToOne(rest, floors)
      : split(rest, units.map(weightOf), indicator.decimals, random);
    return floors.map((floor, at) => exactSum([floor, extra[at] ?? 0]));
  }

  function partsIn(unit: string, { parts }: Relation): number {
    return exactSum(parts.map((part) => entries.get(unit)?.get(part) ?? 0));
  }

  /** Units differ in size, and the same unit is large or small in most things it does. */
  function weightOf(unit: string): number {
    let weight = weights.get(unit);
    if (weight === undefined) weights.set(unit, (weight = 0.2 + 3 * random() ** 2));
    return weight * (0.5 + random());
  }
}

type Pool = {
  units: string[];
  total: number;
  /** The area that published the whole, where these units share what the others have left of it. */
  restOf?: string;
};

/** The units that share a published total, and what is left for the others of the area around them. */
function poolsFor(
  catalogue: Catalogue,
  indicator: OpenIndicator,
  areas: readonly AreaFigures[],
  conflicts: Conflict[],
): Pool[] {
  const stated = areas.flatMap(({ unit, values }) => {
    const total = values.get(indicator.code);
    return total === undefined ? [] : [{ area: unit, total, units: askedIn(catalogue, indicator, unit) }];
  });
  const [around, ...within] = stated;
  if (!around || within.length === 0 || indicator.rollup === 'none') return stated.filter(hasUnits);

  const taken = new Set(within.flatMap(({ units }) => units));
  const others = around.units.filter((unit) => !taken.has(unit));
  const left = exactSum([around.total, ...within.map(({ total }) => -total)]);
  if (left < 0 || (left > 0 && others.length === 0)) {
    for (const { area, total } of within) {
      conflicts.push({
        kind: 'share',
        indicator: indicator.code,
        area,
        value: total,
        above: around.area,
        aboveValue: around.total,
      });
    }
    return within.filter(hasUnits);
  }
  return [...within, { units: others, total: left, restOf: around.area }].filter(hasUnits);
}

/** The filing units of an area that report an indicator; one that is not rolled up is reported by the area's own unit alone. */
function askedIn(catalogue: Catalogue, { audience, rollup }: OpenIndicator, area: string): string[] {
  return catalogue
    .filingUnits(area)
    .filter(
      (unit) => catalogue.names(audience, unit) && (rollup !== 'none' || (unit.own && unit.parent === area)),
    )
    .map(({ code }) => code);
}

function hasUnits({ units }: Pool): boolean {
  return units.length > 0;
}

/** Takes `excess` away from the largest places: the published whole is smaller than its published parts, and a unit will show it. */
function lowered(floors: readonly number[], excess: number): number[] {
  const values = [...floors];
  let left = excess;
  while (left > 0) {
    const at = values.indexOf(Math.max(...values));
    const taken = Math.min(left, values[at] ?? 0);
    values[at] = exactSum([values[at] ?? 0, -taken]);
    left = exactSum([left, -taken]);
  }
  return values;
}

function allToOne(rest: number, floors: readonly number[]): number[] {
  const at = floors.indexOf(Math.max(...floors));
  return floors.map((_, index) => (index === at ? rest : 0));
}
