import { message } from '../messages/message';
import { rangeOf } from '../workbook/address';
import { isWithin, mergedSpans, type Span } from '../workbook/span';
import type { Sheet } from '../workbook/workbook';
import type { Complaint } from './complaint';
import { textOf } from './plainText';
import type { Offer } from './scan';
import type { Source } from './submission';

/** Entries that cannot be seen, and entries that share a merged cell. */
export function visibilityComplaints(
  offers: Iterable<Offer>,
  sourceOf: (offer: Offer) => Source,
): Complaint[] {
  const complaints: Complaint[] = [];
  const merges = new Map<Sheet, Span[]>();
  for (const offer of offers) {
    const { sheet, row, column } = offer;
    let merged = merges.get(sheet);
    if (!merged) merges.set(sheet, (merged = mergedSpans(sheet)));
    const isHidden =
      row.hidden ||
      sheet.state !== 'visible' ||
      sheet.columns.some((one) => one.hidden && one.index === column);
    if (isHidden && textOf(offer.cell?.value) !== '') {
      const what = message('submission.hidden-input', { typed: textOf(offer.cell?.value) });
      complaints.push({ code: 'hidden-input', severity: 'warning', what, ...placeOf(offer, sourceOf) });
    }
    const span = merged.find((one) => isWithin(one, { row: row.index, column }));
    if (span) complaints.push({ ...mergedComplaint(offer, span), ...placeOf(offer, sourceOf) });
  }
  return complaints;
}

function mergedComplaint({ row, column }: Offer, { from, to }: Span): Omit<Complaint, 'about'> {
  const isCorner = from.row === row.index && from.column === column;
  return {
    code: 'merged-input',
    severity: isCorner ? 'warning' : 'error',
    what: message(isCorner ? 'submission.merged-input' : 'submission.merged-away', {
      range: rangeOf(from, to),
    }),
  };
}

function placeOf(
  offer: Offer,
  sourceOf: (offer: Offer) => Source,
): Pick<Complaint, 'about' | 'indicators' | 'cells'> {
  const code = offer.indicator?.code ?? '';
  return { about: code, indicators: [code], cells: [sourceOf(offer)] };
}
