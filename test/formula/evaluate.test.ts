import fc from 'fast-check';
import { evaluate, evaluateRounded } from '../../src/formula/evaluate';
import type { FormulaErrorValue, Operand, Scope } from '../../src/formula/expression';
import { parseFormula } from '../../src/formula/parse';
import { differences, exampleCells } from './differences';
import { cells, expressions, scopeOf } from './expressions';

/** FY_01 is 12, FY_02 the text 12, FY_03 不适用, FY_04 TRUE, FY_05 blank, FY_06 #N/A, FY_07 empty text; last year's FY_01 is 10. */
const values: Record<string, Operand> = {
  FY_01: 12,
  FY_02: '12',
  FY_03: '不适用',
  FY_04: true,
  FY_06: { error: '#N/A' },
  FY_07: '',
};
const scope: Scope = {
  value: (code) => values[code] ?? null,
  previous: (code) => (code === 'FY_01' ? 10 : null),
  children: (code) => (code === 'FY_01' ? [3, null, '5', true, 0.5] : []),
};

const result = (text: string) => evaluate(parseFormula(text), scope);
const error = (name: FormulaErrorValue['error']): Operand => ({ error: name });

describe('Excel’s results', () => {
  test.each<[string, Operand]>([
    // precedence
    ['-2^2', 4],
    ['-(2^2)', -4],
    ['2^3^2', 64],
    ['2^-1', 0.5],
    ['50%^2', 0.25],
    ['-50%', -0.5],
    ['10-4-3', 3],
    ['100/10/5', 2],
    ['1+2*3', 7],
    ['1+2&3*4', '312'],
    ['1&2=12', false],
    ['1+1=2', true],
    ['1<2<3', false],
    ['3>2=TRUE', true],
    ['--5', 5],
    ['+"x"', 'x'],
    // exactness
    ['0.1+0.2=0.3', true],
    ['1/3*3=1', true],
    ['4.35*100', 435],
    ['333333333333333*30+1-333333333333333*30', 1],
    ['34/38*100', 89.47368421052632],
    ['1/3=0.333333333333333', true],
    ['1/3=0.33333333333333', false],
    ['2^0.5*2^0.5=2', true],
    // blank
    ['FY_05', 0],
    ['FY_05+1', 1],
    ['FY_05=0', true],
    ['FY_05=""', true],
    ['FY_05=FALSE', true],
    ['FY_05&"x"', 'x'],
    ['FY_05<1', true],
    ['-FY_05', 0],
    ['1/FY_05', error('#DIV/0!')],
    ['ISBLANK(FY_05)', true],
    ['ISBLANK(FY_07)', false],
    ['ISBLANK(PREV(FY_02))', true],
    ['ISBLANK(FY_05+0)', false],
    ['ISBLANK(FY_06)', false],
    ['ISBLANK(IF(TRUE,FY_05))', true],
    // text
    ['"12"+1', 13],
    ['FY_02+1', 13],
    ['FY_02=12', false],
    ['"1,234"+1', 1235],
    ['"50%"*2', 1],
    ['FY_03+1', error('#VALUE!')],
    ['FY_07+1', error('#VALUE!')],
    ['FY_07=""', true],
    ['"abc"="ABC"', true],
    ['"abc"<"abd"', true],
    ['"说""好"""', '说"好"'],
    // order of types
    ['FY_01<FY_03', true],
    ['"zzz"<FALSE', true],
    ['1E+9<TRUE', true],
    ['FALSE<TRUE', true],
    // booleans
    ['TRUE+1', 2],
    ['FY_04+1', 2],
    ['FY_04&"!"', 'TRUE!'],
    // aggregates
    ['SUM(FY_01,FY_02,FY_03,FY_04,FY_05)', 12],
    ['SUM(TRUE,"3")', 4],
    ['SUM("x")', error('#VALUE!')],
    ['SUM(FY_01>0,1)', 2],
    ['SUM(FY_02+0)', 12],
    ['SUM(FY_06,1)', error('#N/A')],
    ['SUM(CHILDREN(FY_01))', 3.5],
    ['SUM(CHILDREN(FY_09))', 0],
    ['MAX(CHILDREN(FY_01),1)', 3],
    ['MIN(CHILDREN(FY_01),FY_01)', 0.5],
    ['COUNT(CHILDREN(FY_01))', 2],
    ['COUNT(FY_01,FY_02,FY_03,FY_04,FY_05,FY_06)', 1],
    ['COUNT(1,"2","x",TRUE,1/0)', 3],
    ['MIN(FY_03,FY_05)', 0],
    ['MAX(-3,-2)', -2],
    ['SUM(IF(TRUE,FY_02),1)', 1],
    ['SUM(0.1,0.2,-0.3)', 0],
    // logic
    ['AND(FY_01,FY_03,FY_05)', true],
    ['AND(FY_03)', error('#VALUE!')],
    ['AND(FY_03,FY_05)', error('#VALUE!')],
    ['OR(FY_04,FY_05)', true],
    ['AND(FALSE,1/0)', error('#DIV/0!')],
    ['AND("true",1)', true],
    ['OR("x")', error('#VALUE!')],
    ['NOT(FY_05)', true],
    ['NOT(2)', false],
    ['NOT("x")', error('#VALUE!')],
    ['IF(FY_05,1,2)', 2],
    ['IF(0.5,1,2)', 1],
    ['IF("false",1,2)', 2],
    ['IF(FALSE,1)', false],
    ['IF(TRUE,1,1/0)', 1],
    ['IF(1/0,1,2)', error('#DIV/0!')],
    ['IF(TRUE,FY_05)&"x"', 'x'],
    ['IFERROR(1/0,"空")', '空'],
    ['IFERROR(5,1/0)', 5],
    ['IFERROR(1/0,(-1)^0.5)', error('#NUM!')],
    // rounding
    ['ROUND(2.5,0)', 3],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(1250,-2)', 1300],
    ['ROUND(12,2)', 12],
    ['ROUND(2.55,1.9)', 2.6],
    ['ROUND(25,-1.9)', 30],
    ['ROUND(1/3,1E+9)', 1 / 3],
    ['ROUND(5,-1E+9)', 0],
    ['ROUND("x",1/0)', error('#DIV/0!')],
    ['TRUNC(-2.7)', -2],
    ['TRUNC(1.299,2)', 1.29],
    ['TRUNC(1299,-2)', 1200],
    ['ABS(-1/4)', 0.25],
    ['ABS(FY_03)', error('#VALUE!')],
    // errors
    ['1/0', error('#DIV/0!')],
    ['1/0+(-1)^0.5', error('#DIV/0!')],
    ['(-1)^0.5+1/0', error('#NUM!')],
    ['FY_03+1/0', error('#DIV/0!')],
    ['FY_06=FY_06', error('#N/A')],
    ['FY_06&"x"', error('#N/A')],
    ['"x"&FY_06', error('#N/A')],
    ['-FY_06', error('#N/A')],
    ['FY_06%', error('#N/A')],
    ['NOT(FY_06)', error('#N/A')],
    // powers
    ['2^10', 1024],
    ['4^0.5', 2],
    ['(-2)^3', -8],
    ['(-2)^-3', -0.125],
    ['0^2', 0],
    ['0^0', error('#NUM!')],
    ['0^-1', error('#DIV/0!')],
    ['(-8)^(1/3)', error('#NUM!')],
    ['1.1^2', 1.21],
    // range
    ['10^308*10', error('#NUM!')],
    ['10^400', error('#NUM!')],
    ['-1E+308-1E+308', error('#NUM!')],
    ['1E-200*1E-200', 0],
    ['0.1^400', 0],
    ['1E+20&""', '1E+20'],
    // last year
    ['FY_01-PREV(FY_01)', 2],
  ])('%s', (text, expected) => {
    expect(result(text)).toEqual(expected);
  });

  test.each(differences.map(({ example, ours }) => [example, ours] as const))(
    'where LibreOffice differs: %s',
    (example, ours) => {
      expect(evaluate(parseFormula(example), scopeOf(exampleCells))).toEqual(ours);
    },
  );
});

