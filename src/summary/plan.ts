import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { BreakdownTable, Chapter } from '../definition/definition';
import { exactSum } from '../number/sum';
import type { Rollup } from '../rollup/rollup';
import { textRows } from './totalsColumns';

/** A column of a 分表. */
export type FigureColumn = {
  indicator: OpenIndicator;
  column: number;
  /** Beside a weighted mean: the columns of value × weight and of the weight. */
  parts?: { products: number; weights: number };
};

export type UnitSheetPlan = { name: string; chapter: Chapter; columns: FigureColumn[]; lastColumn: number };
export type TableSheetPlan = {
  name: string;
  table: BreakdownTable;
  cells: ReadonlyMap<string, OpenIndicator>;
};
/** A line of 指标总表; a long text takes several rows. */
export type TotalsLine = { row: number; rows: number } & (
  { chapter: Chapter } | { indicator: OpenIndicator }
);

/** Where everything stands. All 分表 have their units on the same rows. */
export type Plan = {
  unitSheets: UnitSheetPlan[];
  tableSheets: TableSheetPlan[];
  /** By indicator. */
  columns: ReadonlyMap<string, FigureColumn & { sheet: string }>;
  /** First and last row of the direct children. */
  firstRow: number;
  lastRow: number;
  /** Row of the 去重 figures; null where there are none. */
  adjustmentRow: number | null;
  adjustments: ReadonlyMap<string, { amount: number; reasons: string[] }>;
  totalRow: number;
  /** Lines of 指标总表, and the row of each indicator there. */
  lines: TotalsLine[];
  lineOf: ReadonlyMap<string, number>;
};

/** Columns of a 分表 before the figures. */
export const unitColumns = { ordinal: 0, name: 1, state: 2 } as const;
export const firstFigureColumn = 3;
/** Rows of a 分表 before the units. */
export const unitHead = { title: 0, notice: 1, names: 2, measures: 3, codes: 4 } as const;
const firstUnitRow = 5;

/** Rows of 指标总表 before its lines. */
export const totalsHead = { title: 0, notice: 1, captions: 2 } as const;
export const firstTotalsRow = 3;

export function planOf(rollup: Rollup, catalogue: Catalogue): Plan {
  const indicators = [...catalogue.indicators.values()];
  const chapters = catalogue.chapters.flatMap((chapter) => {
    const own = indicators.filter((indicator) => indicator.chapter === chapter.code);
    return own.length === 0 ? [] : [{ chapter, own }];
  });
  const unitSheets = chapters.map(({ chapter, own }) => ({
    name: chapter.name,
    chapter,
    ...columnsOf(own),
  }));
  const tableSheets = catalogue.tables.flatMap((table) => {
    const cells = indicators.filter(({ cell }) => cell?.table === table.code);
    if (cells.length === 0) return [];
    const byCode = new Map(cells.map((indicator) => [indicator.code, indicator]));
    return [{ name: table.name, table, cells: byCode }];
  });
  const columns = new Map(
    unitSheets.flatMap(({ name, columns: own }) =>
      own.map((column) => [column.indicator.code, { ...column, sheet: name }] as const),
    ),
  );
  const lines = linesOf(chapters, rollup);
  const lineOf = new Map(
    lines.flatMap((line) => ('indicator' in line ? [[line.indicator.code, line.row] as const] : [])),
  );
  const adjustments = adjustmentsOf(rollup);
  const lastRow = firstUnitRow + Math.max(1, rollup.rows.length) - 1;
  const adjustmentRow = adjustments.size === 0 ? null : lastRow + 1;
  return {
    unitSheets,
    tableSheets,
    columns,
    firstRow: firstUnitRow,
    lastRow,
    adjustmentRow,
    adjustments,
    totalRow: (adjustmentRow ?? lastRow) + 1,
    lines,
    lineOf,
  };
}

function columnsOf(indicators: readonly OpenIndicator[]): Pick<UnitSheetPlan, 'columns' | 'lastColumn'> {
  const columns: FigureColumn[] = [];
  let next = firstFigureColumn;
  for (const indicator of indicators) {
    const column = next++;
    if (indicator.rollup !== 'weighted') columns.push({ indicator, column });
    else columns.push({ indicator, column, parts: { products: next++, weights: next++ } });
  }
  return { columns, lastColumn: next - 1 };
}

function linesOf(
  chapters: readonly { chapter: Chapter; own: OpenIndicator[] }[],
  { totals }: Rollup,
): TotalsLine[] {
  const lines: TotalsLine[] = [];
  let row = firstTotalsRow;
  for (const { chapter, own } of chapters) {
    lines.push({ row: row++, rows: 1, chapter });
    for (const indicator of own) {
      const value = totals.get(indicator.code)?.value;
      const rows = typeof value === 'string' ? textRows(value).rows : 1;
      lines.push({ row, rows, indicator });
      row += rows;
    }
  }
  return lines;
}

/** What the own units among the direct children filed; a sub-area's 去重 is in the sub-area's totals already. */
function adjustmentsOf({ rows, totals }: Rollup): Plan['adjustments'] {
  const own = new Set(rows.filter(({ filing }) => filing).map(({ unit }) => unit.code));
  const filed = [...totals.values()].flatMap(({ indicator, adjustments }) => {
    const ownRows = adjustments.filter(({ unit, included }) => included && own.has(unit));
    if (ownRows.length === 0) return [];
    const amount = exactSum(ownRows.map(({ value }) => value));
    return [[indicator, { amount, reasons: ownRows.map(({ adjustment }) => adjustment) }] as const];
  });
  return new Map(filed);
}
