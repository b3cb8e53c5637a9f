import { message, say } from '../messages/message';
import { exactSum } from '../number/sum';
import { absoluteAddressOf, rangeOf } from '../workbook/address';
import type { SheetDraft } from '../workbook/draft';
import type { Conditional } from '../workbook/workbook';
import { coverLabels } from './captions';
import { putLive, type Issue } from './issue';
import { cell, isAbove, join, text, total, when, type Live } from './live';
import { putMerged } from './merged';
import { rowHeight } from './rowHeight';
import { overlays } from './styles';
import { tallyOf, type Tally } from './tally';

/** Of the column that names the sheets. */
const nameWidth = 30;
const statusSpan = { from: 2, to: 5 };
const headings = ['number', 'sheet', 'figures', 'missing', 'errors', 'warnings'] as const;
const counted = ['missing', 'errors', 'warnings'] as const;
const firstCount = headings.indexOf('missing');

/**
 * 审核状态 in one sentence, and below it what is still missing or wrong on each sheet, kept up by native formulas.
 * @returns the row after the last, and the colours of the sentence
 */
export function putProgress(
  draft: SheetDraft,
  from: number,
  issue: Issue,
): { end: number; conditionals: Conditional[] } {
  const header = from + 2;
  const first = header + 1;
  const totals = first + issue.layout.sheets.length;
  draft
    .height(from + 1, 12)
    .putRow(
      header,
      0,
      headings.map((key) => say(message(`template.tally-${key}`))),
      'header',
    )
    .height(header, 24);
  const tallies = issue.layout.sheets.map((plan, at) => {
    const tally = tallyOf(plan, issue);
    draft
      .put(first + at, 0, at + 1, { style: 'count' })
      .put(first + at, 1, plan.name, { style: 'link', link: { sheet: plan.name, address: 'A1' } })
      .put(first + at, 2, plan.lines.length, { style: 'count' })
      .height(first + at, rowHeight([{ text: plan.name, width: nameWidth, size: 11 }], 22));
    counted.forEach((key, index) => putLive(draft, first + at, firstCount + index, tally[key], 'count'));
    return tally;
  });
  putMerged(draft, totals, { from: 0, to: 1 }, say(message('template.tally-total')), 'label');
  draft
    .put(totals, 2, exactSum(issue.layout.sheets.map(({ lines }) => lines.length)), { style: 'count' })
    .height(totals, 22);
  const sums = putTotals(draft, totals, first, tallies);

  putMerged(draft, from, { from: 0, to: 1 }, coverLabels.status, 'label');
  putMerged(draft, from, statusSpan, null, 'status');
  putLive(draft, from, statusSpan.from, statusOf(sums), 'status');
  draft.height(from, 40);
  const range = rangeOf({ row: from, column: statusSpan.from }, { row: from, column: statusSpan.to });
  const { missing, errors, warnings } = sums;
  return {
    end: totals + 1,
    conditionals: [
      { range, formula: `${missing.formula}+${errors.formula}>0`, style: overlays.error },
      { range, formula: `${warnings.formula}>0`, style: overlays.warning },
      {
        range,
        formula: `${missing.formula}+${errors.formula}+${warnings.formula}=0`,
        style: overlays.settled,
      },
    ],
  };
}

/** The columns' sums, and cells that refer to them. */
function putTotals(draft: SheetDraft, row: number, first: number, tallies: readonly Tally[]): Tally {
  const sumOf = (key: keyof Tally): Live => {
    const column = firstCount + counted.indexOf(key);
    const span = rangeOf({ row: first, column }, { row: row - 1, column });
    const value = total(tallies.map((tally) => tally[key])).value;
    draft.put(row, column, value, { formula: `SUM(${span})`, style: 'count' });
    return cell(absoluteAddressOf(row, column), value);
  };
  return { missing: sumOf('missing'), errors: sumOf('errors'), warnings: sumOf('warnings') };
}

function statusOf({ missing, errors, warnings }: Tally): Live {
  const words = (key: 'missing' | 'errors' | 'mend' | 'warnings' | 'explain' | 'passed') =>
    text(say(message(`template.status-${key}`)));
  return when(
    isAbove(total([missing, errors]), 0),
    join([words('missing'), missing, words('errors'), errors, words('mend')]),
    when(isAbove(warnings, 0), join([words('warnings'), warnings, words('explain')]), words('passed')),
  );
}
