import { typed } from './hands';
import { readAfter, said, values, valuesOf } from './returned';

test('a figure typed with its unit is read, kept as typed, and told with its cell', () => {
  const submission = readAfter((book) => typed(book, '行政复议', 'D5', '38件'));
  expect(submission.observations.find(({ indicator }) => indicator === 'FY_02')).toEqual({
    unit: '630223100',
    indicator: 'FY_02',
    year: 2025,
    source: { file: 'a.xlsx', sheet: '行政复议', address: 'D5' },
    state: 'value',
    value: 38,
    typed: '38件',
  });
  const [finding] = submission.findings;
  expect([finding?.actual, finding?.expected, finding?.cells]).toEqual([
    '38件',
    38,
    [{ file: 'a.xlsx', sheet: '行政复议', address: 'D5' }],
  ]);
  expect(said(submission)).toEqual([
    'warning text-in-number:FY_02: 表“行政复议”› D5 › 填的是“38件”，按38件读取（去掉了计量单位）。请改填数字。',
  ]);
});

test('a derived figure is reckoned from what was read, whatever the file’s own result', () => {
  const submission = readAfter((book) => typed(book, '行政复议', 'D6', '19件'));
  expect(valuesOf(submission)['FY_R1']).toBe(50);
});

test('an entry by formula counts with its result', () => {
  const submission = readAfter((book) => typed(book, '行政复议', 'D5', 38, { formula: '20+18' }));
  expect(valuesOf(submission)).toEqual({ ...values, FY_R1: 89.5 });
  expect(said(submission)).toEqual([
    'info formula-in-input:FY_02: 表“行政复议”› D5 › 填报单元格里是公式（=20+18），按其结果38读取。',
  ]);
});

test.each<[string, number | null, object, string[]]>([
  [
    'typed over',
    95,
    {},
    [
      'warning altered-formula:FY_R1: 表“行政复议”› D7 › 自动计算的单元格被改成了“95”，按表内数据计算应为89.5。请恢复公式，改正有关数据。',
    ],
  ],
  [
    'typed over with what it was',
    89.5,
    {},
    [
      'info altered-formula:FY_R1: 表“行政复议”› D7 › 自动计算的公式没有了，只剩数值89.5，与按表内数据计算的相同。请恢复公式，下次在下发的原表上填写。',
    ],
  ],
  [
    'given another formula',
    85,
    { formula: 'FY_03/FY_01*100' },
    [
      'warning altered-formula:FY_R1: 表“行政复议”› D7 › 自动计算的公式被改动（现为=FY_03/FY_01*100），结果是“85”，按下发的公式应为89.5。请恢复公式。',
    ],
  ],
  [
    'saved with spaces and small letters',
    89.5,
    { formula: 'if(COUNT(FY_03, FY_02)<2,"",IFERROR(ROUND(FY_03/FY_02*100,1),""))' },
    [],
  ],
  [
    'saved before its last change',
    80,
    { formula: 'IF(COUNT(FY_03,FY_02)<2,"",IFERROR(ROUND(FY_03/FY_02*100,1),""))' },
    [
      'info stale-result:FY_R1: 表“行政复议”› D7 › 自动计算的结果80不是最新的，按表内数据计算为89.5，以后者为准。',
    ],
  ],
])('a computed cell %s', (_, value, rest, findings) => {
  const submission = readAfter((book) => typed(book, '行政复议', 'D7', value, rest));
  expect(valuesOf(submission)['FY_R1']).toBe(89.5);
  expect(said(submission)).toEqual(findings);
});

test('a rate typed in where its parts are blank is all there is, and is told', () => {
  const submission = readAfter((book) => typed(book, '行政复议', 'D7', 95), { FY_02: 38 });
  expect(valuesOf(submission)['FY_R1']).toBe(95);
  expect(said(submission)).toEqual([
    'warning altered-formula:FY_R1: 表“行政复议”› D7 › 自动计算的单元格被改成了“95”，按表内数据计算应为空白。请恢复公式，改正有关数据。',
  ]);
});

test('a figure for what the unit is not asked about is not counted', () => {
  const submission = readAfter((book) => typed(typed(book, '行政复议', 'A9', 'FY_09'), '行政复议', 'D9', 5));
  expect(submission.findings.map(({ id }) => id)).toEqual(['unknown-row@630223100:行政复议!D9']);
});
