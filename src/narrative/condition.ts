/** `[若 FY_02>PREV(FY_02)]`: a formula of the rule language that decides whether something is written. */
import { mayYieldTruth } from '../definition/checks/formula';
import { halfWidth } from '../definition/sheets/codec';
import { evaluate } from '../formula/evaluate';
import type { Operand } from '../formula/expression';
import { parseFormula } from '../formula/parse';
import { referencesOf } from '../formula/references';
import { FormulaSyntaxError } from '../formula/syntaxError';
import { message, type Message } from '../messages/message';
import type { Condition } from './clauseLanguage';
import type { Facts } from './facts';
import { conditionWord } from './figureSyntax';

/**
 * What stands between `[` and `]` of a condition.
 * @param start offset of `[` in the whole text
 * @param fail throws, given a position in the whole text
 */
export function parseCondition(
  content: string,
  start: number,
  fail: (position: number, reason: Message) => never,
): Condition {
  const rest = content.slice(conditionWord(content));
  const written = rest.trimStart();
  const from = start + 1 + content.length - written.length;
  if (written === '') fail(start, message('narrative.empty-condition'));
  try {
    const expression = parseFormula(halfWidth(written));
    return { start, end: start + content.length + 2, expression };
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    return fail(from + error.position, message('narrative.condition-syntax', { reason: error.reason }));
  }
}

/** Whether the condition holds; not where anything that it looks at is unknown. */
export function holds({ expression }: Condition, facts: Facts): boolean {
  const { values, previous } = referencesOf(expression);
  const current = (code: string): Operand => facts.current(code)?.value ?? null;
  const before = (code: string): Operand => facts.previous(code)?.value ?? null;
  if (values.some((code) => current(code) === null)) return false;
  if (previous.some((code) => before(code) === null)) return false;
  return evaluate(expression, { value: current, previous: before, children: () => [] }) === true;
}

/** What is wrong with a condition, and the code where no indicator has it. */
export function conditionFault(
  { expression }: Condition,
  isKnown: (code: string) => boolean,
): { reason: Message; unknown?: string } | null {
  const { values, previous, children } = referencesOf(expression);
  if (children.length > 0) return { reason: message('narrative.condition-children') };
  const unknown = [...values, ...previous].find((code) => !isKnown(code));
  if (unknown !== undefined) {
    return { reason: message('narrative.unknown-indicator', { code: unknown }), unknown };
  }
  return mayYieldTruth(expression) ? null : { reason: message('narrative.condition-truth') };
}
