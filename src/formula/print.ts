import { binding, percentBinding, prefixBinding } from './binding';
import type { Expression } from './expression';

/** What a formula calls its cells where it is going: defined names, addresses or ranges. */
export type Naming = {
  value(code: string): string;
  previous(code: string): string;
  children(code: string): string;
};

/**
 * The native Excel formula, without the leading `=` and with no parentheses but those that it needs.
 * @example printExcel(parseFormula('(FY_03/FY_02)*100'), naming) //=> 'FY_03/FY_02*100'
 */
export function printExcel(expression: Expression, naming: Naming): string {
  const atLeast = (least: number, part: Expression): string => {
    const text = printExcel(part, naming);
    return bindingOf(part) < least ? `(${text})` : text;
  };
  switch (expression.type) {
    case 'number':
      return expression.text.toUpperCase();
    case 'string':
      return `"${expression.value.replaceAll('"', '""')}"`;
    case 'boolean':
      return expression.value ? 'TRUE' : 'FALSE';
    case 'indicator':
      return naming.value(expression.code);
    case 'previous':
      return naming.previous(expression.code);
    case 'children':
      return naming.children(expression.code);
    case 'prefix':
      return `${expression.operator}${atLeast(prefixBinding, expression.operand)}`;
    case 'percent':
      return `${atLeast(percentBinding, expression.operand)}%`;
    case 'binary': {
      const tightness = binding[expression.operator];
      return `${atLeast(tightness, expression.left)}${expression.operator}${atLeast(tightness + 1, expression.right)}`;
    }
    case 'call':
      return `${expression.name}(${expression.arguments.map((part) => printExcel(part, naming)).join(',')})`;
  }
}

function bindingOf(expression: Expression): number {
  switch (expression.type) {
    case 'binary':
      return binding[expression.operator];
    case 'prefix':
      return prefixBinding;
    case 'percent':
      return percentBinding;
    default:
      return Infinity;
  }
}
