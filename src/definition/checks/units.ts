import type { Unit, UnitLevel } from '../definition';
import { orderOf } from '../order';
import { unitCodeMistake } from '../unitCode';
import { levelWords } from '../words';
import { complaint, hintFor, type Complaint } from './complaint';
import type { Entry, Survey } from './survey';
import { duplicates } from './unique';

/** The levels that a unit's parent may have. */
const parentLevels: Readonly<Record<UnitLevel, readonly UnitLevel[]>> = {
  township: ['county', 'city'],
  department: ['county', 'city', 'province'],
  county: ['city', 'province'],
  city: ['province'],
  province: [],
};

const areaLevels: ReadonlySet<UnitLevel> = new Set(['county', 'city', 'province']);

/** Codes of units, and how they stand under each other. */
export function unitComplaints({ units }: Survey): Complaint[] {
  const byCode = new Map([...units].reverse().map((unit) => [unit.value.code, unit]));
  return [
    ...duplicates(units, 'code'),
    ...units.flatMap((unit) => codeComplaints(unit, byCode)),
    ...units.flatMap((unit) => placeComplaints(unit, byCode)),
    ...secondOwnUnits(units),
    ...cycles(units, byCode),
  ];
}

type ByCode = ReadonlyMap<string, Entry<Unit>>;

function codeComplaints({ path, value: unit }: Entry<Unit>, byCode: ByCode): Complaint[] {
  const { code, level, own, parent } = unit;
  if (own && !areaLevels.has(level)) return [];
  const above = parent === undefined ? undefined : byCode.get(parent)?.value;
  // under a wrong parent any code is wrong
  const rightly = above && !above.own && wantedAbove(unit).includes(above.level) ? { own, parent } : { own };
  const wrong = unitCodeMistake(code, level, rightly);
  return wrong ? [{ path: [...path, 'code'], message: wrong }] : [];
}

function wantedAbove({ own, level }: Unit): readonly UnitLevel[] {
  return own ? [level] : parentLevels[level];
}

function placeComplaints({ path, value: unit }: Entry<Unit>, byCode: ByCode): Complaint[] {
  const { code, level, own, parent } = unit;
  const word = levelWords[level];
  const isArea = areaLevels.has(level);
  if (own && !isArea) return [complaint([...path, 'level'], 'definition.own-level', { level: word })];
  const at = [...path, 'parent'];
  if (parent === undefined) {
    return own || !isArea ? [complaint(at, 'definition.parent-missing', { level: own ? '本级' : word })] : [];
  }
  const above = byCode.get(parent)?.value;
  if (!above)
    return [complaint(at, 'definition.unknown-parent', { parent, hint: hintFor(parent, byCode.keys()) })];
  if (parent === code) return [];
  if (above.own) return [complaint(at, 'definition.parent-is-own', { parent, name: above.name })];
  const wanted = wantedAbove(unit);
  if (wanted.includes(above.level)) return [];
  if (wanted.length === 0) return [complaint(at, 'definition.province-with-parent', { name: above.name })];
  return [
    complaint(at, 'definition.parent-level', {
      level: own ? `${word}本级` : word,
      name: above.name,
      found: levelWords[above.level],
      wanted: wanted.map((each) => levelWords[each]).join('、'),
    }),
  ];
}

function secondOwnUnits(units: readonly Entry<Unit>[]): Complaint[] {
  const first = new Map<string, Entry<Unit>>();
  return units.flatMap((unit) => {
    const { own, parent } = unit.value;
    if (!own || parent === undefined) return [];
    const other = first.get(parent);
    if (!other) {
      first.set(parent, unit);
      return [];
    }
    return [complaint([...unit.path, 'own'], 'definition.second-own', { parent }, [...other.path, 'own'])];
  });
}

function cycles(units: readonly Entry<Unit>[], byCode: ByCode): Complaint[] {
  const above = new Map(
    units.map(({ value: { code, parent } }) => [code, parent === undefined ? [] : [parent]]),
  );
  return orderOf(above).cycles.map((cycle) =>
    complaint([...(byCode.get(cycle[0] as string)?.path ?? []), 'parent'], 'definition.unit-cycle', {
      cycle: cycle.join(' → '),
    }),
  );
}
