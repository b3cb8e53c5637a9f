import { withoutCharts } from '../../src/excel/withoutCharts';
import { ChartsNotDrawnError } from '../../src/taskpane/chartsNotDrawn';
import { excelHost } from '../../src/taskpane/excelHost';
import { writeWorkbook } from '../../src/xlsx/write';
import { chartsOn } from '../excel-host/seen';
import { simulatedExcel } from '../excel-host/inNode';
import { codes } from '../world';
import { county, countySummary } from './filedCounty';

/** A county's summary as the pane hands it to the host. */
async function summary() {
  const whole = countySummary(county.catalogue, { [codes.weiyuan]: { FY_02: 3, FY_03: 2 } });
  const { workbook, charts } = withoutCharts(whole);
  const sheets = workbook.sheets.map(({ name }) => name);
  const file = { name: '汇总.xlsx', bytes: await writeWorkbook(whole) };
  return { file, sheets: { bytes: await writeWorkbook(workbook), sheets, charts } };
}

test('a second copy has charts of its own, over its own sheets', async () => {
  const excel = simulatedExcel();
  const { file, sheets } = await summary();
  const host = excelHost();
  await host.insert(file, sheets);
  const names = await host.insert(file, sheets);
  expect(names).toContain('图表 (2)');
  const charts = (name: string) => chartsOn(excel.book.sheet(name));
  expect(charts('图表')).toHaveLength(sheets.charts.length);
  expect(charts('图表 (2)')).toEqual(charts('图表'));
});

test('sheets without their charts are told of, and the charts alone drawn again', async () => {
  const excel = simulatedExcel();
  const { file, sheets } = await summary();
  excel.failNext('GeneralException', 'Add');
  const failure = await excelHost()
    .insert(file, sheets)
    .catch((error: unknown) => error);
  if (!(failure instanceof ChartsNotDrawnError)) throw failure;
  expect(failure.sheets).toContain('图表');
  const before = excel.book.sheets.length;
  expect(chartsOn(excel.book.sheet('图表'))).toEqual([]);
  await failure.draw();
  expect(excel.book.sheets).toHaveLength(before);
  expect(chartsOn(excel.book.sheet('图表'))).toHaveLength(sheets.charts.length);
});
