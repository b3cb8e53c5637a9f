import { askedIn } from '../../../definition/cells';
import { unitTree } from '../../../definition/unitTree';
import { matches } from '../../parts/matches';
import type { UnitLine } from '../../work/views';

/** By which filing units are told apart: 乡镇, 部门, 本级. */
export const unitGroups = ['township', 'department', 'own'] as const;
export type UnitGroup = (typeof unitGroups)[number];

export type FilingUnit = {
  code: string;
  name: string;
  kind?: string;
  group: UnitGroup;
  /** The area that it stands directly under. */
  area: { code: string; name: string };
};

/** The units that templates of a year are issued to for an area, in the order in which they are issued. */
export function filingUnitsOf(units: readonly UnitLine[], area: string, year: number): FilingUnit[] {
  const tree = unitTree(units.filter((unit) => askedIn(year, unit)));
  return tree.filingUnits(area).map(({ code, name, kind, level, own, parent }) => {
    const above = tree.units.get(parent ?? code) ?? { code, name };
    return {
      code,
      name,
      ...(kind !== undefined && { kind }),
      group: own ? 'own' : level === 'township' ? 'township' : 'department',
      area: { code: above.code, name: above.name },
    };
  });
}

/** Those of a group (null: of all) whose name, code or 类别 has what was typed. */
export function narrowed(units: readonly FilingUnit[], group: UnitGroup | null, typed: string): FilingUnit[] {
  return units.filter(
    (unit) =>
      (group === null || unit.group === group) &&
      matches(typed, [unit.code, unit.name, unit.kind, unit.area.name]),
  );
}

export type UnitRow =
  { kind: 'area'; code: string; name: string; units: FilingUnit[] } | { kind: 'unit'; unit: FilingUnit };

/** Units under their areas; without the areas where there is one only. */
export function unitRows(units: readonly FilingUnit[]): UnitRow[] {
  const areas = new Map(units.map(({ area }) => [area.code, area]));
  return [...areas.values()].flatMap(({ code, name }) => {
    const inside = units.filter(({ area }) => area.code === code);
    const rows = inside.map((unit): UnitRow => ({ kind: 'unit', unit }));
    return areas.size === 1 ? rows : [{ kind: 'area' as const, code, name, units: inside }, ...rows];
  });
}
