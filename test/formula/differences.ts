/**
 * Where LibreOffice is known to answer otherwise than Excel. `applies` tells exactly the construct by its operands' values, so that
 * everything else is compared; docs/rule-language.md lists the entries for readers. In the examples FY_01 holds the text 12, FY_02 TRUE,
 * and FY_03 is blank.
 */
import { evaluate } from '../../src/formula/evaluate';
import type { BinaryOperator, Expression, Operand, Scope } from '../../src/formula/expression';
import { numberInText } from '../../src/formula/numberText';
import { partsOf } from '../../src/formula/references';
import type { Cells } from './expressions';

type ValueOf = (part: Expression) => Operand;

export type Difference = {
  what: string;
  example: string;
  /** As Excel has it; where the entry says so, as exact arithmetic has it. */
  ours: Operand;
  libreOffice: Operand;
  applies(expression: Expression, valueOf: ValueOf, scope: Scope): boolean;
};

export const exampleCells: Cells = {
  value: { FY_01: '12', FY_02: true, FY_03: null },
  previous: {},
  children: {},
};

export const differences: readonly Difference[] = [
  {
    what: 'TRUE and FALSE joined with & are 1 and 0',
    example: 'TRUE&""',
    ours: 'TRUE',
    libreOffice: '1',
    applies: (expression, valueOf) =>
      isBinary(expression, ['&']) &&
      [expression.left, expression.right].some((side) => typeof valueOf(side) === 'boolean'),
  },
  {
    what: 'TRUE and FALSE compared with numbers or text are numbers',
    example: '1<2<3',
    ours: false,
    libreOffice: true,
    applies: (expression, valueOf) => {
      if (!isBinary(expression, ['=', '<>', '<', '<=', '>', '>='])) return false;
      const sides = [typeof valueOf(expression.left), typeof valueOf(expression.right)];
      return sides.includes('boolean') && sides[0] !== sides[1];
    },
  },
  {
    what: 'cells with TRUE or FALSE count in SUM, MIN, MAX and COUNT',
    example: 'SUM(FY_02)',
    ours: 0,
    libreOffice: 1,
    applies: (expression, _valueOf, scope) =>
      isAggregate(expression) &&
      expression.arguments.flatMap((part) => cellsOf(part, scope)).some((cell) => typeof cell === 'boolean'),
  },
  {
    what: 'text in the formula itself is no number to SUM, MIN and MAX',
    example: 'SUM(TRUE,"3")',
    ours: 4,
    libreOffice: { error: '#VALUE!' },
    applies: (expression, valueOf) =>
      isAggregate(expression) &&
      expression.arguments.some((part) => !isCell(part) && typeof valueOf(part) === 'string'),
  },
  {
    what: 'IFERROR and + hand a cell on as a cell',
    example: 'SUM(IFERROR(FY_01,0))',
    ours: 12,
    libreOffice: 0,
    applies: (expression) =>
      (isAggregate(expression) || isCallOf(expression, ['AND', 'OR', 'ISBLANK'])) &&
      expression.arguments.some(handsOn),
  },
  {
    what: 'text in the formula itself is never TRUE or FALSE to AND and OR',
    example: 'AND("TRUE",TRUE)',
    ours: true,
    libreOffice: { error: '#VALUE!' },
    applies: (expression, valueOf) =>
      isCallOf(expression, ['AND', 'OR']) &&
      expression.arguments.some((part) => !isCell(part) && typeof valueOf(part) === 'string'),
  },
  {
    what: 'text that looks like a number is a condition',
    example: 'IF(FY_01,1,2)',
    ours: { error: '#VALUE!' },
    libreOffice: 1,
    applies: (expression, valueOf) =>
      isCallOf(expression, ['IF', 'NOT']) &&
      expression.arguments.slice(0, 1).some((part) => typeof valueOf(part) === 'string'),
  },
  {
    what: '0 to the power 0 is 1',
    example: '0^0',
    ours: { error: '#NUM!' },
    libreOffice: 1,
    applies: (expression, valueOf) =>
      isPower(expression, valueOf, (base, exponent) => base === 0 && exponent === 0),
  },
  {
    what: '0 to a negative power is #NUM!',
    example: '0^-1',
    ours: { error: '#DIV/0!' },
    libreOffice: { error: '#NUM!' },
    applies: (expression, valueOf) =>
      isPower(expression, valueOf, (base, exponent) => base === 0 && exponent < 0),
  },
  {
    what: 'odd roots of negative numbers are numbers',
    example: '(-8)^(1/3)',
    ours: { error: '#NUM!' },
    libreOffice: -2,
    applies: (expression, valueOf) =>
      isPower(expression, valueOf, (base, exponent) => base < 0 && !Number.isInteger(exponent)),
  },
  {
    what: 'a power too small for a number is #NUM!',
    example: '0.1^400',
    ours: 0,
    libreOffice: { error: '#NUM!' },
    applies: (expression, valueOf) =>
      isPower(expression, valueOf, (base) => base !== 0 && valueOf(expression) === 0),
  },
  {
    what: 'which of two errors in a formula shows',
    example: 'ROUND("x",2)-5/IFERROR(FY_03,0)',
    ours: { error: '#VALUE!' },
    libreOffice: { error: '#DIV/0!' },
    applies: (expression, valueOf) => {
      const isArithmetic = isBinary(expression, ['^', '*', '/', '+', '-']);
      const errors = partsOf(expression).map((part) => errorOf(valueOf(part), isArithmetic));
      return new Set(errors.filter((error) => error !== null)).size > 1;
    },
  },
  {
    what: 'numbers from 1E+15 and below 1E-5 joined with & are written otherwise',
    example: '1E+20&""',
    ours: '1E+20',
    libreOffice: '1E+020',
    applies: (expression, valueOf) =>
      joins(expression, valueOf, (value) => Math.abs(value) >= 1e15 || Math.abs(value) < 1e-5),
  },
  {
    what: 'a computed decimal joined with & shows the drift of binary arithmetic, in Excel too',
    example: '49.88-49.92&""',
    ours: '-0.04',
    libreOffice: '-0.0399999999999992',
    applies: (expression, valueOf) =>
      joins(expression, valueOf, (value, part) => !Number.isInteger(value) && partsOf(part).length > 0),
  },
];

