import type { Unit } from './definition';
import { groupedBy } from './groupedBy';

/** Who stands under whom. */
export type UnitTree = {
  units: ReadonlyMap<string, Unit>;
  /** Direct children, in the order of the definition. */
  children(unit: string): readonly Unit[];
  /** Units that file under `unit`, itself where it files, in tree order. */
  filingUnits(unit: string): readonly Unit[];
  /** Whether `unit` is `ancestor` or stands below it. */
  isWithin(unit: string, ancestor: string): boolean;
};

/** Townships, departments and own units file; a county or city itself never does. */
export function isFiling(unit: Unit): boolean {
  return unit.own || unit.level === 'township' || unit.level === 'department';
}

/** The tree of units that are known to be sound: no cycle, every parent there. */
export function unitTree(listed: readonly Unit[]): UnitTree {
  const units = new Map(listed.map((unit) => [unit.code, unit]));
  const below = groupedBy(listed, ({ parent }) => parent);
  const children = (code: string): readonly Unit[] => below.get(code) ?? [];
  const filing = new Map<string, readonly Unit[]>();
  const filingUnits = (code: string): readonly Unit[] => {
    const known = filing.get(code);
    if (known) return known;
    const unit = units.get(code);
    const found = [
      ...(unit && isFiling(unit) ? [unit] : []),
      ...children(code).flatMap((child) => filingUnits(child.code)),
    ];
    filing.set(code, found);
    return found;
  };
  const isWithin = (code: string, ancestor: string): boolean => {
    for (let at = units.get(code); at; at = at.parent === undefined ? undefined : units.get(at.parent)) {
      if (at.code === ancestor) return true;
    }
    return false;
  };
  return { units, children, filingUnits, isWithin };
}
