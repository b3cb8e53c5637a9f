import type { Unit, UnitLevel } from '../definition';
import { unitCodeMistake } from '../unitCode';
import { levelWords } from '../words';
import { complaint, type Complaint } from './complaint';
import type { Entry } from './survey';

export type UnitsByCode = ReadonlyMap<string, Entry<Unit>>;

export const areaLevels: ReadonlySet<UnitLevel> = new Set(['county', 'city', 'province']);

/** The levels that a unit's parent may have. */
export function levelsAbove({ own, level }: Pick<Unit, 'own' | 'level'>): readonly UnitLevel[] {
  return own ? [level] : parentLevels[level];
}

const parentLevels: Readonly<Record<UnitLevel, readonly UnitLevel[]>> = {
  township: ['county', 'city'],
  department: ['county', 'city', 'province'],
  county: ['city', 'province'],
  city: ['province'],
  province: [],
};

/** Units by the code that they name as their parent's. */
export function childrenOf(units: readonly Entry<Unit>[]): ReadonlyMap<string, readonly Entry<Unit>[]> {
  const children = new Map<string, Entry<Unit>[]>();
  for (const unit of units) {
    const { parent } = unit.value;
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(unit);
    else children.set(parent, [unit]);
  }
  return children;
}

/** Codes against the level of their unit, and against the codes of those above. */
export function unitCodeComplaints(units: readonly Entry<Unit>[], byCode: UnitsByCode): Complaint[] {
  const children = childrenOf(units);
  const said = new Map<string, Complaint>();
  for (const unit of units) {
    const found = formComplaint(unit, byCode, children.get(unit.value.code) ?? []);
    if (found) said.set(unit.value.code, found);
  }
  return [
    ...said.values(),
    ...units.flatMap((unit) => {
      const { code } = unit.value;
      if (said.has(code)) return [];
      return childrenElsewhere(
        unit,
        (children.get(code) ?? []).filter((child) => !said.has(child.value.code)),
      );
    }),
  ];
}

/** A code that is not of its unit's level: the level is wrong where the code is rightly formed for another that fits its place. */
function formComplaint(
  { path, value: unit }: Entry<Unit>,
  byCode: UnitsByCode,
  children: readonly Entry<Unit>[],
): Complaint | undefined {
  const { code, level, own, parent } = unit;
  if (own && !areaLevels.has(level)) return undefined;
  if (own && children.length > 0 && !unitCodeMistake(code, level)) {
    return complaint([...path, 'own'], 'definition.own-with-children', { count: children.length });
  }
  const wrong = unitCodeMistake(code, level, { own });
  if (!wrong) return undefined;
  const above = parent === undefined ? undefined : byCode.get(parent)?.value;
  const right = otherLevels.find(
    (other) =>
      other !== level &&
      !unitCodeMistake(code, other, { parent }) &&
      (above ? levelsAbove({ own: false, level: other }).includes(above.level) : areaLevels.has(other)),
  );
  if (own || right === undefined) return { path: [...path, 'code'], message: wrong };
  const params = { code, level: levelWords[level], right: levelWords[right] };
  const isBody = right === 'department' && areaLevels.has(level);
  return complaint(
    [...path, 'level'],
    isBody ? 'definition.level-of-body' : 'definition.level-not-of-code',
    params,
  );
}

/** By the form of their codes; a body may be a department or a township, and most are departments. */
const otherLevels: readonly UnitLevel[] = ['province', 'city', 'county', 'department', 'township'];

/** How many digits the codes below an area have in common. */
const sharedDigits: Partial<Record<UnitLevel, number>> = { province: 2, city: 4, county: 6 };

/** Codes that do not begin as their parent's does: the parent's is wrong where this is so of all of several, and they agree. */
function childrenElsewhere(
  { path, value: parent }: Entry<Unit>,
  children: readonly Entry<Unit>[],
): Complaint[] {
  if (parent.own) return [];
  const compared = children.filter(
    ({ value }) => /^\d{1,15}$/.test(value.code) && levelsAbove(value).includes(parent.level),
  );
  const elsewhere = compared.flatMap((child) => {
    const { code, level, own } = child.value;
    const wrong = unitCodeMistake(code, level, { own, parent: parent.code });
    return wrong ? [{ path: [...child.path, 'code'], message: wrong, code }] : [];
  });
  const starts = new Set(elsewhere.map(({ code }) => code.slice(0, sharedDigits[parent.level])));
  const [found] = starts;
  if (elsewhere.length < 2 || elsewhere.length < compared.length || starts.size > 1 || found === undefined)
    return elsewhere.map(({ path: at, message }) => ({ path: at, message }));
  return [
    complaint([...path, 'code'], 'definition.code-not-above-children', {
      code: parent.code,
      count: elsewhere.length,
      found,
    }),
  ];
}