test('a figure that is no number is #NUM!', () => {
  const broken: Scope = { value: () => NaN, previous: () => Infinity, children: () => [NaN] };
  expect(evaluate(parseFormula('FY_01'), broken)).toEqual(error('#NUM!'));
  expect(evaluate(parseFormula('SUM(CHILDREN(FY_01),PREV(FY_01))'), broken)).toEqual(error('#NUM!'));
});

test('a rate is rounded once, from its exact value', () => {
  const rounded = (text: string, decimals: number) =>
    evaluateRounded(parseFormula(text), scope, decimals, 'half-away');
  expect(rounded('34/38*100', 1)).toBe(89.5);
  expect(rounded('57/200*100', 0)).toBe(29);
  expect(rounded('4499/10000*100', 1)).toBe(45);
  expect(rounded('FY_05', 1)).toBe(0);
  expect(rounded('"不适用"', 1)).toBe('不适用');
  expect(rounded('1>0', 1)).toBe(true);
  expect(rounded('1/FY_05', 1)).toEqual(error('#DIV/0!'));
  expect(evaluateRounded(parseFormula('34/38*100'), scope, 1, 'truncate')).toBe(89.4);
});

test('a branch that is not chosen is not computed', () => {
  const asked: string[] = [];
  const watched: Scope = { ...scope, value: (code) => (asked.push(code), 1) };
  evaluate(parseFormula('IF(FY_01=1,FY_02,FY_03)'), watched);
  expect(asked).toEqual(['FY_01', 'FY_02']);
});

test('law: every formula has a value that a cell can show', () => {
  fc.assert(
    fc.property(expressions('medium'), cells, (expression, state) => {
      const value = evaluate(expression, scopeOf(state));
      if (typeof value === 'number') expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
      else expect(value).not.toBeNull();
    }),
    { numRuns: 2000 },
  );
});

test('numbers that would grow without end are kept short', () => {
  expect(result(`${'('.repeat(60)}3/7${'^3)'.repeat(60)}`)).toBe(0);
  expect(result(Array.from({ length: 400 }, (_, at) => `1/${at * 2 + 1000001}`).join('+'))).toBeCloseTo(
    4e-4,
    6,
  );
  expect(result(`${'('.repeat(60)}1.0000001${')^9.5'.repeat(60)}`)).toEqual(error('#NUM!'));
});
