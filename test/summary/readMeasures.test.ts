import { readMeasures } from '../../src/summary/readMeasures';
import { summaryWorkbook } from '../../src/summary/summaryWorkbook';
import { rollUpOf } from '../rollup/filing';
import { codes, world } from '../world';

const { catalogue } = world({
  indicators: {
    FY_01: '申请',
    FY_02: { name: '说明', measure: '', kind: 'text', rollup: 'list' },
    FY_R: 'FY_01/FY_01*100',
  },
});
const summary = summaryWorkbook(
  rollUpOf(catalogue, codes.county, { [codes.weiyuan]: { FY_01: 3 } }),
  catalogue,
);

test('each indicator’s measure as 指标总表 prints it', () => {
  expect(Object.fromEntries(readMeasures(summary))).toEqual({ FY_01: '件', FY_02: '', FY_R: '%' });
});

test('nothing without 指标总表, or without its captions', () => {
  const sheets = summary.sheets.map((sheet) =>
    sheet.name === '指标总表'
      ? { ...sheet, rows: sheet.rows.filter(({ cells }) => cells.every(({ value }) => value !== '计量单位')) }
      : sheet,
  );
  expect(readMeasures({ ...summary, sheets }).size).toBe(0);
  expect(readMeasures({ ...summary, sheets: [] }).size).toBe(0);
});
