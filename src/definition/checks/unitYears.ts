import type { Unit } from '../definition';
import { orderOf } from '../order';
import { complaint, unknown, type Complaint } from './complaint';
import type { Entry } from './survey';
import { childrenOf, type UnitsByCode } from './unitCodes';
import { duplicates } from './unique';
import { isReversed, yearWithout } from './years';

/** Years of units, the names that they had, and the codes that they continue. */
export function unitYearComplaints(units: readonly Entry<Unit>[], byCode: UnitsByCode): Complaint[] {
  const children = childrenOf(units);
  return [
    ...units.flatMap(ownComplaints),
    ...units.flatMap((unit) => childrenWithout(unit, children.get(unit.value.code) ?? [])),
    ...continuations(units, byCode),
  ];
}

function ownComplaints({ path, value: unit }: Entry<Unit>): Complaint[] {
  const { name, since, until, formerly = [] } = unit;
  return [
    ...(since !== undefined && until !== undefined && since > until
      ? [complaint([...path, 'until'], 'definition.years-reversed', { since, until })]
      : []),
    ...(formerly.includes(name)
      ? [complaint([...path, 'formerly'], 'definition.formerly-is-name', { name })]
      : []),
  ];
}

/** Children that are there when their parent is not: told at the child where there is one, else at the parent. */
function childrenWithout(
  { path, value: parent }: Entry<Unit>,
  children: readonly Entry<Unit>[],
): Complaint[] {
  if (isReversed(parent)) return [];
  const without = children.flatMap((child) => {
    const year = isReversed(child.value) ? undefined : yearWithout(child.value, parent);
    return year === undefined ? [] : [{ child, year }];
  });
  const [first] = without;
  if (!first) return [];
  const { child, year } = first;
  const field = parent.until !== undefined && year > parent.until ? 'until' : 'since';
  const key = without.length === 1 ? 'definition.year-without-parent' : 'definition.years-without-children';
  return [
    complaint([...(without.length === 1 ? child.path : path), field], key, {
      year,
      parent: parent.name,
      child: child.value.name,
      count: without.length,
    }),
  ];
}

/** A unit continues one that was there before it; nobody else does, and nobody continues itself. */
function continuations(units: readonly Entry<Unit>[], byCode: UnitsByCode): Complaint[] {
  const continuing = units.flatMap(({ path, value }) =>
    value.replaces === undefined ? [] : [{ path, value: { ...value, replaces: value.replaces } }],
  );
  const { cycles } = orderOf(new Map(continuing.map(({ value }) => [value.code, [value.replaces]])));
  const onCycle = new Set(cycles.flat());
  return [
    ...continuing
      .filter(({ value }) => !onCycle.has(value.code))
      .flatMap(({ path, value: { code: own, since, replaces: code } }): Complaint[] => {
        const at = [...path, 'replaces'];
        const before = byCode.get(code)?.value;
        if (!before) {
          const known = [...byCode.keys()].filter((each) => each !== own);
          return [
            unknown(at, 'definition.unknown-former-unit', { code }, { word: code, known, on: ['units'] }),
          ];
        }
        const { name, until } = before;
        return since !== undefined && until !== undefined && until < since
          ? []
          : [complaint(at, 'definition.replaced-still-there', { code, name })];
      }),
    ...cycles.map((cycle) =>
      complaint(
        [...(byCode.get(cycle[0] as string)?.path ?? []), 'replaces'],
        'definition.unit-replaces-cycle',
        {
          cycle: cycle.join(' → '),
        },
      ),
    ),
    ...duplicates(continuing, 'replaces'),
  ];
}
