import type { Expression } from '../../formula/expression';
import type { FormulaSyntaxError } from '../../formula/syntaxError';
import { message, type Message } from '../../messages/message';

/** What is wrong with a formula's text and where in it. */
export function formulaSyntax({ text, position, reason }: FormulaSyntaxError): Message {
  const where = message('formula.at', { position: position + 1, reason });
  return message('definition.formula-syntax', { formula: text, where });
}

const comparisons: ReadonlySet<string> = new Set(['=', '<>', '<', '<=', '>', '>=']);
const logical: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT', 'ISBLANK']);
const choosing: ReadonlySet<string> = new Set(['IF', 'IFERROR']);

/** Whether a formula yields TRUE or FALSE by its form; IF is taken at its word. */
export function yieldsTruth(expression: Expression): boolean {
  if (expression.type === 'boolean') return true;
  if (expression.type === 'binary') return comparisons.has(expression.operator);
  return expression.type === 'call' && logical.has(expression.name);
}

/** Whether a formula may yield TRUE or FALSE: anything but what is surely a number or text. */
export function mayYieldTruth(expression: Expression): boolean {
  return yieldsTruth(expression) || (expression.type === 'call' && choosing.has(expression.name));
}
