import type { Unit } from '../definition';
import { message } from '../../messages/message';
import { orderOf } from '../order';
import { levelWords } from '../words';
import { complaint, unknown, type Complaint } from './complaint';
import type { Entry, Survey } from './survey';
import { areaLevels, levelsAbove, type UnitsByCode } from './unitCodes';
import { commonYears } from './years';

/** Who stands under whom. @param inDoubt codes of units whose level is told to be wrong, or could not be read */
export function unitPlaceComplaints(
  { units, unsoundUnits }: Survey,
  byCode: UnitsByCode,
  inDoubt: ReadonlySet<string>,
): Complaint[] {
  const circles = cycles(byCode);
  const known = new Set([...byCode.keys(), ...unsoundUnits.flatMap(({ code }) => code ?? [])]);
  const misplaced = units.flatMap((unit) => {
    const { code, parent } = unit.value;
    if (inDoubt.has(code) || circles.codes.has(code)) return [];
    const found = placeComplaint(unit, { byCode, inDoubt, known });
    return found ? [{ found, parent }] : [];
  });
  return [
    ...onceEach(misplaced),
    ...secondOwnUnits(units.filter(({ value }) => !inDoubt.has(value.code))),
    ...circles.complaints,
  ];
}

type Known = { byCode: UnitsByCode; inDoubt: ReadonlySet<string>; known: ReadonlySet<string> };

function placeComplaint({ path, value: unit }: Entry<Unit>, about: Known): Complaint | undefined {
  const { code, level, own, parent } = unit;
  const { byCode, inDoubt, known } = about;
  const word = levelWords[level];
  const isArea = areaLevels.has(level);
  if (own && !isArea) return complaint([...path, 'level'], 'definition.own-level', { level: word });
  const at = [...path, 'parent'];
  if (parent === undefined) {
    if (!own && isArea) return undefined;
    return complaint(at, 'definition.parent-missing', { level: own ? '本级' : word });
  }
  if (!known.has(parent))
    return unknown(at, 'definition.unknown-parent', { parent }, { word: parent, known, on: ['units'] });
  const above = byCode.get(parent)?.value;
  if (!above || parent === code || inDoubt.has(parent)) return undefined;
  if (above.own) return complaint(at, 'definition.parent-is-own', { parent, name: above.name });
  const wanted = levelsAbove(unit);
  if (wanted.includes(above.level)) return undefined;
  if (wanted.length === 0) return complaint(at, 'definition.province-with-parent', { name: above.name });
  return complaint(at, 'definition.parent-level', {
    level: own ? `${word}本级` : word,
    name: above.name,
    found: levelWords[above.level],
    wanted: wanted.map((each) => levelWords[each]).join('、'),
  });
}

/** Of complaints about one parent the first of its kind, which says how many more there are. */
function onceEach(complaints: readonly { found: Complaint; parent: string | undefined }[]): Complaint[] {
  const groups = new Map<string, Complaint[]>();
  complaints.forEach(({ found, parent }, at) => {
    const key = parent === undefined ? String(at) : `${found.message.key} ${parent}`;
    groups.set(key, [...(groups.get(key) ?? []), found]);
  });
  return [...groups.values()].flatMap(([first, ...others]): Complaint[] => {
    if (!first || others.length === 0) return first ? [first] : [];
    const what = message('definition.and-units', { what: first.message, count: others.length });
    return [{ ...first, message: what }];
  });
}

/** An area's second own unit in the years of the first. */
function secondOwnUnits(units: readonly Entry<Unit>[]): Complaint[] {
  const before = new Map<string, Entry<Unit>[]>();
  return units.flatMap((unit) => {
    const { own, parent } = unit.value;
    if (!own || parent === undefined) return [];
    const others = before.get(parent) ?? [];
    before.set(parent, [...others, unit]);
    const other = others.find(({ value }) => commonYears([value, unit.value]) !== null);
    return other
      ? [complaint([...unit.path, 'own'], 'definition.second-own', { parent }, [...other.path, 'own'])]
      : [];
  });
}

/** Circles of parents, each told at the unit whose parent could not stand above it; and the codes of all units on them. */
function cycles(byCode: UnitsByCode): { complaints: Complaint[]; codes: ReadonlySet<string> } {
  const above = new Map(
    [...byCode.values()].map(({ value: { code, parent } }) => [code, parent === undefined ? [] : [parent]]),
  );
  const circles = orderOf(above).cycles;
  const isOdd = (code: string) => {
    const unit = byCode.get(code)?.value;
    const parent = byCode.get(unit?.parent ?? '')?.value;
    return unit !== undefined && parent !== undefined && !levelsAbove(unit).includes(parent.level);
  };
  return {
    complaints: circles.map((circle) => {
      const at = circle.find(isOdd) ?? (circle[0] as string);
      return complaint([...(byCode.get(at)?.path ?? []), 'parent'], 'definition.unit-cycle', {
        cycle: circle.join(' → '),
      });
    }),
    codes: new Set(circles.flat()),
  };
}
