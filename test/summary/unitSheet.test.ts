import { rollUpOf } from '../rollup/filing';
import { sheetOf } from '../template/sheets';
import { codes, world } from '../world';
import { summaryWorkbook } from '../../src/summary/summaryWorkbook';
import { cellAt } from '../../src/workbook/lookup';
import { catalogue, cityRollup, countyRollup } from './example';
import { formulasIn, valuesIn } from './lines';

const county = summaryWorkbook(countyRollup, catalogue);
const city = summaryWorkbook(cityRollup, catalogue);

test('three header rows: names, measures, codes', () => {
  expect([3, 4, 5].map((row) => valuesIn(county, '行政执法', row))).toEqual([
    [
      '序号',
      '单位名称',
      '报送状态',
      '罚没金额',
      '持证人员',
      '督察次数',
      '年报已公开',
      '典型做法',
      '处罚率',
      '培训人次',
    ],
    [null, null, null, '万元', '人', '次', null, null, '%', '人次'],
    [null, null, null, 'ZF_01', 'ZF_02', 'ZF_03', 'ZF_04', 'ZF_05', 'ZF_06', 'ZF_07'],
  ]);
});

test('a line shows what the unit filed; what a silent unit would have filed is blank, not 0', () => {
  expect(valuesIn(county, '行政复议', 8)).toEqual([
    3,
    '威远镇',
    '已报',
    9,
    '不适用',
    '十几',
    '',
    null,
    null,
    '',
    '',
    75,
    null,
    '',
    null,
    '',
  ]);
  expect(valuesIn(county, '行政复议', 9).filter((value) => value !== '' && value !== null)).toEqual([
    4,
    '丹麻镇',
    '未报',
  ]);
});

test('合计 by method: sum with 去重, derived, weighted, max', () => {
  expect(valuesIn(county, '行政复议', 10)).toEqual([null, '去重', null, -4]);
  expect(valuesIn(county, '行政复议', 11)).toEqual([
    null,
    '合计',
    null,
    30,
    22,
    23,
    104.5,
    10,
    87.02,
    1914.5,
    22,
    75,
    13,
    59.1,
    1,
    4.5,
  ]);
  expect(formulasIn(county, '行政复议', 11).slice(3, 12)).toEqual([
    'SUM(D6:D10)',
    'SUM(E6:E10)',
    'SUM(F6:F10)',
    'IF(COUNT(F11,E11)<2,"",IFERROR(ROUND(F11/E11*100,1),""))',
    `IF(COUNT(E11,'指标总表'!$E$6)<2,"",IFERROR(ROUND((E11-'指标总表'!$E$6)/'指标总表'!$E$6*100,1),""))`,
    'IFERROR(IF(ISNUMBER(K11),ROUND(J11/K11,2),""),"")',
    'SUM(J6:J10)',
    'SUM(K6:K10)',
    'MAX(L6:L10)',
  ]);
});

test('合计 by method: lead, none, list', () => {
  expect(valuesIn(county, '行政执法', 11)).toEqual([
    null,
    '合计',
    null,
    0.3,
    40,
    2,
    2,
    '威远镇：三色预警',
    1.4,
    30,
  ]);
  expect(formulasIn(county, '行政执法', 11).slice(4, 8)).toEqual([
    'IF(ISNUMBER(E7),E7,"")',
    'IF(ISNUMBER(F6),F6,"")',
    'SUM(G6:G10)',
    null,
  ]);
});

test('a city’s lines are its counties; without a lead of its own it adds up theirs', () => {
  expect(valuesIn(city, '行政执法', 7).slice(0, 5)).toEqual([
    2,
    '互助土族自治县',
    '部分报送（3/4）',
    0.3,
    40,
  ]);
  expect(formulasIn(city, '行政执法', 9).slice(4, 6)).toEqual(['SUM(E7:E8)', 'IF(ISNUMBER(F6),F6,"")']);
  expect(valuesIn(city, '行政执法', 9).slice(4, 6)).toEqual([65, '']);
});

