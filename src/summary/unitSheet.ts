import { message, say } from '../messages/message';
import { formatFigure } from '../number/format';
import { coverageStates, totalsSheet } from '../template/captions';
import { columnsOf, rowHeight, type Wrapped } from '../template/rowHeight';
import { addressOf, rangeOf } from '../workbook/address';
import { SheetDraft } from '../workbook/draft';
import type { CellValue, Conditional, Sheet } from '../workbook/workbook';
import { putHeading } from './heading';
import { landscapePage, pagesAcross } from './page';
import { firstFigureColumn, unitColumns, unitHead, type Plan, type UnitSheetPlan } from './plan';
import { putFigure, shown } from './put';
import { overlays } from './styles';
import { columnWidth } from './columnWidth';
import type { Drawing } from './drawing';
import type { ColumnFigures, Figure } from './unitColumn';
import { stateWords } from './unitState';

const leastHeight = 20;
/** Excel has no higher row. */
const mostHeight = 409;
const ordinalWidth = 6;
const stateWidths = { least: 10, most: 24 };
const nameWidths = { least: 14, most: 36 };
const figureWidths = { least: 9.5, most: 26 };
/** What is longer is a text, not a figure. */
const longestFigure = 18;
const textWidths = { least: 24, most: 60 };
/** A text that is wider gets a wider column instead of more lines. */
const mostLines = 26;

/** 分表: a chapter's figures, one line a direct child, 合计 below. */
export function unitSheet(plan: UnitSheetPlan, figures: readonly ColumnFigures[], drawing: Drawing): Sheet {
  const { rollup } = drawing;
  const { firstRow, totalRow } = drawing.plan;
  const draft = new SheetDraft(plan.name);
  const columns = figures.map(withShortTexts);
  const widths = [
    ordinalWidth,
    columnWidth(
      rollup.rows.map(({ unit }) => unit.name),
      nameWidths,
    ),
    columnWidth(rollup.rows.map(stateWords(drawing.catalogue, rollup)), stateWidths),
    ...columns.map(widthOf),
  ];
  putHeading(draft, rollup, plan.name);
  putCaptions(draft, plan, widths);
  putUnits(draft, drawing);
  for (const column of columns) putColumn(draft, column, drawing.plan);
  putHeights(draft, columns, widths, drawing);
  const fixed = widths.slice(0, firstFigureColumn).reduce((sum, width) => sum + width, 0);
  const rest = widths.slice(firstFigureColumn).reduce((sum, width) => sum + width, 0);
  return draft
    .widths(...widths)
    .set({
      freeze: { rows: firstRow, columns: firstFigureColumn },
      gridLines: false,
      conditionals: stateConditionals(firstRow, totalRow - 1, unitColumns.state),
      page: landscapePage(plan.name, rollup, {
        pagesAcross: pagesAcross(fixed, rest),
        repeatRows: { from: 0, to: unitHead.codes },
        repeatColumns: { from: 0, to: unitColumns.state },
      }),
    })
    .finish();
}

/** Colours 未报, 退回 and whatever begins with 部分 in a column of states. */
export function stateConditionals(firstRow: number, lastRow: number, column: number): Conditional[] {
  if (lastRow < firstRow) return [];
  const range = rangeOf({ row: firstRow, column }, { row: lastRow, column });
  const first = addressOf(firstRow, column);
  const { missing, rejected, reported } = coverageStates;
  return [
    { range, formula: `OR(${first}="${missing}",${first}="${rejected}")`, style: overlays.missing },
    { range, formula: `AND(${first}<>"",${first}<>"${reported}")`, style: overlays.partial },
  ];
}

