import { groupedBy } from '../definition/groupedBy';
import { message, type Message } from '../messages/message';
import { columnLetters, rangeOf } from '../workbook/address';
import { isWithin, mergedSpans, type Span } from '../workbook/span';
import type { Sheet } from '../workbook/workbook';
import type { Complaint } from './complaint';
import { textOf } from './plainText';
import type { Offer } from './scan';
import type { Source } from './submission';

type SourceOf = (offer: Offer) => Source;

/** Entries that cannot be seen, and entries that share a merged cell. */
export function visibilityComplaints(offers: Iterable<Offer>, sourceOf: SourceOf): Complaint[] {
  return [...groupedBy(offers, ({ sheet }) => sheet)].flatMap(([sheet, within]) => [
    ...hiddenOn(sheet, within, sourceOf),
    ...mergedOn(sheet, within, sourceOf),
  ]);
}

/** What one act has hidden is told once: a sheet, a column; rows each. */
function hiddenOn(sheet: Sheet, offers: readonly Offer[], sourceOf: SourceOf): Complaint[] {
  const filled = offers.filter(({ cell }) => textOf(cell?.value) !== '');
  if (sheet.state !== 'visible') {
    const what = message('submission.hidden-sheet', { count: filled.length });
    return hiddenTogether(sheet.name, filled, what, sourceOf);
  }
  const hidden = new Set(sheet.columns.filter((one) => one.hidden).map(({ index }) => index));
  const inColumns = groupedBy(
    filled.filter(({ column }) => hidden.has(column)),
    ({ column }) => column,
  );
  return [
    ...[...inColumns].flatMap(([column, found]) => {
      const letters = columnLetters(column);
      const what = message('submission.hidden-column', { column: letters, count: found.length });
      return hiddenTogether(`${sheet.name}!${letters}`, found, what, sourceOf);
    }),
    ...filled
      .filter(({ row, column }) => row.hidden && !hidden.has(column))
      .map((offer): Complaint => {
        const what = message('submission.hidden-input', { typed: textOf(offer.cell?.value) });
        return { code: 'hidden-input', severity: 'warning', what, ...placeOf(offer, sourceOf) };
      }),
  ];
}

function hiddenTogether(
  about: string,
  offers: readonly Offer[],
  what: Message,
  sourceOf: SourceOf,
): Complaint[] {
  const indicators = offers.map(({ indicator }) => indicator?.code ?? '');
  return offers.length === 0
    ? []
    : [
        {
          code: 'hidden-input',
          severity: 'warning',
          about,
          indicators,
          cells: offers.slice(0, 1).map((offer) => ({ ...sourceOf(offer), address: '' })),
          what,
        },
      ];
}

function mergedOn(sheet: Sheet, offers: readonly Offer[], sourceOf: SourceOf): Complaint[] {
  const merged = mergedSpans(sheet);
  return offers.flatMap((offer) => {
    const span = merged.find((one) => isWithin(one, { row: offer.row.index, column: offer.column }));
    return span ? [{ ...mergedComplaint(offer, span), ...placeOf(offer, sourceOf) }] : [];
  });
}

function mergedComplaint({ row, column, cell }: Offer, { from, to }: Span): Omit<Complaint, 'about'> {
  const isCorner = from.row === row.index && from.column === column;
  const typed = textOf(cell?.value);
  const key = isCorner ? 'merged-input' : typed === '' ? 'merged-away' : 'merged-over';
  return {
    code: 'merged-input',
    severity: isCorner ? 'warning' : 'error',
    what: message(`submission.${key}`, { range: rangeOf(from, to), typed }),
  };
}

function placeOf(offer: Offer, sourceOf: SourceOf): Pick<Complaint, 'about' | 'indicators' | 'cells'> {
  const code = offer.indicator?.code ?? '';
  return { about: code, indicators: [code], cells: [sourceOf(offer)] };
}
