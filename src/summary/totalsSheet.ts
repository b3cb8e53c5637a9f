import type { OpenIndicator } from '../definition/catalogue';
import { isComparable } from '../rollup/comparable';
import { totalsCaptions, totalsSheet } from '../template/captions';
import { changeOf, growthOf } from '../template/comparison';
import { kinds } from '../template/kinds/kinds';
import { cell } from '../template/live';
import { rowHeight } from '../template/rowHeight';
import { addressOf } from '../workbook/address';
import { SheetDraft } from '../workbook/draft';
import type { Sheet } from '../workbook/workbook';
import { seenFrom } from './board';
import { putHeading } from './heading';
import { landscapePage } from './page';
import { firstTotalsRow, totalsHead } from './plan';
import { putAcross, putFigure, shown } from './put';
import { figureStyle, ofTotal } from './styles';
import type { Drawing } from './drawing';
import { captions, totalsColumns } from './totalsColumns';

const widths = [13, 46, 10, 16, 16, 14, 13, 11];
const partWidths = [14, 14];
const leastHeight = 20;
const mostHeight = 409;

/** 指标总表: one line an indicator, its total taken from the 分表. A submission to the unit above is read from here. */
export function totalsSheetOf(drawing: Drawing): Sheet {
  const { rollup, plan } = drawing;
  const draft = new SheetDraft(totalsSheet);
  const hasWeighted = plan.lines.some((line) => 'indicator' in line && line.indicator.rollup === 'weighted');
  const all = hasWeighted ? [...captions, totalsCaptions.products, totalsCaptions.weights] : captions;
  putHeading(draft, rollup, totalsSheet);
  draft.putRow(totalsHead.captions, 0, all, 'header').height(totalsHead.captions, 28);
  plan.lines.forEach((line, index) => {
    const row = firstTotalsRow + index;
    if ('indicator' in line) {
      putLine(draft, row, line.indicator, drawing);
      if (hasWeighted) putParts(draft, row, line.indicator, drawing);
    } else {
      draft
        .putRow(row, 0, [null, line.chapter.name, ...all.slice(2).map(() => null)], 'chapter')
        .height(row, 24);
    }
  });
  return draft
    .widths(...widths, ...(hasWeighted ? partWidths : []))
    .set({
      freeze: { rows: firstTotalsRow, columns: 2 },
      gridLines: false,
      page: landscapePage(totalsSheet, rollup, { repeatRows: { from: 0, to: totalsHead.captions } }),
    })
    .finish();
}

function putLine(draft: SheetDraft, row: number, indicator: OpenIndicator, drawing: Drawing): void {
  const total = drawing.rollup.totals.get(indicator.code);
  const current = drawing.totalOf(indicator.code, totalsSheet);
  const style = figureStyle('year', indicator, ofTotal(indicator));
  const { asked = 0, answered = 0 } = total ?? {};
  draft
    .put(row, totalsColumns.code, indicator.code, { style: 'code' })
    .put(row, totalsColumns.name, indicator.name, { style: 'name' })
    .put(row, totalsColumns.measure, indicator.measure || null, { style: 'centre' })
    .put(row, totalsColumns.answers, asked === 0 ? null : `${answered}/${asked}`, { style: 'centre' });
  const texts = [{ text: indicator.name, width: widths[totalsColumns.name] ?? 0, size: 10 }];
  if (kinds[indicator.kind].align === 'left') {
    putAcross(draft, row, { from: totalsColumns.current, to: totalsColumns.growth }, current, style);
    const room = widths
      .slice(totalsColumns.current, totalsColumns.growth + 1)
      .reduce((sum, width) => sum + width, 0);
    texts.push({ text: String(shown(current) ?? ''), width: room, size: 10 });
  } else {
    putFigure(draft, row, totalsColumns.current, current, style);
    putYears(draft, row, indicator, drawing);
  }
  draft.height(row, Math.min(mostHeight, rowHeight(texts, leastHeight)));
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
  const compared = { ...indicator, comparable: isComparable(catalogue, indicator.code) };
  const now = cell(addressOf(row, totalsColumns.current), shown(totalOf(indicator.code, totalsSheet)));
  const then = cell(addressOf(row, totalsColumns.previous), previous);
  const change = changeOf(compared, now, then);
  const growth = growthOf(compared, now, then, catalogue.definition.rounding);
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
