import { askingOf, type Asking } from '../asking';
import { groupsBy, namesUnit } from '../audience';
import { unitLevels, type Rule, type Unit } from '../definition';
import { expandRule, type ExpandedRule } from '../expandRule';
import { rowAndField, type Path } from '../places';
import { isFiling } from '../unitTree';
import { complaint, type Complaint } from './complaint';
import { codesPrinted } from './printed';
import type { Survey } from './survey';
import { commonYears, yearWithout } from './years';

/**
 * Rules that could never be judged: no year asks for all their figures, or no unit does; and messages that print what is not asked with
 * them. A rule with CHILDREN, or whose scope names an area, is judged on roll-ups, where all figures meet. Nothing is said of rules in
 * which, or in whose figures, something else is wrong.
 * @param others what else was found wrong
 * @param isSaid whether a field could not be read
 */
export function reachComplaints(
  survey: Survey,
  others: readonly Complaint[],
  isSaid: (path: Path) => boolean,
): Complaint[] {
  const tables = new Map(survey.tables.map(({ value }) => [value.code, value]));
  const doubts = doubtsFrom(survey, others, isSaid);
  const units = oneOfEachGroup(possibleUnits(survey, others), survey);
  const asking = askingAmong(units.filter(isFiling), survey);
  const areas = units.filter((unit) => !isFiling(unit));
  return survey.rules.flatMap(({ path, value: rule }) => {
    if (doubts.rows.has(path.join('/'))) return [];
    for (const expanded of expandRule(rule, tables)) {
      const found = reachComplaint(rule, expanded, { survey, asking, areas, isDoubtful: doubts.of });
      if (found) return [{ ...found, path: [...path, ...found.path] }];
    }
    return [];
  });
}

/** `areas` are units that do not file: what judges on roll-ups. */
type Reach = {
  survey: Survey;
  asking: Asking;
  areas: readonly Unit[];
  isDoubtful: (code: string) => boolean;
};

/** What tells who is asked for a figure, and when. */
const fieldsReliedOn = ['audience', 'formula', 'since', 'until'];

/** The rows that something is wrong with, and whether an indicator, or one that it is computed from, is such a row's or not known. */
function doubtsFrom(
  { indicators, byCode }: Survey,
  others: readonly Complaint[],
  isSaid: (path: Path) => boolean,
): { rows: ReadonlySet<string>; of: (code: string) => boolean } {
  const rows = new Set(others.map(({ path }) => rowAndField(path).row.join('/')));
  const judged = new Map<string, boolean>();
  const isRowDoubtful = (row: Path) => {
    const key = row.join('/');
    let doubtful = judged.get(key);
    if (doubtful === undefined) {
      doubtful = rows.has(key) || fieldsReliedOn.some((field) => isSaid([...row, field]));
      judged.set(key, doubtful);
    }
    return doubtful;
  };
  const known = new Map<string, boolean>();
  for (const { path, listed, value } of indicators) {
    if ([path.slice(0, 2), path, listed].some(isRowDoubtful)) known.set(value.code, true);
  }
  const of = (code: string): boolean => {
    const found = known.get(code);
    if (found !== undefined) return found;
    known.set(code, false);
    const { derivation } = byCode.get(code) ?? {};
    const operands = derivation && 'operands' in derivation ? derivation.operands : [];
    known.set(code, !byCode.has(code) || operands.some(of));
    return known.get(code) as boolean;
  };
  return { rows, of };
}

/** The units as they are listed; one whose level or 本级 is in doubt with every level that it may have. */
function possibleUnits({ units, unsoundUnits }: Survey, others: readonly Complaint[]): Unit[] {
  const doubtful = new Set(
    others.flatMap(({ path }) =>
      path[0] === 'units' && (path[2] === 'level' || path[2] === 'own') ? [path[1]] : [],
    ),
  );
  return [
    ...units.filter(({ path }) => !doubtful.has(path[1])).map(({ value }) => value),
    ...[
      ...units.filter(({ path }) => doubtful.has(path[1])).map(({ value }) => value),
      ...unsoundUnits,
    ].flatMap((unit) =>
      unitLevels.flatMap((level) =>
        [false, true].map((own): Unit => ({ code: '', name: '', ...unit, level, own })),
      ),
    ),
  ];
}

/** To ask one unit is to ask all that no audience and no scope tells apart from it. */
function oneOfEachGroup(units: readonly Unit[], { indicators, rules }: Survey): readonly Unit[] {
  const groupOf = groupsBy([
    ...indicators.flatMap(({ value }) => value.audience),
    ...rules.flatMap(({ value }) => value.scope),
  ]);
  return [...new Map(units.map((unit) => [groupOf(unit), unit])).values()];
}

function askingAmong(units: readonly Unit[], { indicators }: Survey): Asking {
  const asked = indicators.map(
    ({ value, derivation }) =>
      [value.code, derivation && 'operands' in derivation ? { ...value, derivation } : value] as const,
  );
  return askingOf(new Map(asked), units);
}

function reachComplaint(
  { scope }: Rule,
  { formula, message }: ExpandedRule,
  reach: Reach,
): Complaint | undefined {
  const rule = reach.survey.parsed(formula);
  if ('error' in rule) return undefined;
  const { operands, needsChildren } = rule;
  const printed = codesPrinted(message);
  if ([...operands, ...printed].some(reach.isDoubtful)) return undefined;
  const yearsOf = (code: string) => reach.survey.byCode.get(code)?.value ?? {};
  const years = commonYears(operands.map(yearsOf));
  if (!years) return complaint(['formula'], 'definition.rule-in-no-year', { codes: operands.join('、') });
  for (const code of printed) {
    const year = yearWithout(years, yearsOf(code));
    if (year !== undefined)
      return complaint(['message'], 'definition.message-code-not-in-year', { code, year });
  }
  const { asking, areas } = reach;
  if (needsChildren || areas.some((unit) => namesUnit(scope, unit))) return undefined;
  const [first = new Set<Unit>(), ...others] = operands.map(asking);
  const judged = [...first].filter(
    (unit) => others.every((asked) => asked.has(unit)) && (scope.length === 0 || namesUnit(scope, unit)),
  );
  if (judged.length === 0)
    return {
      ...complaint(['formula'], 'definition.rule-of-nobody', { codes: operands.join('、') }),
      listedOn: ['units'],
    };
  const hidden = printed.find((code) => {
    const asked = asking(code);
    return judged.some((unit) => !asked.has(unit));
  });
  return hidden === undefined
    ? undefined
    : complaint(['message'], 'definition.message-code-not-asked', { code: hidden });
}