/** What the first known difference is that the formula meets; undefined where it meets none. */
export function knownDifference(expression: Expression, scope: Scope): string | undefined {
  const valueOf = (part: Expression) => (part.type === 'children' ? null : evaluate(part, scope));
  const here = differences.find(({ applies }) => applies(expression, valueOf, scope));
  if (here) return here.what;
  return partsOf(expression)
    .map((part) => knownDifference(part, scope))
    .find((what) => what !== undefined);
}

type Of<T extends Expression['type']> = Extract<Expression, { type: T }>;

function isBinary(part: Expression, operators: BinaryOperator[]): part is Of<'binary'> {
  return part.type === 'binary' && operators.includes(part.operator);
}

function isCallOf(part: Expression, names: string[]): part is Of<'call'> {
  return part.type === 'call' && names.includes(part.name);
}

function isAggregate(part: Expression): part is Of<'call'> {
  return isCallOf(part, ['SUM', 'MIN', 'MAX', 'COUNT']);
}

function isPower(
  part: Expression,
  valueOf: ValueOf,
  so: (base: number, exponent: number) => boolean,
): boolean {
  return isBinary(part, ['^']) && so(Number(valueOf(part.left)), Number(valueOf(part.right)));
}

/** Joins such a number with `&`. */
function joins(
  part: Expression,
  valueOf: ValueOf,
  such: (value: number, part: Expression) => boolean,
): boolean {
  if (!isBinary(part, ['&'])) return false;
  return [part.left, part.right].some((side) => {
    const value = valueOf(side);
    return typeof value === 'number' && value !== 0 && such(value, side);
  });
}

function isCell(part: Expression): boolean {
  return 'code' in part || (isCallOf(part, ['IF']) && part.arguments.slice(1).some(isCell));
}

/** Yields a cell's value by way of IFERROR or `+`. */
function handsOn(part: Expression): boolean {
  const through = (inner: Expression) => isCell(inner) || handsOn(inner);
  if (part.type === 'prefix') return part.operator === '+' && through(part.operand);
  if (part.type !== 'call') return false;
  return part.name === 'IF'
    ? part.arguments.some(handsOn)
    : part.name === 'IFERROR' && part.arguments.some(through);
}

/** The cells that an argument is or may hand on. */
function cellsOf(part: Expression, scope: Scope): readonly Operand[] {
  if (part.type === 'indicator') return [scope.value(part.code)];
  if (part.type === 'previous') return [scope.previous(part.code)];
  if (part.type === 'children') return scope.children(part.code);
  return isCallOf(part, ['IF', 'IFERROR']) ? part.arguments.flatMap((inner) => cellsOf(inner, scope)) : [];
}

/** The error that an operand is, or becomes where it is text in arithmetic. */
function errorOf(operand: Operand, isArithmetic: boolean): string | null {
  if (typeof operand === 'object') return operand && operand.error;
  const unfit = isArithmetic && typeof operand === 'string' && numberInText(operand) === null;
  return unfit ? '#VALUE!' : null;
}
