import type { Catalogue } from '../definition/catalogue';
import { levelWords } from '../definition/words';
import { message, say, type Message } from '../messages/message';
import type { Return } from '../rollup/rollup';
import { coverageCaptions, coverageSheet, coverageStates } from '../template/captions';
import type { Live } from '../template/live';
import { rowHeight } from '../template/rowHeight';
import { absoluteAddressOf, addressOf, rangeOf } from '../workbook/address';
import { SheetDraft } from '../workbook/draft';
import type { Sheet } from '../workbook/workbook';
import { seenFrom } from './board';
import type { Drawing } from './drawing';
import { putHeading } from './heading';
import { landscapePage } from './page';
import { putMerged, putFigure } from './put';
import { stateConditionals } from './unitSheet';

const widths = [22, 34, 10, 10, 54, 34, 24];
const last = widths.length - 1;
/** Counts by state: captions in one row, live counts in the next. */
const countCaptions = 2;
const countRow = 3;
/** 应报 and 报送率 stand on either side of the states. */
const firstCount = 1;
const counted = ['reported', 'missing', 'rejected'] as const;
const remindersRow = 4;
const captionRow = 5;
const firstRow = 6;
const stateColumn = coverageCaptions.indexOf('状态');
const leastHeight = 20;
/** More names than these nobody reads in one line; the list below has them all. */
const mostReminders = 60;

/** 报送情况: every unit that was asked to file, and who is still missing. Which units a summary covers is read from here. */
export function returnsSheet({ rollup, catalogue }: Drawing): Sheet {
  const { returns } = rollup;
  const draft = new SheetDraft(coverageSheet);
  const lastRow = firstRow + returns.length - 1;
  putHeading(draft, rollup, coverageSheet);
  putCounts(draft, returns, lastRow);
  putReminders(draft, returns, catalogue);
  const rest = (['file', 'remark', 'parent'] as const).map((key) => say(message(`summary.returns-${key}`)));
  draft.putRow(captionRow, 0, [...coverageCaptions, ...rest], 'header').height(captionRow, 26);
  returns.forEach((entry, index) => putReturn(draft, firstRow + index, entry, catalogue));
  return draft
    .widths(...widths)
    .set({
      freeze: { rows: firstRow, columns: 2 },
      gridLines: false,
      conditionals: stateConditionals(firstRow, lastRow, stateColumn),
      ...(returns.length > 0 && {
        filter: rangeOf({ row: captionRow, column: 0 }, { row: lastRow, column: last }),
      }),
      page: landscapePage(coverageSheet, rollup, { repeatRows: { from: captionRow, to: captionRow } }),
    })
    .finish();
}

function putReturn(draft: SheetDraft, row: number, entry: Return, catalogue: Catalogue): void {
  const unit = catalogue.units.get(entry.unit);
  const parent = catalogue.units.get(unit?.parent ?? '');
  const remark = remarkOf(entry, catalogue);
  const texts = [unit?.name, entry.file, remark && say(remark), parent?.name];
  draft
    .put(row, 0, entry.unit, { style: 'code' })
    .put(row, 1, unit?.name ?? null, { style: 'name' })
    .put(row, 2, unit ? levelWords[unit.level] : null, { style: 'centre' })
    .put(row, stateColumn, coverageStates[entry.state], { style: 'centre' })
    .put(row, 4, entry.file ?? null, { style: 'text' })
    .put(row, 5, remark && say(remark), { style: 'text' })
    .put(row, 6, parent?.name ?? null, { style: 'name' })
    .height(
      row,
      rowHeight(
        texts.map((text, at) => ({ text: text ?? '', width: widths[[1, 4, 5, 6][at] ?? 0] ?? 0, size: 10 })),
        leastHeight,
      ),
    );
}

/** Why a file was refused, whose summary speaks for the unit, or which file came before it. */
function remarkOf({ reason, through, state, replaced }: Return, catalogue: Catalogue): Message | null {
  if (reason) return reason;
  const last = replaced?.at(-1);
  if (last) return message(last.changes === 0 ? 'summary.replaced-same' : 'summary.replaced', last);
  if (through === undefined) return null;
  const area = catalogue.units.get(through)?.name ?? through;
  return message(state === 'reported' ? 'summary.through' : 'summary.not-through', { area });
}

/** How many units there are in each state, live. */
function putCounts(draft: SheetDraft, returns: readonly Return[], lastRow: number): void {
  const stateRange = `${absoluteAddressOf(firstRow, stateColumn)}:${absoluteAddressOf(Math.max(firstRow, lastRow), stateColumn)}`;
  const put = (at: number, caption: string, count: Live, style = 'count') => {
    draft.put(countCaptions, firstCount + at, caption, { style: 'label' });
    putFigure(draft, countRow, firstCount + at, count, style);
  };
  const expected: Live = { formula: `COUNTA(${stateRange})`, value: returns.length };
  const reported = returns.filter(({ state }) => state === 'reported').length;
  put(0, say(message('summary.expected')), expected);
  counted.forEach((state, index) =>
    put(1 + index, coverageStates[state], {
      formula: `COUNTIF(${stateRange},"${coverageStates[state]}")`,
      value: returns.filter((entry) => entry.state === state).length,
    }),
  );
  const [all, done] = [addressOf(countRow, firstCount), addressOf(countRow, firstCount + 1)];
  const share: Live = {
    formula: `IF(${all}=0,"",${done}/${all})`,
    value: returns.length === 0 ? '' : reported / returns.length,
  };
  put(1 + counted.length, say(message('summary.share-reported')), share, 'percent');
  draft.height(countCaptions, 22).height(countRow, 24);
}

/** The count of a state, as a formula on `sheet` refers to it. */
export function countOf(state: (typeof counted)[number], returns: readonly Return[], sheet: string): Live {
  const place = { sheet: coverageSheet, row: countRow, column: firstCount + 1 + counted.indexOf(state) };
  return seenFrom(sheet, place, returns.filter((entry) => entry.state === state).length);
}

/** 催报: the names of those who have not filed. */
function putReminders(draft: SheetDraft, returns: readonly Return[], catalogue: Catalogue): void {
  const missing = returns.filter(({ state }) => state !== 'reported');
  const names = missing.slice(0, mostReminders).map(({ unit }) => catalogue.units.get(unit)?.name ?? unit);
  const params = { names: names.join('、'), count: missing.length };
  const text = say(
    missing.length === 0
      ? message('summary.reminders-none')
      : message(missing.length > mostReminders ? 'summary.reminders-many' : 'summary.reminders', params),
  );
  const width = widths.reduce((sum, one) => sum + one, 0);
  putMerged(draft, { row: remindersRow, from: 0, to: last }, text, 'noticeWrapped');
  draft.height(remindersRow, rowHeight([{ text, width, size: 10 }], 24));
}
