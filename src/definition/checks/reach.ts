import { askingOf, type Asking } from '../asking';
import { namesUnit } from '../audience';
import type { Rule, Unit } from '../definition';
import { expandRule, type ExpandedRule } from '../expandRule';
import { isFiling } from '../unitTree';
import { complaint, type Complaint } from './complaint';
import { codesPrinted } from './printed';
import { parsed, type Survey } from './survey';
import { commonYears, yearWithout } from './years';

/**
 * Rules that could never be judged: no year asks for all their figures, or no unit does; and messages that print what is not asked with
 * them. Only meaningful where units, figures and rules are otherwise sound. A rule with CHILDREN, or whose scope names an area, is judged
 * on roll-ups, where all figures meet.
 */
export function reachComplaints(survey: Survey): Complaint[] {
  const tables = new Map(survey.tables.map(({ value }) => [value.code, value]));
  const units = survey.units.map(({ value }) => value);
  const asking = askingAmong(units.filter(isFiling), survey);
  const areas = units.filter((unit) => !isFiling(unit));
  return survey.rules.flatMap(({ path, value: rule }) => {
    for (const expanded of expandRule(rule, tables)) {
      const found = reachComplaint(rule, expanded, { survey, asking, areas });
      if (found) return [{ ...found, path: [...path, ...found.path] }];
    }
    return [];
  });
}

/** `areas` are units that do not file: what judges on roll-ups. */
type Reach = { survey: Survey; asking: Asking; areas: readonly Unit[] };

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
  const rule = parsed(formula);
  if ('error' in rule) return undefined;
  const { operands, needsChildren } = rule;
  const yearsOf = (code: string) => reach.survey.byCode.get(code)?.value ?? {};
  const years = commonYears(operands.map(yearsOf));
  if (!years) return complaint(['formula'], 'definition.rule-in-no-year', { codes: operands.join('、') });
  const printed = codesPrinted(message);
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
    return complaint(['formula'], 'definition.rule-of-nobody', { codes: operands.join('、') });
  const hidden = printed.find((code) => {
    const asked = asking(code);
    return judged.some((unit) => !asked.has(unit));
  });
  return hidden === undefined
    ? undefined
    : complaint(['message'], 'definition.message-code-not-asked', { code: hidden });
}
