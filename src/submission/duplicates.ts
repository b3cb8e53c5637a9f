import { groupedBy } from '../definition/groupedBy';
import { message, type Message } from '../messages/message';
import type { Complaint } from './complaint';
import { textOf } from './plainText';
import type { Offer, Spot } from './scan';
import type { Source } from './submission';

type SourceOf = (spot: Pick<Spot, 'sheet' | 'row' | 'column'>) => Source;

/** An indicator that has several rows: the one that is read, and the others. */
export type Duplicate = { code: string; chosen: Offer; others: readonly Offer[] };

/** What the copy of a sheet is told by, instead of row by row. */
const fewestInCopy = 2;
/** Places and figures that a sentence lists, and cells that a finding leads to: a file may hold a hundred thousand. */
const mostShown = 5;
const mostCells = 20;

/**
 * A remark on each indicator that has several rows. Where another sheet repeats what a sheet says, as a copy does, one remark tells it for
 * all its equal rows; a row that differs is told by itself.
 * @param isIssued whether a sheet of this name belongs to the form
 * @returns also the names of the sheets that repeat another
 */
export function duplicateComplaints(
  duplicates: readonly Duplicate[],
  isIssued: (sheet: string) => boolean,
  sourceOf: SourceOf,
): { complaints: Complaint[]; copies: ReadonlySet<string> } {
  const copies = new Set<string>();
  const complaints: Complaint[] = [];
  const single: Duplicate[] = [];
  for (const [, group] of groupedBy(duplicates, repeatedBetween)) {
    const [first] = group;
    const copy = first?.others[0]?.sheet;
    const isBeside = copy !== undefined && copy !== first?.chosen.sheet && !isIssued(copy.name);
    if (isBeside) copies.add(copy.name);
    if (!first || !isBeside || group.length < fewestInCopy || isDifferent(first)) {
      single.push(...group);
      continue;
    }
    complaints.push({
      code: 'copied-sheet',
      severity: 'warning',
      about: copy.name,
      indicators: group.map(({ code }) => code),
      cells: [{ ...sourceOf(first.others[0] ?? first.chosen), address: '' }],
      what: message('submission.copied-sheet', {
        copy: copy.name,
        original: first.chosen.sheet.name,
        count: group.length,
      }),
    });
  }
  return { complaints: [...complaints, ...single.map((one) => duplicateComplaint(one, sourceOf))], copies };
}

/** Two sheets and whether the figures differ; each duplicate that concerns one sheet, or more than two, by itself. */
function repeatedBetween(duplicate: Duplicate): string {
  const { chosen, others, code } = duplicate;
  const [first] = others;
  const isBetweenTwo = others.length === 1 && first !== undefined && first.sheet !== chosen.sheet;
  return isBetweenTwo
    ? JSON.stringify([chosen.sheet.name, first.sheet.name, isDifferent(duplicate) ? code : ''])
    : code;
}

function isDifferent({ chosen, others }: Duplicate): boolean {
  return textsOf([chosen, ...others]).size > 1;
}

function textsOf(offers: readonly Offer[]): Set<string> {
  return new Set(offers.map(({ cell }) => textOf(cell?.value)).filter((text) => text !== ''));
}

function duplicateComplaint({ code, chosen, others }: Duplicate, sourceOf: SourceOf): Complaint {
  const offers = [chosen, ...others];
  const texts = textsOf(offers);
  const cells = offers.slice(0, mostCells).map(sourceOf);
  const differ = texts.size > 1;
  const what = message(differ ? 'submission.duplicate-row-differs' : 'submission.duplicate-row', {
    code,
    name: chosen.indicator?.name ?? code,
    places: listed(
      cells.map(({ sheet, address }) => `${sheet}!${address}`),
      offers.length,
    ),
    values: listed([...texts], texts.size),
    taken: textOf(chosen.cell?.value),
  });
  const severity = differ ? 'error' : 'warning';
  return { code: 'duplicate-row', severity, about: code, indicators: [code], cells, what };
}

/** @param count how many there are, where `parts` are only the first */
function listed(parts: readonly string[], count: number): string | Message {
  const shown = parts.slice(0, mostShown).join('、');
  return count > mostShown ? message('template.and-more', { shown, count }) : shown;
}
