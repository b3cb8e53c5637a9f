import { message, say } from '../messages/message';
import { rangeOf } from '../workbook/address';
import { SheetDraft } from '../workbook/draft';
import type { DefinedName } from '../workbook/workbook';
import { gridCorners, type ChapterCaption } from './captions';
import { rowKey } from './hints';
import { hintConditionals, lineConditionals, lineValidations } from './input';
import { nameOf, putHeading, putLive, type Drawn, type Issue } from './issue';
import { gridCodeRow, headerRow, type GridColumn, type GridRow, type Lines, type TablePlan } from './layout';
import { previousName } from './names';
import { landscapePage, protection } from './page';
import { rowHeight } from './rowHeight';
import { figureStyle } from './styles';

const codeWidth = 9;
const nameWidth = 30;
const hintWidth = 30;
const explanationWidth = 20;
/** What the figures share between them, and the least that one of them needs. */
const figuresWidth = 72;
const leastFigureWidth = 8;
const mostFigureWidth = 14;
const leastHeight = 24;

const hintCaption: ChapterCaption = '审核提示';
const explanationCaption: ChapterCaption = '情况说明';

/**
 * A breakdown table as the official forms print it, rows by columns. Each cell is found again by the code at the head of its row
 * and the code at the head of its column; 审核提示 and 情况说明 are those of the row.
 */
export function tableSheet(plan: TablePlan, issue: Issue): Drawn {
  const draft = new SheetDraft(plan.name);
  const { columns, rows, hintColumn, explanationColumn, previous } = plan;
  const figureWidth = Math.min(mostFigureWidth, Math.max(leastFigureWidth, figuresWidth / columns.length));
  putHeading(draft, issue, explanationColumn);
  draft
    .merge(rangeOf({ row: 0, column: 0 }, { row: 0, column: explanationColumn }))
    .widths(codeWidth, nameWidth, ...columns.map(() => figureWidth), hintWidth, explanationWidth);
  putGrid(draft, columns, { head: headerRow, rows }, { title: '本年数', corner: gridCorners.current });
  if (previous) {
    putGrid(draft, columns, previous, { title: '上年数', corner: gridCorners.previous });
    draft.height(previous.head, headHeight(plan, figureWidth));
  }
  draft
    .height(headerRow, headHeight(plan, figureWidth))
    .put(headerRow, hintColumn, hintCaption, { style: 'header' })
    .put(gridCodeRow, hintColumn, null, { style: 'gridCode' })
    .put(headerRow, explanationColumn, explanationCaption, { style: 'header' })
    .put(gridCodeRow, explanationColumn, null, { style: 'gridCode' });
  const names = plan.lines.flatMap((line) => putFigure(draft, line, issue));
  for (const row of rows) putRemarks(draft, plan, row, issue);

  const end = rows.at(-1);
  const sheet = draft
    .set({
      freeze: { rows: gridCodeRow + 1, columns: 2 },
      protection,
      gridLines: false,
      page: landscapePage(issue.unit, { from: 0, to: gridCodeRow }),
      validations: plan.lines.flatMap((line) => lineValidations(line, issue.lastYear)),
      conditionals: [
        ...plan.lines.flatMap(lineConditionals),
        ...(end ? hintConditionals(gridCodeRow + 1, end.index, hintColumn) : []),
      ],
    })
    .finish();
  return { sheet, names };
}

/** Names, codes, the heads of the rows, and every field closed until a figure opens it. */
function putGrid(
  draft: SheetDraft,
  columns: readonly GridColumn[],
  { head, rows }: { head: number; rows: readonly GridRow[] },
  { title, corner }: { title: ChapterCaption; corner: string },
): void {
  draft
    .put(head, 0, title, { style: 'header' })
    .put(head, 1, say(message('template.grid-item')), { style: 'header' })
    .put(head + 1, 0, corner, { style: 'gridCode' })
    .put(head + 1, 1, null, { style: 'gridCode' });
  for (const column of columns) {
    draft
      .put(head, column.index, columnHead(column), { style: 'header' })
      .put(head + 1, column.index, column.code, { style: 'gridCode' });
  }
  for (const { code, name, index } of rows) {
    draft
      .put(index, 0, code, { style: 'code' })
      .put(index, 1, name, { style: 'name' })
      .height(index, rowHeight([{ text: name, width: nameWidth, size: 11 }], leastHeight));
    for (const column of columns) draft.put(index, column.index, null, { style: 'closed' });
  }
}

/** Name and, below it, the unit of measure. */
function columnHead({ name, measure }: GridColumn): string {
  return measure === '' ? name : `${name}\n（${measure}）`;
}

function headHeight({ columns }: TablePlan, figureWidth: number): number {
  return rowHeight(
    columns.map((column) => ({ text: columnHead(column), width: figureWidth, size: 11 })),
    26,
  );
}

function putFigure(draft: SheetDraft, line: Lines, { sight, lastYear }: Issue): DefinedName[] {
  const { indicator, current, previous } = line;
  const { code } = indicator;
  if (indicator.derivation) {
    putLive(draft, current.row, current.column, sight.derivation(code), figureStyle('computed', indicator));
  } else {
    draft.put(current.row, current.column, sight.current(code).value, {
      style: figureStyle('entry', indicator),
    });
  }
  if (!previous) return [nameOf(code, current)];
  const before = lastYear.get(code);
  draft.put(previous.row, previous.column, before ?? null, {
    style: figureStyle(before === undefined ? 'lastYearEntry' : 'given', indicator),
  });
  return [nameOf(code, current), nameOf(previousName(code), previous)];
}

function putRemarks(draft: SheetDraft, plan: TablePlan, { index, name }: GridRow, issue: Issue): void {
  const line = plan.lines.find(({ current }) => current.row === index);
  if (!line) return;
  const hint = issue.hints.get(rowKey(line)) ?? null;
  const explanation = issue.sight.explanation(line.indicator.code, draft.name).value;
  putLive(draft, index, plan.hintColumn, hint, 'hint');
  draft.put(index, plan.explanationColumn, explanation, { style: 'explanation' }).height(
    index,
    rowHeight(
      [
        { text: name, width: nameWidth, size: 11 },
        { text: String(hint?.value ?? ''), width: hintWidth, size: 9 },
        { text: String(explanation ?? ''), width: explanationWidth, size: 10 },
      ],
      leastHeight,
    ),
  );
}
