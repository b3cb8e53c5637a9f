import type { Rule } from '../../src/definition/definition';
import { templateWorkbook } from '../../src/template/template';
import { codes, world } from '../world';
import { formulaOn, valueOn } from './sheets';

type Values = Record<string, number | string>;

/** 审核提示 of the first row of a township's template over FY_01 … FY_03. */
function hintsOn(rule: Partial<Rule>, values: Values, explanations: Record<string, string> = {}): unknown[] {
  const workbook = drawn(rule, values, explanations);
  return ['H4', 'H5', 'H6'].map((address) => valueOn(workbook, '行政复议', address));
}

function drawn(rule: Partial<Rule>, values: Values = {}, explanations: Record<string, string> = {}) {
  const { catalogue, unit } = world({
    indicators: { FY_01: '办理', FY_02: { name: '受理', required: true }, FY_03: '办结' },
    rules: {
      'FY-01': { message: '办结（[FY_03]件）大于受理（[FY_02]件）。', formula: 'FY_03<=FY_02', ...rule },
    },
  });
  return templateWorkbook(catalogue, unit(codes.weiyuan), {
    previous: new Map([['FY_01', 10]]),
    entries: { values: new Map(Object.entries(values)), explanations: new Map(Object.entries(explanations)) },
  });
}

test('a rule stands at its first operand, as a native formula over names', () => {
  const workbook = drawn({});
  expect(formulaOn(workbook, '行政复议', 'H6')).toBe(
    'IF(ISNUMBER(FY_03),IF(FY_03<0,"错误：不得小于0。",IF(ROUND(FY_03,0)<>FY_03,"错误：应为整数。","")),' +
      'IF(OR(FY_03="",FY_03="不适用"),"","错误：应填数字，不写单位；没有此项业务的填“不适用”。"))' +
      '&IF(COUNT(FY_03,FY_02)=2,IFERROR(IF(FY_03<=FY_02,"","错误："&"办结（"&FY_03&"件）大于受理（"&FY_02&"件）"&"。"),""),"")',
  );
});

test.each<[string, Values, unknown[]]>([
  ['nothing filled in', {}, ['', '待填：必填项未填。', '']],
  ['all well', { FY_02: 38, FY_03: 34 }, ['', '', '']],
  ['a broken rule', { FY_02: 34, FY_03: 38 }, ['', '', '错误：办结（38件）大于受理（34件）。']],
  ['a figure that does not apply', { FY_02: '不适用', FY_03: 38 }, ['', '', '']],
  [
    'a figure with its unit',
    { FY_02: '34件', FY_03: 38 },
    ['', '错误：应填数字，不写单位；没有此项业务的填“不适用”。', ''],
  ],
  ['a negative count', { FY_02: 38, FY_03: -1 }, ['', '', '错误：不得小于0。']],
])('%s', (_, values, hints) => {
  expect(hintsOn({}, values)).toEqual(hints);
});

test('a soft rule is a hint until a word at any of its operands settles it', () => {
  const values = { FY_02: 34, FY_03: 38 };
  expect(hintsOn({ severity: 'warning' }, values).at(2)).toBe('提示：办结（38件）大于受理（34件）。');
  expect(hintsOn({ severity: 'warning' }, values, { FY_02: '含结转' }).at(2)).toBe(
    '已说明：办结（38件）大于受理（34件）。',
  );
});

test.each<[string, Values, string]>([
  ['both filled in', { FY_02: 34, FY_03: 38 }, '错误：办结（38件）大于受理（34件）。'],
  ['one filled in', { FY_03: 38 }, '错误：办结、受理须同时填写。'],
  ['neither filled in', {}, ''],
  ['one that does not apply', { FY_02: '不适用', FY_03: 38 }, ''],
])('figures wanted together: %s', (_, values, hint) => {
  expect(hintsOn({ blank: 'error' }, values).at(2)).toBe(hint);
});

test('last year’s figure is called by its own name', () => {
  const rule = { formula: 'FY_01>=PREV(FY_01)', message: '比上年（[PREV(FY_01)]）少' };
  expect(hintsOn(rule, { FY_01: 8 }).at(0)).toBe('错误：比上年（10）少。');
});

test('a rule that yields an error says nothing', () => {
  expect(hintsOn({ formula: 'FY_03/FY_02<2' }, { FY_02: 0, FY_03: 1 })).toEqual(['', '', '']);
});

test('a rule of other units, or over their figures, is not here', () => {
  expect(hintsOn({ scope: ['司法局'] }, { FY_02: 34, FY_03: 38 })).toEqual(['', '', '']);
  expect(hintsOn({ formula: 'SUM(CHILDREN(FY_03))>FY_02' }, { FY_02: 34, FY_03: 38 })).toEqual(['', '', '']);
});

test('rules that would make a formula too long stand at another operand, or are left to the check of the returned file', () => {
  const indicators = Object.fromEntries(Array.from({ length: 3 }, (_, at) => [`FY_0${at}`, `指标${at}`]));
  const rules = Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [
      `R${at}`,
      { formula: 'FY_00+FY_01+FY_02>=0', message: `第${at}条`.repeat(800) },
    ]),
  );
  const { catalogue, unit } = world({ indicators, rules });
  const workbook = templateWorkbook(catalogue, unit(codes.weiyuan));
  const lengths = ['H4', 'H5', 'H6'].map((address) => formulaOn(workbook, '行政复议', address)?.length ?? 0);
  expect(lengths.every((length) => length > 2400 && length <= 8192)).toBe(true);
});
