import { readFacts } from '../../src/summary/readFacts';
import { summaryWorkbook } from '../../src/summary/summaryWorkbook';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { rollUpOf } from '../rollup/filing';
import { sheetOf } from '../template/sheets';
import { codes, world } from '../world';
import { catalogue, countyRollup } from './example';
import { valuesIn } from './lines';

const { own, weiyuan } = codes;
const county = summaryWorkbook(countyRollup, catalogue);
const fact = (start: unknown[]) =>
  sheetOf(county, '_facts')
    .rows.map(({ index }) => valuesIn(county, '_facts', index + 1))
    .find((row) => start.every((value, at) => value === row[at]));

test('one row an observation, with its place, in a table', () => {
  expect(fact(['单位代码'])).toEqual([
    '单位代码',
    '单位名称',
    '指标代码',
    '指标名称',
    '年度',
    '状态',
    '数值',
    '文本',
    '文件',
    '工作表',
    '单元格',
  ]);
  expect(fact([weiyuan, '威远镇', 'ZF_01'])).toEqual([
    weiyuan,
    '威远镇',
    'ZF_01',
    '罚没金额',
    2025,
    '有数',
    0.2,
    null,
    `${weiyuan}.xlsx`,
    '表',
    'D15',
  ]);
  expect(fact([weiyuan, '威远镇', 'ZF_05'])?.slice(5, 8)).toEqual(['有数', null, '三色预警']);
  expect(fact([weiyuan, '威远镇', 'FY_02'])?.slice(5, 8)).toEqual(['不适用', null, null]);
  expect(fact([weiyuan, '威远镇', 'FY_03'])?.slice(5, 8)).toEqual(['无法识别', null, '十几']);
  const { tables, rows } = sheetOf(county, '_facts');
  expect(tables.map(({ name, range }) => [name, range])).toEqual([['facts', `A1:K${rows.length}`]]);
});

test('去重 is a row of its own, so that the rows add up to the totals', () => {
  const last = sheetOf(county, '_facts').rows.at(-1)?.index ?? 0;
  expect(valuesIn(county, '_facts', last + 1)).toEqual([
    own,
    '互助土族自治县本级',
    'FY_01',
    '申请',
    2025,
    '去重',
    -4,
    '司法局与威远镇联合受理',
    `${own}.xlsx`,
    '去重',
    'C4',
  ]);
});

test('are read back as the units filed them', async () => {
  const facts = readFacts(readWorkbook(await writeWorkbook(county)));
  const filed = [...countyRollup.observations].flatMap((observation) =>
    observation.state === 'value'
      ? [{ unit: observation.unit, indicator: observation.indicator, value: observation.value }]
      : [],
  );
  expect(facts).toEqual(filed);
});

test('nothing is read from a workbook without them', () => {
  expect(readFacts({ ...county, sheets: county.sheets.filter(({ name }) => name !== '_facts') })).toEqual([]);
});

test('too many are left out, and 目录 says so', () => {
  const { catalogue: small } = world({ indicators: { FY_01: '申请' } });
  const rollup = rollUpOf(small, codes.county, { [own]: { FY_01: 1 } });
  const [observation] = rollup.observations;
  const observations = Array.from({ length: 100_001 }, () => observation!);
  const workbook = summaryWorkbook({ ...rollup, observations }, small);
  expect(workbook.sheets.map(({ name }) => name)).not.toContain('_facts');
  const last = sheetOf(workbook, '目录').rows.at(-1)?.index ?? 0;
  expect(valuesIn(workbook, '目录', last + 1)).toEqual([
    '说明：逐条数据共100001条，超过100000条，未列入本工作簿；请在汇总时另存数据明细。',
  ]);
});
