import { templateWorkbook } from '../../src/template/template';
import { codes, world } from '../world';
import { cellOn, formulaOn, rowOn, sheetOf, valueOn } from './sheets';

const cover = (values: Record<string, number>) => {
  const { catalogue, unit } = world({
    indicators: {
      FY_01: '办理',
      FY_02: { name: '受理', required: true },
      FY_03: { name: '办结', required: true },
    },
    rules: {
      'FY-01': { formula: 'FY_03<=FY_02', message: '办结大于受理' },
      'FY-02': { formula: 'FY_01>=FY_02', message: '受理大于办理', severity: 'warning' },
    },
  });
  return templateWorkbook(catalogue, unit(codes.weiyuan), {
    entries: { values: new Map(Object.entries(values)) },
  });
};

test('it says whose it is and of which year', () => {
  const workbook = cover({});
  expect(rowOn(workbook, '封面', 0)[0]).toBe('测试制度');
  expect(rowOn(workbook, '封面', 1)[0]).toBe('2025年度填报表');
  expect(
    [3, 4, 5, 6, 7, 8, 9].map((row) => rowOn(workbook, '封面', row).filter((value) => value !== null)),
  ).toEqual([
    ['填报单位', '威远镇'],
    ['单位代码', '630223100'],
    ['统计年度', 2025],
    ['填报人'],
    ['联系电话'],
    ['填报日期'],
    ['自检情况'],
  ]);
});

test.each<[string, Record<string, number>, number[], string]>([
  ['blank', {}, [2, 0, 0], '必填未填2项，错误0处。请补齐、改正后再报送。'],
  ['wrong', { FY_01: 50, FY_02: 34, FY_03: 38 }, [0, 1, 0], '必填未填0项，错误1处。请补齐、改正后再报送。'],
  [
    'doubtful',
    { FY_01: 30, FY_02: 38, FY_03: 34 },
    [0, 0, 1],
    '没有错误。有提示1处，请逐项核实；情况属实的，在“情况说明”栏写明原因后报送。',
  ],
  ['well', { FY_01: 50, FY_02: 38, FY_03: 34 }, [0, 0, 0], '审核通过，可以报送。'],
])(
  '%s: what is missing, wrong and doubtful is counted, and put in a sentence',
  (_, values, counts, status) => {
    const workbook = cover(values);
    expect(rowOn(workbook, '封面', 14)).toEqual([1, '行政复议', 3, ...counts]);
    expect(rowOn(workbook, '封面', 15)).toEqual(['合计', null, 3, ...counts]);
    expect(valueOn(workbook, '封面', 'C12')).toBe(status);
  },
);

test('the counts are native formulas over the sheets', () => {
  const workbook = cover({});
  expect(['D15', 'E15', 'D16'].map((address) => formulaOn(workbook, '封面', address))).toEqual([
    "COUNTBLANK('行政复议'!$D$5:$D$6)",
    'SUMPRODUCT((LEN(\'行政复议\'!$H$4:$H$6)-LEN(SUBSTITUTE(\'行政复议\'!$H$4:$H$6,"错误：","")))/3)',
    'SUM(D15:D15)',
  ]);
  expect(cellOn(workbook, '封面', 'B15')?.link).toEqual({ sheet: '行政复议', address: 'A1' });
});

test('it is one page of A4, numbered, protected without a password', () => {
  const { page, protection } = sheetOf(cover({}), '封面');
  expect(page?.fit).toEqual({ width: 1, height: 1 });
  expect(page?.footer?.center).toBe('第 &P 页 共 &N 页');
  expect(protection).toEqual({ allow: ['formatColumns', 'formatRows'] });
});
