import type { OpenRule } from '../definition/catalogue';
import { evaluate } from '../formula/evaluate';
import type { Expression, Operand, Scope } from '../formula/expression';
import { formatFigure } from '../number/format';
import type { Finding } from '../submission/finding';
import { bare, ruleText } from '../template/ruleText';

/** Whether a rule does not hold, as Excel's IF takes its result; an error value breaks no rule. */
export function isBroken(result: Operand): boolean {
  return result === false || result === 0;
}

/** The rule's message with the figures put in, without a full stop. */
export function textOf(rule: Pick<OpenRule, 'message'>, scope: Scope): string {
  return ruleText(bare(rule.message))
    .map((part) =>
      'text' in part ? part.text : shown(part.previous ? scope.previous(part.code) : scope.value(part.code)),
    )
    .join('');
}

/**
 * What stands left and what stands right of a comparison, as reckoned: what is, and what it is held against.
 * @example sidesOf(parseFormula('FY_03<=FY_01+FY_02'), scope) //=> { actual: 41, expected: 38 }
 */
export function sidesOf(expression: Expression, scope: Scope): Pick<Finding, 'actual' | 'expected'> {
  if (expression.type !== 'binary' || !comparisons.has(expression.operator))
    return { actual: null, expected: null };
  return { actual: side(expression.left, scope), expected: side(expression.right, scope) };
}

const comparisons: ReadonlySet<string> = new Set(['=', '<>', '<', '<=', '>', '>=']);

function side(part: Expression, scope: Scope): number | string | null {
  const value = evaluate(part, scope);
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

function shown(value: Operand): string {
  if (typeof value === 'number') return formatFigure(value);
  return typeof value === 'string' ? value : '';
}
