import type { Catalogue, OpenRule } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { evaluate } from '../formula/evaluate';
import type { Operand, Scope } from '../formula/expression';
import { message, type Message } from '../messages/message';
import { placed } from '../submission/complaint';
import type { Finding } from '../submission/finding';
import type { Observation, Source, Submission } from '../submission/submission';
import { namesOf } from '../template/ruleText';
import { operandsOf, rulesFor } from '../template/rules';
import { comparableAnswers } from './coverage';
import { isBroken, sidesOf, textOf } from './judgement';

/**
 * The rules that a submission breaks. A rule is judged where all its operands are numbers; one that wants its figures together also
 * complains where only some are filled in and the others blank. Where a figure does not apply, or could not be read, no rule over it
 * is judged.
 */
export function ruleFindings(submission: Submission, unit: Unit, catalogue: Catalogue): Finding[] {
  const observations = new Map(submission.observations.map((one) => [one.indicator, one]));
  const { previous: lastYear, answers = {} } = submission;
  const scope: Scope = {
    value: (code) => operandOf(observations.get(code)),
    previous: (code) => lastYear[code] ?? null,
    children: () => [],
  };
  const rules =
    submission.kind === 'summary'
      ? rulesOverTotals(catalogue, unit).filter(({ operands }) =>
          comparableAnswers(operands.map((code) => answers[code])),
        )
      : rulesFor(catalogue, unit);
  return rules.flatMap((rule): Finding[] => {
    const outcome = judge(rule, scope, catalogue);
    if (!outcome) return [];
    const { current, previous } = operandsOf(rule);
    const cells = [
      ...current.flatMap((code): Source[] => {
        const observation = observations.get(code);
        return observation ? [observation.source] : [];
      }),
      ...previous.flatMap((code): Source[] => {
        const source = submission.previousSources?.[code];
        return source ? [source] : [];
      }),
    ];
    return [
      {
        id: `${rule.id}@${unit.code}`,
        rule: rule.id,
        severity: rule.severity,
        unit: unit.code,
        indicators: [...rule.operands],
        cells,
        message: placed(cells[0], outcome.what),
        actual: outcome.actual,
        expected: outcome.expected,
        explained:
          rule.severity === 'warning' &&
          rule.operands.some((code) => observations.get(code)?.explanation !== undefined),
      },
    ];
  });
}

type Outcome = { what: Message } & Pick<Finding, 'actual' | 'expected'>;

function judge(rule: OpenRule, scope: Scope, catalogue: Catalogue): Outcome | null {
  const { current, previous } = operandsOf(rule);
  const operands = [...current.map(scope.value), ...previous.map(scope.previous)];
  const numbers = operands.filter((operand) => typeof operand === 'number').length;
  if (numbers === operands.length) {
    if (!isBroken(evaluate(rule.expression, scope))) return null;
    return {
      what: message('validation.rule', { text: textOf(rule, scope) }),
      ...sidesOf(rule.expression, scope),
    };
  }
  const blanks = operands.filter((operand) => operand === null).length;
  if (rule.blank === 'skip' || numbers === 0 || numbers + blanks < operands.length) return null;
  const names = namesOf(rule, (code) => catalogue.indicators.get(code)?.name ?? code);
  return { what: message('validation.fill-together', { names }), actual: null, expected: null };
}

/** On totals every rule counts that its scope admits the area to. */
function rulesOverTotals(catalogue: Catalogue, unit: Unit): OpenRule[] {
  return catalogue.rules.filter(
    ({ needsChildren, scope }) => !needsChildren && (scope.length === 0 || catalogue.names(scope, unit)),
  );
}

/** As a formula sees the cell: what is no number is text. */
function operandOf(observation: Observation | undefined): Operand {
  if (!observation || observation.state === 'blank') return null;
  return observation.state === 'value' ? observation.value : (observation.typed ?? '');
}
