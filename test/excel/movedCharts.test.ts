import { movedCharts } from '../../src/excel/movedCharts';
import type { SheetChart } from '../../src/excel/port';

function chartOn(sheet: string, categories: string, ...values: string[]): SheetChart {
  return {
    sheet,
    chart: {
      kind: 'bar',
      title: '报送进度',
      categories,
      series: values.map((range) => ({ name: '单位数', values: range })),
      anchor: { from: { row: 0, column: 0 }, to: { row: 9, column: 4 } },
    },
  };
}

test('the chart and its ranges follow the sheets to their new names', () => {
  const charts = [chartOn('图表', "'图表'!$A$3:$A$9", "'图表'!$B$3:$B$9", '指标总表!$D$3:$D$9')];
  expect(movedCharts(charts, ['指标总表', '图表'], ['指标总表 (2)', '图表 (2)'])).toEqual([
    chartOn('图表 (2)', "'图表 (2)'!$A$3:$A$9", "'图表 (2)'!$B$3:$B$9", "'指标总表 (2)'!$D$3:$D$9"),
  ]);
});

test('quotes in names are read and written', () => {
  const charts = [chartOn("第'一'季", "'第''一''季'!$A$3", "'第''一''季'!$B$3")];
  expect(movedCharts(charts, ["第'一'季"], ["第'一'季 (2)"])).toEqual([
    chartOn("第'一'季 (2)", "'第''一''季 (2)'!$A$3", "'第''一''季 (2)'!$B$3"),
  ]);
});

test('sheets that were not moved, and names that were not taken, stay', () => {
  const charts = [chartOn('图表', "'别处'!$A$3", "'图表'!$B$3")];
  expect(movedCharts(charts, ['图表'], ['图表'])).toEqual(charts);
});

test('a name that another sheet now has is not followed twice', () => {
  const charts = [chartOn('甲', "'甲'!$A$1", "'乙'!$A$1")];
  expect(movedCharts(charts, ['甲', '乙'], ['乙', '丙'])).toEqual([chartOn('乙', "'乙'!$A$1", "'丙'!$A$1")]);
});
