import { message } from '../messages/message';
import { positionOf, type Position } from '../workbook/address';
import type { Sheet } from '../workbook/workbook';
import type { Complaint } from './complaint';
import { textOf } from './plainText';
import type { Offer } from './scan';
import type { Source } from './submission';

type Box = { range: string; from: Position; to: Position };

/** Entries that cannot be seen, and entries that share a merged cell. */
export function visibilityComplaints(
  offers: Iterable<Offer>,
  sourceOf: (offer: Offer) => Source,
): Complaint[] {
  const boxes = new Map<Sheet, Box[]>();
  return [...offers].flatMap((offer): Complaint[] => {
    const { sheet, row, column, indicator } = offer;
    let merged = boxes.get(sheet);
    if (!merged) boxes.set(sheet, (merged = sheet.merges.flatMap(boxOf)));
    const about = {
      about: indicator?.code ?? '',
      indicators: indicator ? [indicator.code] : [],
      cells: [sourceOf(offer)],
    };
    const complaints: Complaint[] = [];
    const isHidden =
      row.hidden ||
      sheet.state !== 'visible' ||
      sheet.columns.some((one) => one.index === column && one.hidden);
    if (isHidden && textOf(offer.cell?.value) !== '') {
      const what = message('submission.hidden-input', { typed: textOf(offer.cell?.value) });
      complaints.push({ code: 'hidden-input', severity: 'warning', what, ...about });
    }
    const box = merged.find(({ from, to }) => isWithin(row.index, column, from, to));
    if (box) {
      const isCorner = box.from.row === row.index && box.from.column === column;
      const what = message(isCorner ? 'submission.merged-input' : 'submission.merged-away', {
        range: box.range,
      });
      complaints.push({ code: 'merged-input', severity: isCorner ? 'warning' : 'error', what, ...about });
    }
    return complaints;
  });
}

function boxOf(range: string): Box[] {
  const [from, to] = range.split(':').map(positionOf);
  return from && to ? [{ range, from, to }] : [];
}

function isWithin(row: number, column: number, from: Position, to: Position): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}
