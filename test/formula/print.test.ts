import fc from 'fast-check';
import { evaluate } from '../../src/formula/evaluate';
import type { Expression } from '../../src/formula/expression';
import { parseFormula } from '../../src/formula/parse';
import { printExcel } from '../../src/formula/print';
import { cells, expressions, ownNaming, scopeOf } from './expressions';

const printed = (text: string) => printExcel(parseFormula(text), ownNaming);

test.each([
  '(1+2)*3',
  '1-(2-3)',
  '1-(2+3)',
  '8/(4/2)',
  '2^(3^2)',
  '(2^3)%',
  '-(2^2)',
  '-2^2',
  '2^-1',
  '--1',
  '(-5)%',
  '-5%',
  '5%%',
  '1<(2<3)',
  '1&(2=3)',
  '(1&2)+3',
  'A_1+B_1-C_1',
  'SUM(CHILDREN(FY_01),PREV(FY_01),(1=2)&"")',
  '"说""好"""',
  'IF(FY_01=TRUE,1E+5,.5)',
])('%s is minimal already', (text) => {
  expect(printed(text)).toBe(text);
});

test.each([
  ['((1)+(2))*(3)', '(1+2)*3'],
  ['(1-2)-3', '1-2-3'],
  ['1+(2*3)', '1+2*3'],
  ['(2^3)^2', '2^3^2'],
  ['-(5%)', '-5%'],
  ['-(-(2))', '--2'],
  ['(-2)^2', '-2^2'],
  ['(1&2)=(3)', '1&2=3'],
  ['sum( (fy_1) , true )', 'SUM(fy_1,TRUE)'],
  ['1e5', '1E5'],
])('%s prints as %s', (text, minimal) => {
  expect(printed(text)).toBe(minimal);
});

test('references take the names of their place', () => {
  const text = printExcel(parseFormula('SUM(CHILDREN(FY_01))>=PREV(FY_01)-FY_01'), {
    value: (code) => code,
    previous: (code) => `PREV_${code}`,
    children: () => "'分表'!$D$5:$D$9",
  });
  expect(text).toBe("SUM('分表'!$D$5:$D$9)>=PREV_FY_01-FY_01");
});

test('law: a printed formula is the same formula', () => {
  fc.assert(
    fc.property(expressions('medium'), (expression) => {
      const text = printExcel(expression, ownNaming);
      expect(bare(parseFormula(text))).toEqual(bare(expression));
      expect(printed(text)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('law: parentheses that a person adds change nothing', () => {
  fc.assert(
    fc.property(expressions('medium'), cells, (expression, state) => {
      const wordy = parseFormula(parenthesised(expression));
      expect(printExcel(wordy, ownNaming)).toBe(printExcel(expression, ownNaming));
      expect(evaluate(wordy, scopeOf(state))).toEqual(evaluate(expression, scopeOf(state)));
    }),
    { numRuns: 1000 },
  );
});

/** Without places in a text. */
function bare(expression: Expression): unknown {
  return JSON.parse(
    JSON.stringify(expression, (key: string, value: unknown) =>
      key === 'start' || key === 'end' ? undefined : value,
    ),
  );
}

/** With parentheses around every operand. */
function parenthesised(expression: Expression): string {
  switch (expression.type) {
    case 'prefix':
      return `${expression.operator} (${parenthesised(expression.operand)})`;
    case 'percent':
      return `(${parenthesised(expression.operand)}) %`;
    case 'binary':
      return `(${parenthesised(expression.left)}) ${expression.operator} (${parenthesised(expression.right)})`;
    case 'call':
      return `${expression.name.toLowerCase()}( ${expression.arguments.map(parenthesised).join(' , ')} )`;
    default:
      return printExcel(expression, ownNaming);
  }
}
