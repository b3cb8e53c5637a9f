/** Random formulas and the cells that they refer to, for laws and for the comparison with LibreOffice. */
import fc from 'fast-check';
import type { BinaryOperator, Expression, Operand, Scope } from '../../src/formula/expression';
import type { Naming } from '../../src/formula/print';

const here = { start: 0, end: 0 };
const codes = ['FY_01', 'FY_02', 'FY_03', 'RX_QZ_JS'] as const;

/** The rule language's own spelling of references. */
export const ownNaming: Naming = {
  value: (code) => code,
  previous: (code) => `PREV(${code})`,
  children: (code) => `CHILDREN(${code})`,
};

/** What one cell may hold. */
export const operands: fc.Arbitrary<Operand> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 1, arbitrary: fc.integer({ min: -50, max: -1 }) },
  { weight: 2, arbitrary: fc.integer({ min: -5000, max: 5000 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, 1234567, 0.5, 86.1) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom('不适用', 'abc', 'ABC', '已报', '') },
  { weight: 1, arbitrary: fc.constantFrom('12', '-3.5', '007') },
  { weight: 1, arbitrary: fc.boolean() },
);

/** The state of every cell: this year's, last year's and the three units' below. */
export type Cells = {
  value: Record<string, Operand>;
  previous: Record<string, Operand>;
  children: Record<string, Operand[]>;
};

const ofEachCode = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.record(Object.fromEntries(codes.map((code) => [code, arbitrary])));

export const cells: fc.Arbitrary<Cells> = fc.record({
  value: ofEachCode(operands),
  previous: ofEachCode(operands),
  children: ofEachCode(fc.array(operands, { minLength: 3, maxLength: 3 })),
});

export function scopeOf(state: Cells): Scope {
  return {
    value: (code) => state.value[code] ?? null,
    previous: (code) => state.previous[code] ?? null,
    children: (code) => state.children[code] ?? [],
  };
}

const code = fc.constantFrom(...codes);
const number = fc
  .constantFrom('0', '1', '2', '3', '10', '100', '0.5', '0.1', '2.5', '1000000', '.25')
  .map((text): Expression => ({ type: 'number', text, ...here }));
const places = fc.integer({ min: -2, max: 4 }).map((count): Expression => {
  const digits: Expression = { type: 'number', text: String(Math.abs(count)), ...here };
  return count < 0 ? { type: 'prefix', operator: '-', operand: digits, ...here } : digits;
});
const reference = fc
  .tuple(fc.constantFrom('indicator', 'indicator', 'previous'), code)
  .map(([type, of]): Expression => ({ type, code: of, ...here }));
const children = code.map((of): Expression => ({ type: 'children', code: of, ...here }));
const string = fc
  .constantFrom('', 'abc', 'Abd', '不适用', '12', '说"好"')
  .map((value): Expression => ({ type: 'string', value, ...here }));
const boolean = fc.boolean().map((value): Expression => ({ type: 'boolean', value, ...here }));

const call = (name: string, ...list: Expression[]): Expression => ({
  type: 'call',
  name,
  arguments: list,
  ...here,
});

type Grammar = {
  any: Expression;
  numeric: Expression;
  logical: Expression;
  text: Expression;
  listed: Expression;
};

const operator = (...operators: BinaryOperator[]) => fc.constantFrom(...operators);

/** Formulas of every construct that the language has; of `medium` depth they run to some dozens of operators. */
export const expressions = (depthSize: 'small' | 'medium'): fc.Arbitrary<Expression> =>
  fc.letrec<Grammar>((tie) => {
    const binary = (kind: fc.Arbitrary<BinaryOperator>, side: keyof Grammar) =>
      fc
        .tuple(kind, tie(side), tie(side))
        .map(([of, left, right]): Expression => ({ type: 'binary', operator: of, left, right, ...here }));
    const list = (name: fc.Arbitrary<string>, of: keyof Grammar) =>
      fc.tuple(name, fc.array(tie(of), { minLength: 1, maxLength: 3 })).map(([to, all]) => call(to, ...all));
    return {
      any: fc.oneof({ depthSize }, reference, tie('numeric'), tie('logical'), tie('text')),
      numeric: fc.oneof(
        { depthSize },
        reference,
        number,
        binary(operator('+', '-', '*', '/'), 'numeric'),
        binary(operator('+', '-', '*', '/', '^'), 'numeric'),
        list(fc.constantFrom('SUM', 'MIN', 'MAX', 'COUNT'), 'listed'),
        fc.tuple(tie('numeric'), places).map((all) => call('ROUND', ...all)),
        tie('numeric').map((of) => call('TRUNC', of)),
        tie('numeric').map((of) => call('ABS', of)),
        fc.tuple(operator('-', '+'), tie('numeric')).map(([of, operand]): Expression => ({
          type: 'prefix',
          operator: of as '-' | '+',
          operand,
          ...here,
        })),
        tie('numeric').map((operand): Expression => ({ type: 'percent', operand, ...here })),
        fc.tuple(tie('logical'), tie('numeric'), tie('numeric')).map((all) => call('IF', ...all)),
        fc.tuple(tie('numeric'), tie('numeric')).map((all) => call('IFERROR', ...all)),
      ),
      logical: fc.oneof(
        { depthSize },
        boolean,
        binary(operator('=', '<>', '<', '<=', '>', '>='), 'numeric'),
        binary(operator('=', '<>', '<', '<=', '>', '>='), 'any'),
        list(fc.constantFrom('AND', 'OR'), 'logical'),
        tie('logical').map((of) => call('NOT', of)),
        reference.map((of) => call('ISBLANK', of)),
        fc.tuple(tie('logical'), tie('logical')).map((all) => call('IF', ...all)),
      ),
      text: fc.oneof({ depthSize }, string, reference, binary(fc.constant('&'), 'any')),
      listed: fc.oneof({ depthSize }, children, reference, tie('numeric'), tie('any')),
    };
  }).any;
