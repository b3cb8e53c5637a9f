import type { Rule } from '../../src/definition/definition';
import { say } from '../../src/messages/message';
import { validateSubmission } from '../../src/validation/validate';
import { codes, world } from '../world';
import { filed, spoken } from './filed';

const indicators = {
  FY_01: '办理',
  FY_02: { name: '受理', required: true },
  FY_03: '办结',
  FY_R1: 'FY_03/FY_02*100',
};

function judged(
  rule: Partial<Rule>,
  entries: Parameters<typeof filed>[1],
  more: Parameters<typeof filed>[2] = {},
) {
  const { catalogue } = world({
    indicators,
    rules: {
      'FY-01': { formula: 'FY_03<=FY_02', message: '办结（[FY_03]件）大于受理（[FY_02]件）。', ...rule },
    },
  });
  return validateSubmission(filed(catalogue, entries, more), catalogue);
}

test('a broken rule leads with its place, and carries both sides and every cell', () => {
  expect(spoken(judged({}, { FY_02: 34, FY_03: 38 }))).toEqual([
    {
      id: 'FY-01@630223100',
      rule: 'FY-01',
      severity: 'error',
      unit: '630223100',
      indicators: ['FY_03', 'FY_02'],
      cells: [
        { file: 'a.xlsx', sheet: '行政复议', address: 'D5' },
        { file: 'a.xlsx', sheet: '行政复议', address: 'D4' },
      ],
      message: '表“行政复议”› D5 › 办结（38件）大于受理（34件）。',
      actual: 38,
      expected: 34,
      explained: false,
    },
  ]);
});

test.each<[string, Parameters<typeof filed>[1]]>([
  ['holds', { FY_02: 38, FY_03: 34 }],
  ['has a blank operand', { FY_02: 34, FY_03: null }],
  ['has an operand that does not apply', { FY_02: 1, FY_03: '不适用' }],
  ['has an operand whose row is gone', { FY_02: 34 }],
])('a rule that %s says nothing', (_, entries) => {
  expect(judged({}, entries)).toEqual([]);
});

test('sums are judged exactly', () => {
  const rule = { formula: 'FY_01+FY_02=FY_03', message: '合计不等' };
  const { catalogue } = world({
    indicators: {
      FY_01: { name: '甲', kind: 'amount', decimals: 2 },
      FY_02: { name: '乙', kind: 'amount', decimals: 2 },
      FY_03: { name: '计', kind: 'amount', decimals: 2 },
    },
    rules: { R: rule },
  });
  expect(validateSubmission(filed(catalogue, { FY_01: 0.1, FY_02: 0.2, FY_03: 0.3 }), catalogue)).toEqual([]);
  const [finding] = validateSubmission(filed(catalogue, { FY_01: 0.1, FY_02: 0.2, FY_03: 0.31 }), catalogue);
  expect([finding?.actual, finding?.expected]).toEqual([0.3, 0.31]);
});

test('figures wanted together: some without the others are told, all blank are not', () => {
  const rule = { blank: 'error' as const };
  const messages = (entries: Parameters<typeof filed>[1]) =>
    judged(rule, { FY_02: 0, ...entries }).map(({ message }) => say(message));
  expect(messages({ FY_03: null })).toEqual(['表“行政复议”› D5 › 办结、受理须同时填写。']);
  expect(messages({ FY_03: '不适用' })).toEqual([]);
  const { catalogue } = world({
    indicators: { FY_02: '受理', FY_03: '办结' },
    rules: { R: { formula: 'FY_03<=FY_02', blank: 'error' } },
  });
  expect(validateSubmission(filed(catalogue, { FY_02: null, FY_03: null }), catalogue)).toEqual([]);
});

test('a soft rule is explained by a word at any of its operands; a hard one is not', () => {
  const entries = { FY_02: { value: 34, explanation: '含上年结转' }, FY_03: 38 };
  expect(
    judged({ severity: 'warning' }, entries).map(({ severity, explained }) => [severity, explained]),
  ).toEqual([['warning', true]]);
  expect(judged({ severity: 'error' }, entries).map(({ explained }) => explained)).toEqual([false]);
});

test('last year’s figures are this file’s 上年数', () => {
  const rule = { formula: 'FY_01<=5*PREV(FY_01)', message: '办理[FY_01]件，上年[PREV(FY_01)]件' };
  const entries = { FY_01: 100, FY_02: 0 };
  expect(judged(rule, entries)).toEqual([]);
  expect(spoken(judged(rule, entries, { previous: { FY_01: 10 } }))).toMatchObject([
    {
      message: '表“行政复议”› D4 › 办理100件，上年10件。',
      actual: 100,
      expected: 50,
      cells: [
        { file: 'a.xlsx', sheet: '行政复议', address: 'D4' },
        { file: 'a.xlsx', sheet: '行政复议', address: 'E4' },
      ],
    },
  ]);
});

test.each<[string, Partial<Rule>]>([
  ['of other units', { scope: ['司法局'] }],
  ['over the units below', { formula: 'FY_03<=SUM(CHILDREN(FY_02))' }],
  ['that yields an error', { formula: 'FY_03/(FY_02-FY_02)<1' }],
])('a rule %s is not judged', (_, rule) => {
  expect(judged(rule, { FY_02: 34, FY_03: 38 })).toEqual([]);
});

test('a rule without two sides has no figures to set against each other', () => {
  const [finding] = judged({ formula: 'AND(FY_03<=FY_02,FY_03>0)' }, { FY_02: 34, FY_03: 38 });
  expect([finding?.actual, finding?.expected]).toEqual([null, null]);
});

test('a required blank and impossible values are errors, a derived blank is none', () => {
  const found = judged({ formula: 'FY_01<100' }, { FY_01: -3, FY_02: null, FY_03: 3.5, FY_R1: null });
  expect(spoken(found).map((finding) => finding)).toMatchObject([
    {
      id: 'below-minimum@630223100:FY_01',
      message: '表“行政复议”› D4 › “办理”填的是-3，不得小于0。',
      actual: -3,
      expected: 0,
    },
    {
      id: 'required-blank@630223100:FY_02',
      message:
        '表“行政复议”› D5 › “受理”（FY_02）是必填项，没有填。没有发生的填0，没有此项业务的填“不适用”。',
      actual: null,
      expected: null,
    },
    {
      id: 'too-fine@630223100:FY_03',
      message: '表“行政复议”› D6 › “办结”填的是3.5，应为整数。',
      actual: 3.5,
      expected: 4,
    },
  ]);
  expect(found.map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
});

test('what the reader said comes first', () => {
  const { catalogue } = world({ indicators });
  const reader = validateSubmission(filed(catalogue, { FY_02: null }), catalogue);
  const { findings, ...rest } = filed(catalogue, { FY_02: null });
  expect(validateSubmission({ ...rest, findings: [...findings, ...reader] }, catalogue)).toEqual([
    ...reader,
    ...reader,
  ]);
});

test('a summary is held to the rules over totals, not to what each unit must enter', () => {
  const { catalogue } = world({
    indicators,
    rules: { 'FY-01': { formula: 'FY_03<=FY_02', message: '办结大于受理' } },
  });
  const summary = filed(
    catalogue,
    { FY_01: -1, FY_02: null, FY_03: 38 },
    { kind: 'summary', unit: codes.county },
  );
  expect(validateSubmission(summary, catalogue)).toEqual([]);
  const broken = filed(catalogue, { FY_02: 34, FY_03: 38 }, { kind: 'summary', unit: codes.county });
  expect(validateSubmission(broken, catalogue).map(({ id }) => id)).toEqual(['FY-01@630223']);
});
