import { askingOf } from '../asking';
import { namesUnit } from '../audience';
import { askedIn } from '../cells';
import type { Unit } from '../definition';
import { expandRule, placeholdersIn, type ExpandedRule } from '../expandRule';
import { isFiling } from '../unitTree';
import { complaint, hintFor, type Complaint } from './complaint';
import { formulaSyntax, mayYieldTruth } from './formula';
import { parsed, type Entry, type Parsed, type Survey } from './survey';
import type { Rule } from '../definition';

/** What stands in square brackets of a message, `[FY_03]` or `[PREV(FY_03)]`: its code. */
function codesPrinted(message: string): string[] {
  const printed = [...message.matchAll(/\[(?:PREV\((\w+)\)|([^[\]]*))\]/g)];
  return [...new Set(printed.map(([, previous, code]) => previous ?? code ?? ''))];
}

/** Formulas and messages of rules. */
export function ruleComplaints(survey: Survey): Complaint[] {
  const tables = new Map(survey.tables.map(({ value }) => [value.code, value]));
  return survey.rules.flatMap(({ path, value: rule }) => {
    const missing = missingTables(rule, path, tables.keys());
    if (missing.length > 0) return missing;
    for (const expanded of expandRule(rule, tables)) {
      const found = [...formulaComplaints(expanded, survey), ...messageComplaints(expanded, survey)];
      // what is wrong with one row of a table is wrong with all: the first is enough
      if (found.length > 0) return found.map((each) => ({ ...each, path: [...path, ...each.path] }));
    }
    return [];
  });
}

function missingTables(rule: Rule, path: Entry<Rule>['path'], tables: Iterable<string>): Complaint[] {
  const known = [...tables];
  return (['formula', 'message'] as const).flatMap((field) =>
    placeholdersIn(rule[field])
      .filter(({ table }) => !known.includes(table))
      .map(({ word, table }) =>
        complaint([...path, field], 'definition.unknown-table', {
          placeholder: `{${word}:${table}}`,
          table,
          hint: hintFor(table, known),
        }),
      ),
  );
}

function formulaComplaints({ formula }: ExpandedRule, { codes }: Survey): Complaint[] {
  const rule = parsed(formula);
  if ('error' in rule) return [{ path: ['formula'], message: formulaSyntax(rule.error) }];
  if (rule.operands.length === 0) return [complaint(['formula'], 'definition.formula-without-codes')];
  if (!mayYieldTruth(rule.expression)) return [complaint(['formula'], 'definition.rule-not-comparison')];
  return rule.operands
    .filter((code) => !codes.has(code))
    .map((code) => complaint(['formula'], 'definition.unknown-code', { code, hint: hintFor(code, codes) }));
}

function messageComplaints({ message }: ExpandedRule, { codes }: Survey): Complaint[] {
  return codesPrinted(message)
    .filter((code) => !codes.has(code))
    .map((code) =>
      complaint(['message'], 'definition.unknown-message-code', { code, hint: hintFor(code, codes) }),
    );
}

/**
 * Rules that could never be judged: no year asks for all their figures, or no unit does. Only meaningful where units, figures and rules
 * are otherwise sound. A rule with CHILDREN, or whose scope names an area, is judged on roll-ups, where all figures meet.
 */
export function reachComplaints(survey: Survey): Complaint[] {
  const tables = new Map(survey.tables.map(({ value }) => [value.code, value]));
  const units = survey.units.map(({ value }) => value);
  const asking = askingOf(
    new Map(
      survey.indicators.map(({ value, derivation }) => [
        value.code,
        derivation && 'operands' in derivation ? { ...value, derivation } : value,
      ]),
    ),
    units.filter(isFiling),
  );
  return survey.rules.flatMap(({ path, value: rule }) => {
    const whole = expandRule(rule, tables).map((expanded) => ({ ...expanded, ...parsed(expanded.formula) }));
    for (const expanded of whole) {
      const found = reachComplaint(rule, expanded, { survey, asking, units });
      if (found) return [{ ...found, path: [...path, ...found.path] }];
    }
    return [];
  });
}

type Reach = { survey: Survey; asking: ReturnType<typeof askingOf>; units: readonly Unit[] };

function reachComplaint(
  { scope }: Rule,
  expanded: ExpandedRule & Parsed,
  { survey, asking, units }: Reach,
): Complaint | undefined {
  if ('error' in expanded) return undefined;
  const { operands, message, needsChildren } = expanded;
  const all = operands.join('、');
  const years = operands.flatMap((code) => survey.byCode.get(code)?.value ?? []);
  const since = Math.max(...years.map(({ since }) => since ?? 0));
  if (!years.every((asked) => askedIn(since, asked))) {
    return complaint(['formula'], 'definition.rule-in-no-year', { codes: all });
  }
  if (needsChildren || units.some((unit) => !isFiling(unit) && namesUnit(scope, unit))) return undefined;
  const judged = operands
    .map(asking)
    .reduce<Unit[]>((left, right) => left.filter((unit) => right.has(unit)), units.filter(isFiling))
    .filter((unit) => scope.length === 0 || namesUnit(scope, unit));
  if (judged.length === 0) return complaint(['formula'], 'definition.rule-of-nobody', { codes: all });
  const hidden = codesPrinted(message).find((code) => judged.some((unit) => !asking(code).has(unit)));
  return hidden === undefined
    ? undefined
    : complaint(['message'], 'definition.message-code-not-asked', { code: hidden });
}
