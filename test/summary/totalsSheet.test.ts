import { summaryWorkbook } from '../../src/summary/summaryWorkbook';
import { rollUpOf } from '../rollup/filing';
import { codes, world } from '../world';
import { catalogue, countyRollup } from './example';
import { formulasIn, valuesIn } from './lines';

const county = summaryWorkbook(countyRollup, catalogue);
const line = (row: number) => valuesIn(county, '指标总表', row);

test('captions, and a line for each chapter and indicator', () => {
  expect(line(3)).toEqual([
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
  ]);
  expect(line(4)).toEqual([null, '行政复议']);
  expect(line(5)).toEqual(['FY_01', '申请', '件', 30, 30, 0, 0, '3/4']);
  expect(line(16)).toEqual([null, '行政执法']);
  expect(formulasIn(county, '指标总表', 5)).toEqual([
    null,
    null,
    null,
    `'行政复议'!$D$11`,
    null,
    'IF(COUNT(D5,E5)=2,ROUND(D5-E5,0),"")',
    'IF(COUNT(D5,E5)=2,IF(E5>0,ROUND((D5-E5)/E5*100,1),""),"")',
  ]);
});

test('no percentage over 0, points for a rate, a word where the 口径 changed', () => {
  expect(line(7)).toEqual(['FY_03', '办结', '件', 23, 0, 23, '', '2/4']);
  expect(line(8)).toEqual(['FY_R1', '办结率', '%', 104.5, 90, 14.5, null, '2/4']);
  expect(line(23)).toEqual(['ZF_07', '培训人次', '人次', 30, 12, null, '口径调整，不可比', '1/4']);
});

test('a rate of something that is not comparable is not comparable either', () => {
  const { catalogue: small } = world({
    indicators: {
      FY_01: { name: '申请', comparable: false },
      FY_02: '受理',
      FY_R1: { name: '人均', formula: 'FY_02*FY_01', kind: 'count' },
    },
  });
  const rollup = rollUpOf(
    small,
    codes.county,
    { [codes.own]: { FY_01: 2, FY_02: 3 } },
    { previous: new Map([['FY_R1', 4]]) },
  );
  expect(valuesIn(summaryWorkbook(rollup, small), '指标总表', 7)).toEqual([
    'FY_R1',
    '人均',
    '件',
    6,
    4,
    null,
    '口径调整，不可比',
    '1/4',
  ]);
});

test('what a weighted mean is made of stands beside it', () => {
  expect(line(10)).toEqual(['FY_04', '回访满意度', '%', 87.02, null, '', null, '2/4', 1914.5, 22]);
  expect(formulasIn(county, '指标总表', 10).slice(8)).toEqual([`'行政复议'!$J$11`, `'行政复议'!$K$11`]);
});

test('a text stands across the columns of the years', () => {
  expect(line(21)).toEqual(['ZF_05', '典型做法', null, '威远镇：三色预警', null, null, null, '1/4']);
  expect(county.sheets[1]?.merges).toEqual(['D21:G21']);
});

test('the totals are those of the roll-up', () => {
  const shown = new Map(
    Array.from({ length: 20 }, (_, at) => line(4 + at)).flatMap(([code, , , value]) =>
      typeof code === 'string' ? [[code, value === '' ? null : value] as const] : [],
    ),
  );
  expect(shown).toEqual(new Map([...countyRollup.totals].map(([code, { value }]) => [code, value])));
});