/** 指标名称, 计量单位 and 指标代码 over each column; the first three columns are captioned once over all three rows. */
function putCaptions(draft: SheetDraft, { columns }: UnitSheetPlan, widths: readonly number[]): void {
  const { names, measures, codes } = unitHead;
  for (const [key, column] of Object.entries(unitColumns)) {
    for (const row of [names, measures, codes]) draft.put(row, column, null, { style: 'header' });
    draft
      .put(names, column, say(message(`summary.unit-${key as keyof typeof unitColumns}`)), {
        style: 'header',
      })
      .merge(rangeOf({ row: names, column }, { row: codes, column }));
  }
  const heads: Wrapped[] = [];
  const put = (column: number, name: string, measure: CellValue, code: CellValue) => {
    draft
      .put(names, column, name, { style: 'header' })
      .put(measures, column, measure, { style: 'headerMeasure' })
      .put(codes, column, code, { style: 'headerCode' });
    heads.push({ text: name, width: widths[column] ?? 0, size: 10 });
  };
  for (const { indicator, column, parts } of columns) {
    put(column, indicator.name, indicator.measure || null, indicator.code);
    if (parts) {
      put(parts.products, say(message('summary.products-of', { indicator: indicator.name })), null, null);
      put(parts.weights, say(message('summary.weights-of', { indicator: indicator.name })), null, null);
    }
  }
  draft.height(names, rowHeight(heads, 30)).height(measures, 16).height(codes, 15);
}

function putUnits(draft: SheetDraft, { rollup, catalogue, plan }: Drawing): void {
  const stateOf = stateWords(catalogue, rollup);
  rollup.rows.forEach((row, line) => {
    draft
      .put(plan.firstRow + line, unitColumns.ordinal, line + 1, { style: 'ordinal' })
      .put(plan.firstRow + line, unitColumns.name, row.unit.name, { style: 'name' })
      .put(plan.firstRow + line, unitColumns.state, stateOf(row), { style: 'centre' });
  });
  if (plan.adjustmentRow !== null) {
    draft
      .put(plan.adjustmentRow, unitColumns.ordinal, null, { style: 'ordinal' })
      .put(plan.adjustmentRow, unitColumns.name, say(message('summary.adjustment')), { style: 'name' })
      .put(plan.adjustmentRow, unitColumns.state, null, { style: 'centre' });
  }
  draft
    .put(plan.totalRow, unitColumns.ordinal, null, { style: 'totalName' })
    .put(plan.totalRow, unitColumns.name, say(message('summary.total')), { style: 'totalName' })
    .put(plan.totalRow, unitColumns.state, null, { style: 'totalName' });
}

function putColumn(draft: SheetDraft, { column, units, adjustment, total }: ColumnFigures, plan: Plan): void {
  units.forEach(({ content, style }, line) => putFigure(draft, plan.firstRow + line, column, content, style));
  if (plan.adjustmentRow !== null)
    putFigure(draft, plan.adjustmentRow, column, adjustment.content, adjustment.style);
  putFigure(draft, plan.totalRow, column, total.content, total.style);
}

/** A list of texts that is too long for a row stands in 指标总表 alone. */
function withShortTexts(figures: ColumnFigures): ColumnFigures {
  const short = (figure: Figure): Figure => {
    const { content, style } = figure;
    if (typeof content !== 'string' || columnsOf(content) <= textWidths.most * mostLines) return figure;
    return { content: say(message('summary.see-totals', { sheet: totalsSheet })), style };
  };
  return { ...figures, units: figures.units.map(short), total: short(figures.total) };
}

function putHeights(
  draft: SheetDraft,
  columns: readonly ColumnFigures[],
  widths: readonly number[],
  { rollup, plan: { firstRow, totalRow } }: Drawing,
): void {
  const wrapped = (value: CellValue, column: number): Wrapped[] =>
    typeof value === 'string' ? [{ text: value, width: widths[column] ?? 0, size: 10 }] : [];
  for (let row = firstRow; row <= totalRow; row++) {
    const line = row - firstRow;
    const texts = columns.flatMap(({ column, units, total }) => {
      const figure = row === totalRow ? total : units[line];
      return wrapped(figure ? shown(figure.content) : null, column);
    });
    const name = wrapped(rollup.rows[line]?.unit.name ?? null, unitColumns.name);
    draft.height(row, Math.min(mostHeight, rowHeight([...name, ...texts], leastHeight)));
  }
}

function widthOf({ units, total }: ColumnFigures): number {
  const values = [...units, total].map(({ content }) => shown(content));
  const longest = values.reduce<number>(
    (most, value) => (typeof value === 'string' ? Math.max(most, columnsOf(value)) : most),
    0,
  );
  if (longest > longestFigure) {
    return Math.min(textWidths.most, Math.max(textWidths.least, Math.ceil(longest / mostLines) + 2));
  }
  const figures = values.map((value) =>
    typeof value === 'number' ? formatFigure(value, { group: true }) : String(value ?? ''),
  );
  return columnWidth(figures, figureWidths);
}
