import type { Expression } from './expression';

/** The expressions directly inside one, in order. */
export function partsOf(expression: Expression): Expression[] {
  switch (expression.type) {
    case 'prefix':
    case 'percent':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'call':
      return expression.arguments;
    default:
      return [];
  }
}

/**
 * The codes that a formula refers to, in order of appearance, without repeats: this year's, PREV's and CHILDREN's.
 * @example referencesOf(parseFormula('FY_03<=PREV(FY_03)')) //=> { values: ['FY_03'], previous: ['FY_03'], children: [] }
 */
export function referencesOf(expression: Expression): {
  values: string[];
  previous: string[];
  children: string[];
} {
  const codes = { indicator: new Set<string>(), previous: new Set<string>(), children: new Set<string>() };
  const visit = (part: Expression): void => {
    if ('code' in part) codes[part.type].add(part.code);
    partsOf(part).forEach(visit);
  };
  visit(expression);
  return {
    values: [...codes.indicator],
    previous: [...codes.previous],
    children: [...codes.children],
  };
}
