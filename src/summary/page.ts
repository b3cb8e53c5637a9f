import type { Unit } from '../definition/definition';
import { message, say } from '../messages/message';
import { literal, pageNumbers } from '../template/page';
import type { PageSetup } from '../workbook/workbook';

/** What a page says of the summary it belongs to. */
export type Edition = { unit: Unit; year: number; example: boolean };

/** Widths, in characters, that A4 landscape holds at a size that is still read with ease. */
const pageCharacters = 200;

/**
 * A4 landscape: title, unit and year at the head of every page, page numbers at its foot. Columns are repeated where a sheet goes on beside its
 * first page: elsewhere it shows nothing, and for each sheet that repeats rows and columns LibreOffice takes a fifth of a second more to open the file.
 */
export function landscapePage(
  sheet: string,
  { unit, year, example }: Edition,
  rest: Pick<PageSetup, 'repeatRows' | 'repeatColumns'> & { pagesAcross?: number } = {},
): PageSetup {
  const { pagesAcross = 1, repeatColumns, ...repeat } = rest;
  return {
    paper: 'A4',
    orientation: 'landscape',
    fit: { width: pagesAcross, height: 0 },
    margins: { top: 18, bottom: 15, left: 12, right: 12, header: 8, footer: 7 },
    header: {
      left: literal(unit.name),
      center: literal(sheet),
      right: literal(say(message(example ? 'summary.page-year-example' : 'summary.page-year', { year }))),
    },
    footer: { center: pageNumbers() },
    centerHorizontally: true,
    ...repeat,
    ...(pagesAcross > 1 && repeatColumns && { repeatColumns }),
  };
}

export function portraitPage(
  sheet: string,
  edition: Edition,
  repeat: Pick<PageSetup, 'repeatRows'> = {},
): PageSetup {
  return {
    ...landscapePage(sheet, edition, repeat),
    orientation: 'portrait',
    margins: { top: 22, bottom: 18, left: 18, right: 18, header: 10, footer: 8 },
  };
}

/**
 * Over how many pages side by side a sheet is printed.
 * @param fixed width of the columns that each page repeats
 * @param rest width of all others, both in characters
 * @example pagesAcross(40, 500) //=> 4
 */
export function pagesAcross(fixed: number, rest: number): number {
  return Math.max(1, Math.ceil(rest / (pageCharacters - fixed)));
}
