import type { Catalogue } from '../definition/catalogue';
import type { Rollup } from '../rollup/rollup';
import type { Source } from '../submission/submission';
import { rangeOf } from '../workbook/address';
import { SheetDraft } from '../workbook/draft';
import type { Cell, Sheet } from '../workbook/workbook';
import { factsSheetName } from './sheets';

/** Columns of `_facts`, a table that PivotTables and readFacts take their figures from. */
export const factColumns = [
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
] as const;

/** Words of the column 状态. A 去重 row is no observation, but without it the figures do not add up to the totals. */
export const factStates = {
  value: '有数',
  blank: '空白',
  'not-applicable': '不适用',
  unreadable: '无法识别',
  adjustment: '去重',
} as const;

/** With more rows a workbook becomes too heavy to work with; the command line writes them as CSV or Parquet. */
export const mostFacts = 100_000;

const widths = [20, 26, 14, 36, 8, 10, 14, 20, 36, 18, 10];

/** Whether `_facts` holds the observations: where they are too many it is left out. */
export function holdsFacts({ observations }: Rollup): boolean {
  return observations.length <= mostFacts;
}

/** `_facts`: one row an observation, with the place that it was read from. */
export function factsSheet(rollup: Rollup, catalogue: Catalogue): Sheet {
  const lastColumn = factColumns.length - 1;
  const head = new SheetDraft(factsSheetName, 'hidden')
    .putRow(0, 0, factColumns, 'factHeader')
    .widths(...widths);
  const { rows, ...sheet } = head.finish();
  const cellAt = factCells();
  for (const values of factsOf(rollup, catalogue))
    rows.push({ index: rows.length, cells: values.map((value, column) => cellAt(column, value)) });
  const last = { row: Math.max(1, rows.length - 1), column: lastColumn };
  return {
    ...sheet,
    rows,
    freeze: { rows: 1, columns: 0 },
    tables: [{ name: 'facts', range: rangeOf({ row: 0, column: 0 }, last), columns: [...factColumns] }],
  };
}

/** Makes the cells. A text stands in a column a thousand times over: it is one cell, without which they would take a hundred megabytes. */
function factCells(): (column: number, value: number | string | null) => Cell {
  const made = factColumns.map(() => new Map<string | null, Cell>());
  return (column, value) => {
    if (typeof value === 'number') return { column, value, style: 'fact' };
    let cell = made[column]?.get(value);
    if (!cell) {
      cell = { column, value, style: value === null ? 'fact' : 'factText' };
      made[column]?.set(value, cell);
    }
    return cell;
  };
}

/** Row by row what stands in the columns. */
function* factsOf(rollup: Rollup, catalogue: Catalogue): Generator<(number | string | null)[]> {
  const { observations, totals, year } = rollup;
  const names = (unit: string, indicator: string) => [
    unit,
    catalogue.units.get(unit)?.name ?? '',
    indicator,
    catalogue.indicators.get(indicator)?.name ?? '',
  ];
  const place = ({ file, sheet, address }: Source) => [file, sheet, address];
  for (const observation of observations) {
    const { unit, indicator, state, source } = observation;
    const value = state === 'value' ? observation.value : null;
    const text = typeof value === 'string' ? value : (observation.typed ?? null);
    const number = typeof value === 'number' ? value : null;
    yield [...names(unit, indicator), observation.year, factStates[state], number, text, ...place(source)];
  }
  for (const { indicator, adjustments } of totals.values()) {
    for (const { unit, value, source, adjustment } of adjustments) {
      const what = [year, factStates.adjustment, value, adjustment];
      yield [...names(unit, indicator), ...what, ...place(source)];
    }
  }
}
