import type { Catalogue, OpenRule } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { evaluate } from '../formula/evaluate';
import type { Scope } from '../formula/expression';
import { referencesOf } from '../formula/references';
import { message } from '../messages/message';
import type { Finding } from '../submission/finding';
import { comparableAnswers } from '../validation/coverage';
import { isBroken, sidesOf, textOf } from '../validation/judgement';
import { placesOf } from './places';
import type { ChildRow, Total } from './rollup';

/**
 * The definition's rules on the totals of an area: those with CHILDREN() and all others whose scope admits the area. A rule is judged
 * only where all that it refers to is known and comes from the same share of units; what is missing is told elsewhere, not here.
 */
export function totalRules(
  catalogue: Catalogue,
  unit: Unit,
  totals: ReadonlyMap<string, Total>,
  rows: readonly ChildRow[],
): Finding[] {
  const scope: Scope = {
    value: (code) => totals.get(code)?.value ?? null,
    previous: (code) => totals.get(code)?.previous ?? null,
    children: (code) => rows.map(({ values }) => values.get(code) ?? null),
  };
  return catalogue.rules
    .filter((rule) => rule.scope.length === 0 || catalogue.names(rule.scope, unit))
    .filter(
      (rule) => isComplete(rule, scope) && comparableAnswers(rule.operands.map((code) => totals.get(code))),
    )
    .filter((rule) => isBroken(evaluate(rule.expression, scope)))
    .map((rule) => ({
      id: `${rule.id}@${unit.code}`,
      rule: rule.id,
      severity: rule.severity,
      unit: unit.code,
      indicators: [...rule.operands],
      cells: placesOf(rule.operands.flatMap((code) => totals.get(code) ?? [])),
      message: message('rollup.rule', { unit: unit.name, rule: rule.id, text: textOf(rule, scope) }),
      ...sidesOf(rule.expression, scope),
      explained: false,
    }));
}

function isComplete({ expression }: OpenRule, scope: Scope): boolean {
  const { values, previous, children } = referencesOf(expression);
  return (
    values.every((code) => typeof scope.value(code) === 'number') &&
    previous.every((code) => typeof scope.previous(code) === 'number') &&
    children.every((code) => scope.children(code).some((value) => typeof value === 'number'))
  );
}
