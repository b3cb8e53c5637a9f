import { isBuiltInDate, isDateFormat } from '../reading/numberFormats';
import type { SheetState } from '../../workbook/workbook';
import { insteadOfFormula, isPlain } from './formulaTokens';
import { brokenBinary, sheetStates } from './outline';
import { Fields, record, XlsbPart, xlsbRecords } from './xlsbRecords';

export type XlsbSheetEntry = { name: string; state: SheetState; relationship: string };

/** Records that stand as they are in what the library sees of the workbook. */
const seenOfBook: ReadonlySet<number> = new Set([
  ...[record.bookBegin, record.bookEnd, record.sheetsBegin, record.sheetsEnd, record.sheet],
  ...[record.externalsBegin, record.externalsEnd, record.externalBook, record.thisBook, record.thisSheet],
  ...[record.externSheet, record.addIn],
]);

/** What the workbook part lists, and the part as the library may see it. */
export function readXlsbBook(part: Uint8Array) {
  const sheets: XlsbSheetEntry[] = [];
  const seen = new XlsbPart();
  let externalLinks = 0;
  for (const { type, data } of xlsbRecords(part)) {
    if (type === record.externalBook) {
      externalLinks++;
      new Fields(data).text();
    }
    if (type === record.externSheet && new Fields(data).double() * 12 + 4 !== data.length) {
      throw brokenBinary('.xlsb');
    }
    if (type === record.sheet) sheets.push(sheetEntry(data));
    if (type === record.name) seen.add(type, ...nameSeen(data));
    else if (seenOfBook.has(type)) seen.add(type, data);
  }
  return { sheets, externalLinks, seen: seen.bytes() };
}

function sheetEntry(data: Uint8Array): XlsbSheetEntry {
  const fields = new Fields(data);
  const state = sheetStates[fields.double() & 3] ?? 'hidden';
  const relationship = fields.skip(4).text();
  return { state, relationship, name: fields.text() };
}

const nothing = new Uint8Array(4);
const noText = new Uint8Array(4).fill(0xff);

/** A name without what may stand behind its formula; one whose formula is not plain keeps its place, since names are counted. */
function nameSeen(data: Uint8Array): Uint8Array[] {
  const fields = new Fields(data);
  fields.skip(9).text();
  const head = data.subarray(0, fields.at);
  const tokens = fields.bytes(fields.double());
  return [
    head,
    ...plainFormula(isPlain(tokens, 'xlsb') ? tokens : Uint8Array.from(insteadOfFormula)),
    noText,
  ];
}

/** A formula as it is stored, nothing behind its tokens. */
export function plainFormula(tokens: Uint8Array): Uint8Array[] {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, tokens.length, true);
  return [length, tokens, nothing];
}

/** Which cell styles show a number as a date or time, by style number. */
export function readXlsbDateStyles(part: Uint8Array): boolean[] {
  const dates = new Set<number>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  for (const { type, data } of xlsbRecords(part)) {
    if (type === record.cellFormatsBegin) inCellFormats = true;
    else if (type === record.cellFormatsEnd) inCellFormats = false;
    else if (type === record.format) {
      const fields = new Fields(data);
      const number = fields.word();
      if (isDateFormat(fields.text())) dates.add(number);
    } else if (type === record.cellFormat && inCellFormats) {
      const format = new Fields(data).skip(2).word();
      styles.push(isBuiltInDate(format) || dates.has(format));
    }
  }
  return styles;
}

/** The texts that cells share, as the library may see them: how they look and how they are spoken is left out. */
export function readXlsbStrings(part: Uint8Array): Uint8Array {
  const seen = new XlsbPart();
  for (const { type, data } of xlsbRecords(part)) {
    if (type === record.stringsBegin || type === record.stringsEnd) seen.add(type, data);
    if (type !== record.sharedText) continue;
    const fields = new Fields(data);
    fields.skip(1).text();
    seen.add(type, Uint8Array.of(0), data.subarray(1, fields.at));
  }
  return seen.bytes();
}
