import { readSubmission } from '../../src/submission/read';
import type { Submission } from '../../src/submission/submission';
import { identitySheetOf } from '../../src/template/identitySheet';
import { SheetDraft } from '../../src/workbook/draft';
import type { CellValue, Workbook } from '../../src/workbook/workbook';
import { codes, world } from '../world';
import { typed } from './hands';
import { said, valuesOf } from './returned';

const { catalogue } = world({
  indicators: {
    FY_02: '受理',
    FY_03: '办结',
    FY_R1: 'FY_03/FY_02*100',
    FY_04: { name: '是否公示', kind: 'yesno', measure: '' },
    FY_05: { name: '做法', kind: 'text', measure: '', rollup: 'list' },
    FY_06: { name: '满意率', kind: 'rate', measure: '%', decimals: 1, rollup: 'weighted', weight: 'FY_02' },
  },
});

const captions = [
  '指标代码',
  '指标名称',
  '计量单位',
  '本年数',
  '上年数',
  '增减',
  '同比(%)',
  '报送单位',
  '加权积和',
  '权数合计',
];

function summary(): Workbook {
  const totals: CellValue[][] = [
    ['FY_02', '受理', '件', 66, 60, 6, 10, '3/4'],
    ['FY_03', '办结', '件', 59, null, '', '', '3/4'],
    ['FY_R1', '办结率', '%', 89.4, 88, 1.4, null, '3/4'],
    ['FY_04', '是否公示', null, 2, null, null, null, '3/4'],
    ['FY_05', '做法', null, '威远镇：一村一顾问', null, null, null, '1/4'],
    ['FY_06', '满意率', '%', null, null, null, null, '0/4', 0, 0],
  ];
  const board = new SheetDraft('指标总表').putRow(2, 0, captions);
  totals.forEach((row, at) => board.putRow(4 + at, 0, row));
  board.put(4, 3, 66, { formula: "'行政复议'!D9" });
  const returns = new SheetDraft('报送情况').putRow(5, 0, ['单位代码', '单位名称', '级别', '状态', '文件']);
  [
    [codes.own, '互助土族自治县本级', '县', '已报'],
    [codes.justice, '互助土族自治县司法局', '部门', '已报'],
    [codes.weiyuan, '威远镇', '乡镇', '退回'],
    [codes.danma, '丹麻镇', '乡镇', '未报'],
    ['630223999', '撤并镇', '乡镇', '已报'],
  ].forEach((row, at) => returns.putRow(6 + at, 0, row));
  const units = new SheetDraft('行政复议')
    .putRow(3, 0, ['指标代码', null, null, 'FY_02', 'FY_03'])
    .putRow(5, 0, [1, '威远镇', '已报', 5, 4]);
  const identity = {
    definition: 'test',
    version: '1',
    hash: catalogue.hash,
    kind: 'summary',
    unit: codes.county,
    year: 2025,
    issued: '',
  };
  return {
    sheets: [
      new SheetDraft('目录').finish(),
      board.finish(),
      units.finish(),
      returns.finish(),
      identitySheetOf(identity),
    ],
    names: [],
    styles: {},
    properties: {},
  };
}

function read(workbook: Workbook): Submission {
  const outcome = readSubmission(workbook, catalogue, { name: '互助县.xlsx' });
  if ('rejection' in outcome) throw new Error('refused');
  return outcome.submission;
}

test('a county’s summary is a submission: its totals, last year, who is in it', () => {
  const submission = read(summary());
  expect([submission.kind, submission.unit]).toEqual(['summary', codes.county]);
  expect(valuesOf(submission)).toEqual({
    FY_02: 66,
    FY_03: 59,
    FY_R1: 89.4,
    FY_04: 2,
    FY_05: '威远镇：一村一顾问',
    FY_06: null,
  });
  expect(submission.observations[0]?.source).toEqual({
    file: '互助县.xlsx',
    sheet: '指标总表',
    address: 'D5',
  });
  expect(submission.previous).toEqual({ FY_02: 60, FY_R1: 88 });
  expect(submission.coverage).toEqual({
    expected: [codes.own, codes.justice, codes.weiyuan, codes.danma],
    reported: [codes.own, codes.justice],
    rejected: [codes.weiyuan],
  });
  expect(submission.answers?.['FY_02']).toEqual({ answered: 3, asked: 4 });
  expect(submission.weighted).toEqual({ FY_06: { products: 0, weights: 0 } });
});

test('its own shape is no fault; what is odd in it is told', () => {
  expect(said(read(summary()))).toEqual([
    `warning unknown-covered-unit@${codes.county}:报送情况: 表“报送情况”› 列有1个不在单位名录里的单位（如630223999），没有计入应报单位。`,
  ]);
});

test('a total typed as text is read and told like any figure', () => {
  const submission = read(typed(summary(), '指标总表', 'D6', '59件'));
  expect(valuesOf(submission)['FY_03']).toBe(59);
  expect(said(submission)[0]).toBe(
    `warning text-in-number@${codes.county}:FY_03: 表“指标总表”› D6 › 填的是“59件”，按59件读取（去掉了计量单位）。请改填数字。`,
  );
});

test('a renamed 指标总表 is found by its captions', () => {
  const book = summary();
  const renamed = {
    ...book,
    sheets: book.sheets.map((one) => (one.name === '指标总表' ? { ...one, name: '总表' } : one)),
  };
  expect(valuesOf(read(renamed))['FY_02']).toBe(66);
});
