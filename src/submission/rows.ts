import { columnLetters } from '../workbook/address';
import type { OpenIndicator } from '../definition/catalogue';
import { message } from '../messages/message';
import { chapterCaptions } from '../template/captions';
import type { Sheet } from '../workbook/workbook';
import { captionIn } from './captions';
import type { Complaint } from './complaint';
import type { Known } from './known';
import { textOf } from './plainText';
import type { Header, Offer } from './scan';
import type { Source } from './submission';

type Asked = ReadonlyMap<string, OpenIndicator>;
type Offers = ReadonlyMap<string, Offer>;

/** Asked for, and nowhere in the file. */
export function missingRows(
  asked: Asked,
  offers: Offers,
  missed: ReadonlySet<string>,
  known: Known,
  file: string,
): Complaint[] {
  return [...asked.values()]
    .filter(({ code }) => !offers.has(code) && !missed.has(code))
    .map((indicator) => {
      const { code, name, required } = indicator;
      return {
        code: 'missing-row',
        severity: required ? 'error' : 'warning',
        about: code,
        indicators: [code],
        cells: [{ file, sheet: known.sheetOf(indicator), address: '' }],
        what: message('submission.missing-row', { code, name }),
      };
    });
}

/** One remark a sheet whose rows stand in another order than issued, or come from other sheets. */
export function movedRows(
  asked: Asked,
  offers: Offers,
  sheetNames: ReadonlySet<string>,
  known: Known,
  sourceOf: (offer: Offer) => Source,
): Complaint[] {
  const order = new Map([...asked.keys()].map((code, at) => [code, at]));
  const bySheet = new Map<Sheet, Offer[]>();
  for (const offer of offers.values()) {
    const before = bySheet.get(offer.sheet);
    if (before) before.push(offer);
    else bySheet.set(offer.sheet, [offer]);
  }
  return [...bySheet].flatMap(([sheet, found]): Complaint[] => {
    const down = [...found].sort((a, b) => a.row.index - b.row.index || a.column - b.column);
    let highest = -1;
    const moved = down.filter(({ indicator }) => {
      if (!indicator) return false;
      const home = known.sheetOf(indicator);
      const place = order.get(indicator.code) ?? 0;
      const stray = home !== sheet.name && sheetNames.has(home);
      const late = place < highest;
      highest = Math.max(highest, place);
      return stray || late;
    });
    const [first] = moved;
    if (!first) return [];
    return [
      {
        code: 'moved-rows',
        severity: 'info',
        about: sheet.name,
        indicators: moved.map(({ indicator }) => indicator?.code ?? ''),
        cells: moved.map(sourceOf),
        what: message('submission.moved-rows', { count: moved.length, first: first.indicator?.code ?? '' }),
      },
    ];
  });
}

/** Columns added, moved or gone under a header; one without a caption goes by its letters. */
export function columnComplaints(headers: readonly Header[], file: string): Complaint[] {
  return headers.flatMap(({ sheet, row, columns }): Complaint[] => {
    const missing = chapterCaptions.filter((caption) => !columns.has(caption));
    const present = chapterCaptions.filter((caption) => columns.has(caption));
    const numbers = present.map((caption) => columns.get(caption) ?? 0);
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
    const foreign = row.cells.filter(
      ({ value, column }) => column > first && textOf(value) !== '' && captionIn(value) === undefined,
    );
    const isMoved = numbers.some((column, at) => at > 0 && column < (numbers[at - 1] ?? 0));
    const untitled = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
      (column) => !numbers.includes(column) && !foreign.some((cell) => cell.column === column),
    );
    const inserted = [...foreign.map(({ value }) => textOf(value)), ...untitled.map(columnLetters)];
    const complain = (
      code: 'missing-columns' | 'moved-columns' | 'inserted-columns',
      captions: readonly string[],
    ): Complaint => ({
      code,
      severity: code === 'missing-columns' ? 'warning' : 'info',
      about: sheet.name,
      cells: [{ file, sheet: sheet.name, address: '' }],
      what: message(`submission.${code}`, { row: row.index + 1, captions: captions.join('、') }),
    });
    return [
      ...(missing.length > 0 ? [complain('missing-columns', missing)] : []),
      ...(isMoved ? [complain('moved-columns', present)] : []),
      ...(inserted.length > 0 ? [complain('inserted-columns', inserted)] : []),
    ];
  });
}
