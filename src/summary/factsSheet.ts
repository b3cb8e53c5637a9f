import type { Catalogue } from '../definition/catalogue';
import type { Rollup } from '../rollup/rollup';
import type { Observation } from '../submission/submission';
import { rangeOf } from '../workbook/address';
import { SheetDraft } from '../workbook/draft';
import type { CellValue, Sheet } from '../workbook/workbook';
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
  const draft = new SheetDraft(factsSheetName, 'hidden');
  const rows = [...[...rollup.observations].map(observationRow), ...adjustmentRows(rollup)];
  draft.putRow(0, 0, factColumns, 'factHeader');
  rows.forEach(({ unit, indicator, cells }, index) => {
    const names = [
      unit,
      catalogue.units.get(unit)?.name ?? '',
      indicator,
      catalogue.indicators.get(indicator)?.name ?? '',
    ];
    [...names, ...cells].forEach((value, column) =>
      draft.put(1 + index, column, value, { style: typeof value === 'string' ? 'factText' : 'fact' }),
    );
  });
  const last = { row: Math.max(1, rows.length), column: factColumns.length - 1 };
  return draft
    .widths(...widths)
    .set({
      freeze: { rows: 1, columns: 0 },
      tables: [{ name: 'facts', range: rangeOf({ row: 0, column: 0 }, last), columns: [...factColumns] }],
    })
    .finish();
}

/** A row but for the two names. */
type FactRow = { unit: string; indicator: string; cells: CellValue[] };

function observationRow(observation: Observation): FactRow {
  const { unit, indicator, year, state, source } = observation;
  const value = state === 'value' ? observation.value : null;
  const text = typeof value === 'string' ? value : (observation.typed ?? null);
  return {
    unit,
    indicator,
    cells: [
      year,
      factStates[state],
      typeof value === 'number' ? value : null,
      text,
      source.file,
      source.sheet,
      source.address,
    ],
  };
}

function adjustmentRows({ totals, year }: Rollup): FactRow[] {
  return [...totals.values()].flatMap(({ indicator, contributions }) =>
    contributions.flatMap(({ unit, value, source, adjustment }) =>
      adjustment === undefined
        ? []
        : {
            unit,
            indicator,
            cells: [
              year,
              factStates.adjustment,
              value,
              adjustment,
              source.file,
              source.sheet,
              source.address,
            ],
          },
    ),
  );
}
