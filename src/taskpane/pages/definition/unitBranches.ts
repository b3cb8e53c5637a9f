import { groupedBy } from '../../../definition/groupedBy';
import { matches } from '../../parts/matches';
import type { UnitLine } from '../../work/views';

/** Units by the unit that they stand under; the empty text stands for none. */
export type Branches = ReadonlyMap<string, readonly UnitLine[]>;

export function branchesOf(units: readonly UnitLine[]): Branches {
  return groupedBy(units, ({ parent }) => parent ?? '');
}

export type FoundUnit = UnitLine & {
  /** The names of the areas above, the highest first. */
  above: string[];
};

/** The units whose name, code or 类别 has what was typed, with where they stand. */
export function unitsFound(units: readonly UnitLine[], typed: string): FoundUnit[] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const above = ({ parent }: UnitLine): string[] => {
    const unit = parent === undefined ? undefined : byCode.get(parent);
    return unit ? [...above(unit), unit.name] : [];
  };
  return units
    .filter(({ code, name, kind }) => matches(typed, [code, name, kind]))
    .map((unit) => ({ ...unit, above: above(unit) }));
}
