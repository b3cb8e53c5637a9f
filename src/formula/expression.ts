/**
 * The rule language: Excel formulas over indicator codes. docs/rule-language.md has the grammar.
 * formula/ may import workbook/, number/ and messages/.
 */

/** Position of a node in its text: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number };

export type BinaryOperator = '^' | '*' | '/' | '+' | '-' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Expression = Span &
  (
    | { type: 'number'; text: string }
    | { type: 'string'; value: string }
    | { type: 'boolean'; value: boolean }
    | { type: 'indicator'; code: string }
    | { type: 'previous'; code: string }
    | { type: 'children'; code: string }
    | { type: 'prefix'; operator: '-' | '+'; operand: Expression }
    | { type: 'percent'; operand: Expression }
    | { type: 'binary'; operator: BinaryOperator; left: Expression; right: Expression }
    | { type: 'call'; name: string; arguments: Expression[] }
  );

/** An error value as Excel has it. */
export type FormulaErrorValue = { error: '#DIV/0!' | '#VALUE!' | '#NUM!' | '#NAME?' | '#N/A' };

/**
 * What a cell offers to a formula, as Excel sees it: a number, text (also 不适用 and unreadable text), TRUE/FALSE, or nothing.
 */
export type Operand = number | string | boolean | null | FormulaErrorValue;

/** Where a formula's codes find their cells. */
export type Scope = {
  value(code: string): Operand;
  /** PREV(code): last year's. */
  previous(code: string): Operand;
  /** CHILDREN(code): the values of the units below. */
  children(code: string): readonly Operand[];
};
