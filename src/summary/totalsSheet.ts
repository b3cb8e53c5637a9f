import type { OpenIndicator } from '../definition/catalogue';
import { totalsCaptions, totalsSheet } from '../template/captions';
import { changeOf, growthOf } from '../template/comparison';
import { kinds } from '../template/kinds/kinds';
import { cell } from '../template/live';
import { rowHeight } from '../template/rowHeight';
import { addressOf } from '../workbook/address';
import { SheetDraft } from '../workbook/draft';
import type { CellValue, Sheet } from '../workbook/workbook';
import { seenFrom } from './board';
import { putHeading } from './heading';
import { landscapePage } from './page';
import { firstTotalsRow, totalsHead, type TotalsLine } from './plan';
import { putFigure, putMerged, shown } from './put';
import { figureStyle, ofTotal } from './styles';
import type { Drawing } from './drawing';
import { captions, partWidths, textRows, totalsColumns, totalsWidths } from './totalsColumns';

const leastHeight = 20;

/** 指标总表: one line an indicator, its total taken from the 分表. A submission to the unit above is read from here. */
export function totalsSheetOf(drawing: Drawing): Sheet {
  const { rollup, plan } = drawing;
  const draft = new SheetDraft(totalsSheet);
  const hasWeighted = plan.lines.some((line) => 'indicator' in line && line.indicator.rollup === 'weighted');
  const all = hasWeighted ? [...captions, totalsCaptions.products, totalsCaptions.weights] : captions;
  putHeading(draft, rollup, totalsSheet);
  draft.putRow(totalsHead.captions, 0, all, 'header').height(totalsHead.captions, 28);
  for (const line of plan.lines) {
    if ('indicator' in line) {
      putLine(draft, line, line.indicator, drawing);
      if (hasWeighted) putParts(draft, line.row, line.indicator, drawing);
    } else {
      draft
        .putRow(line.row, 0, [null, line.chapter.name, ...all.slice(2).map(() => null)], 'chapter')
        .height(line.row, 24);
    }
  }
  return draft
    .widths(...totalsWidths, ...(hasWeighted ? partWidths : []))
    .set({
      freeze: { rows: firstTotalsRow, columns: 2 },
      gridLines: false,
      page: landscapePage(totalsSheet, rollup, { repeatRows: { from: 0, to: totalsHead.captions } }),
    })
    .finish();
}

function putLine(
  draft: SheetDraft,
  { row, rows }: TotalsLine,
  indicator: OpenIndicator,
  drawing: Drawing,
): void {
  const total = drawing.rollup.totals.get(indicator.code);
  const current = drawing.totalOf(indicator.code, totalsSheet);
  const style = figureStyle('year', indicator, ofTotal(indicator));
  const { asked = 0, answered = 0 } = total ?? {};
  const toRow = row + rows - 1;
  const put = (column: number, value: CellValue, style: 'code' | 'name' | 'centre') =>
    putMerged(draft, { row, toRow, from: column, to: column }, value, rows > 1 ? `${style}Top` : style);
  put(totalsColumns.code, indicator.code, 'code');
  put(totalsColumns.name, indicator.name, 'name');
  put(totalsColumns.measure, indicator.measure || null, 'centre');
  put(totalsColumns.answers, asked === 0 ? null : `${answered}/${asked}`, 'centre');
  const name = { text: indicator.name, width: totalsWidths[totalsColumns.name] ?? 0, size: 10 };
  if (kinds[indicator.kind].align === 'left') {
    const { current: from, growth: to } = totalsColumns;
    putMerged(draft, { row, toRow, from, to }, current, style);
    const { height } = textRows(String(shown(current) ?? ''));
    for (let down = row; down <= toRow; down++) draft.height(down, rowHeight([name], height));
  } else {
    putFigure(draft, row, totalsColumns.current, current, style);
    putYears(draft, row, indicator, drawing);
    draft.height(row, rowHeight([name], leastHeight));
  }
}

/** 上年数, 增减, 同比(%). */
function putYears(
  draft: SheetDraft,
  row: number,
  indicator: OpenIndicator,
  { rollup, catalogue, totalOf }: Drawing,
): void {
  const previous = rollup.totals.get(indicator.code)?.previous ?? null;
  const of = ofTotal(indicator);
  draft.put(row, totalsColumns.previous, previous, { style: figureStyle('year', indicator, of) });
  const now = cell(addressOf(row, totalsColumns.current), shown(totalOf(indicator.code, totalsSheet)));
  const then = cell(addressOf(row, totalsColumns.previous), previous);
  const change = changeOf(indicator, now, then);
  const growth = growthOf(indicator, now, then, catalogue.definition.rounding);
  putFigure(
    draft,
    row,
    totalsColumns.change,
    change,
    change ? figureStyle('change', indicator, of) : 'closed',
  );
  putFigure(
    draft,
    row,
    totalsColumns.growth,
    growth,
    typeof growth === 'object' && growth ? 'growth' : 'closed',
  );
}

/** 加权积和 and 权数合计 of a weighted mean. */
function putParts(draft: SheetDraft, row: number, { code }: OpenIndicator, { plan, rollup }: Drawing): void {
  const parts = plan.columns.get(code);
  const weighted = rollup.totals.get(code)?.weighted;
  for (const part of ['products', 'weights'] as const) {
    if (!parts?.parts) {
      draft.put(row, totalsColumns[part], null, { style: 'closed' });
      continue;
    }
    const place = { sheet: parts.sheet, row: plan.totalRow, column: parts.parts[part] };
    putFigure(draft, row, totalsColumns[part], seenFrom(totalsSheet, place, weighted?.[part] ?? ''), 'any');
  }
}