test('a derived figure is a formula in every line', () => {
  expect(formulasIn(county, '行政执法', 7)[8]).toBe(
    `IF(COUNT(D7,'行政复议'!$E$7)<2,"",IFERROR(ROUND(D7/'行政复议'!$E$7*100,1),""))`,
  );
  expect(formulasIn(city, '行政复议', 8)[6]).toBe('IF(COUNT(F8,E8)<2,"",IFERROR(ROUND(F8/E8*100,1),""))');
});

test('a column that nobody answered has no total, and gets one as soon as somebody does', () => {
  const { catalogue: small } = world({
    indicators: { FY_01: '申请', FY_05: { name: '天数', rollup: 'max' } },
  });
  const workbook = summaryWorkbook(rollUpOf(small, codes.county, {}), small);
  expect(valuesIn(workbook, '行政复议', 10)).toEqual([null, '合计', null, '', '']);
  expect(formulasIn(workbook, '行政复议', 10).slice(3)).toEqual([
    'IF(COUNT(D6:D9)=0,"",SUM(D6:D9))',
    'IF(COUNT(E6:E9)=0,"",MAX(E6:E9))',
  ]);
});

test('totals cut instead of rounding where the definition says so', () => {
  const { catalogue: small } = world({
    indicators: { FY_02: '受理', FY_03: '办结', FY_R1: 'FY_03/FY_02*100' },
    definition: { rounding: 'truncate' },
  });
  const workbook = summaryWorkbook(
    rollUpOf(small, codes.county, { [codes.own]: { FY_02: 3, FY_03: 2 } }),
    small,
  );
  expect(valuesIn(workbook, '行政复议', 10)[5]).toBe(66.6);
  expect(formulasIn(workbook, '行政复议', 10)[5]).toBe(
    'IF(COUNT(E10,D10)<2,"",IFERROR(TRUNC(ROUND(E10/D10*100,9),1),""))',
  );
});

test('what the total leaves out is grey, what is not asked is closed', () => {
  const styleAt = (row: number, column: number) =>
    cellAt(sheetOf(county, '行政执法'), row - 1, column)?.style;
  expect([styleAt(7, 4), styleAt(8, 4), styleAt(6, 4)]).toEqual([
    'unit right #,##0',
    'outside right #,##0',
    'closed',
  ]);
  expect([styleAt(7, 6), styleAt(11, 6)]).toEqual([
    'unit center [=1]"是";[=0]"否";General',
    'total right #,##0',
  ]);
});

test('a list too long for a row is referred to 指标总表, which has it whole over several rows', () => {
  const { catalogue: small } = world({
    indicators: { FY_01: { name: '做法', kind: 'text', rollup: 'list' } },
  });
  const text = '经验'.repeat(600);
  const workbook = summaryWorkbook(
    rollUpOf(small, codes.county, { [codes.own]: { FY_01: text }, [codes.weiyuan]: { FY_01: '好' } }),
    small,
  );
  expect(valuesIn(workbook, '行政复议', 10)[3]).toBe('见“指标总表”');
  expect(valuesIn(workbook, '指标总表', 5)[3]).toBe(`互助土族自治县本级：${text}；威远镇：好`);
  expect(sheetOf(workbook, '指标总表').merges).toContain('D5:G6');
});

test('is kept in view and printed with its head on every page', () => {
  const { freeze, page } = sheetOf(county, '行政复议');
  expect(freeze).toEqual({ rows: 5, columns: 3 });
  expect(page).toMatchObject({
    orientation: 'landscape',
    fit: { width: 1, height: 0 },
    header: { left: '互助土族自治县', center: '行政复议', right: '2025年度' },
    footer: { center: '第 &P 页 共 &N 页' },
    repeatRows: { from: 0, to: 4 },
  });
  expect(page).not.toHaveProperty('repeatColumns');
});

test('a wide chapter goes over several pages side by side, each with the names of the units', () => {
  const indicators = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`FY_${at + 10}`, `指标${at}`]),
  );
  const { catalogue: wide } = world({ indicators });
  const workbook = summaryWorkbook(rollUpOf(wide, codes.county, {}), wide);
  expect(sheetOf(workbook, '行政复议').page).toMatchObject({
    fit: { width: 4, height: 0 },
    repeatRows: { from: 0, to: 4 },
    repeatColumns: { from: 0, to: 2 },
  });
});
