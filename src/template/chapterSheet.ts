import { SheetDraft } from '../workbook/draft';
import { addressOf, rangeOf } from '../workbook/address';
import type { DefinedName } from '../workbook/workbook';
import { chapterCaptions } from './captions';
import { changeOf, growthOf } from './comparison';
import { rowKey } from './hints';
import { hintConditionals, lineConditionals, lineValidations } from './input';
import { nameOf, putHeading, putLive, type Drawn, type Issue } from './issue';
import { captionColumn, headerRow, type ChapterPlan, type Lines } from './layout';
import { cell } from './live';
import { previousName } from './names';
import { landscapePage, protection } from './page';
import { rowHeight } from './rowHeight';
import { figureStyle } from './styles';

const widths = [10, 32, 9, 12, 12, 10, 10, 34, 24];
const leastHeight = 24;

/** One chapter: a line an indicator, under the nine captions. */
export function chapterSheet(plan: ChapterPlan, issue: Issue): Drawn {
  const draft = new SheetDraft(plan.name);
  const last = chapterCaptions.length - 1;
  putHeading(draft, issue, last);
  draft
    .putRow(headerRow, 0, chapterCaptions, 'header')
    .height(headerRow, 26)
    .widths(...widths)
    .merge(rangeOf({ row: 0, column: 0 }, { row: 0, column: last }));
  const names = plan.lines.flatMap((line) => putLine(draft, line, issue));
  const [first, end] = [plan.lines.at(0), plan.lines.at(-1)];
  const sheet = draft
    .set({
      freeze: { rows: headerRow + 1, columns: 2 },
      protection,
      gridLines: false,
      page: landscapePage(issue.unit, { from: 0, to: headerRow }),
      validations: plan.lines.flatMap((line) => lineValidations(line, issue.lastYear)),
      conditionals: [
        ...plan.lines.flatMap(lineConditionals),
        ...(first && end
          ? hintConditionals(first.current.row, end.current.row, captionColumn('审核提示'))
          : []),
      ],
    })
    .finish();
  return { sheet, names };
}

function putLine(draft: SheetDraft, line: Lines, issue: Issue): DefinedName[] {
  const { sight, hints } = issue;
  const { indicator, current, previous } = line;
  const { code, name, measure } = indicator;
  const { row } = current;
  const hint = hints.get(rowKey(line)) ?? null;
  const explanation = sight.explanation(code, draft.name).value;
  draft
    .put(row, captionColumn('指标代码'), code, { style: 'code' })
    .put(row, captionColumn('指标名称'), name, { style: 'name' })
    .put(row, captionColumn('计量单位'), measure, { style: 'measure' })
    .put(row, captionColumn('情况说明'), explanation, { style: 'explanation' })
    .height(
      row,
      rowHeight(
        [
          { text: name, width: widths[1] ?? 0, size: 11 },
          { text: String(hint?.value ?? ''), width: widths[7] ?? 0, size: 9 },
          { text: String(explanation ?? ''), width: widths[8] ?? 0, size: 10 },
        ],
        leastHeight,
      ),
    );
  if (indicator.derivation) {
    putLive(draft, row, current.column, sight.derivation(code), figureStyle('computed', indicator));
  } else {
    draft.put(row, current.column, sight.current(code).value, { style: figureStyle('entry', indicator) });
  }
  putLive(draft, row, captionColumn('审核提示'), hint, 'hint');
  putYears(draft, line, issue);
  return [nameOf(code, current), ...(previous ? [nameOf(previousName(code), previous)] : [])];
}

/** 上年数, 增减, 同比(%). */
function putYears(draft: SheetDraft, { indicator, current, previous }: Lines, issue: Issue): void {
  const { catalogue, sight, lastYear } = issue;
  const { row } = current;
  const [change, growth] = [captionColumn('增减'), captionColumn('同比(%)')];
  if (!previous) {
    for (const column of [captionColumn('上年数'), change, growth])
      draft.put(row, column, null, { style: 'closed' });
    return;
  }
  const before = lastYear.get(indicator.code);
  draft.put(row, previous.column, before ?? null, {
    style: figureStyle(before === undefined ? 'lastYearEntry' : 'given', indicator),
  });
  const now = cell(addressOf(row, current.column), sight.current(indicator.code).value);
  const then = cell(addressOf(row, previous.column), before ?? null);
  putLive(draft, row, change, changeOf(indicator, now, then), figureStyle('change', indicator));
  const grown = growthOf(indicator, now, then, catalogue.definition.rounding);
  if (typeof grown === 'string') draft.put(row, growth, grown, { style: 'closed' });
  else putLive(draft, row, growth, grown, 'growth');
}
