import { isBuiltInDate, isDateFormat } from '../reading/numberFormats';
import type { ReadLimits } from '../limits';
import { admit } from '../reading/cells';
import { unreadable } from '../unreadable';
import { rangeOf } from '../../workbook/address';
import { decoderOf } from './codepages';
import { FormulaBudget } from './formulaBudget';
import { followsAnother, insteadOfFormula, isPlain, type Dialect } from './formulaTokens';
import { brokenBinary, placeOf, sheetOutline, sheetStates, type Outline, type SheetOutline } from './outline';
import { assertSharedTexts } from './sharedTexts';
import { doubleWord, record, word, xlsRecords, type XlsRecord } from './xlsRecords';

/** What the library may see of the workbook as a whole, and of a sheet of cells. All else is blanked out. */
const seenOfBook: ReadonlySet<number> = new Set([
  ...[record.begin, record.end, record.codepage, record.date1904, record.sheet, record.strings],
  ...[record.name, record.externSheet, record.externName, record.book],
]);
const seenOfSheet: ReadonlySet<number> = new Set([
  ...[
    record.begin,
    record.end,
    record.formula,
    record.result,
    record.sharedFormula,
    record.array,
    record.array5,
  ],
  ...[record.number, record.smallNumber, record.numbers, record.boolOrError],
  ...[record.text, record.richText, record.sharedText],
]);
/** Cells of which one record holds one. */
const cellRecords: ReadonlySet<number> = new Set([
  ...[record.formula, record.number, record.smallNumber, record.boolOrError],
  ...[record.text, record.richText, record.sharedText],
]);
const numberRecords: ReadonlySet<number> = new Set([record.formula, record.number, record.smallNumber]);

const [globalsPart, sheetPart] = [0x0005, 0x0010] as const;
const [dialect1995, dialect1997] = [0x0500, 0x0600] as const;

/**
 * Reads the records of an .xls workbook stream, and blanks out in a copy what nobody needs: pictures, notes, links over a million cells.
 * @returns the outline, and the copy for the library
 * @throws UnreadableWorkbookError where it is locked, cut off, damaged or too large
 */
export function readXlsOutline(
  stream: Uint8Array,
  limits: ReadLimits,
): { outline: Outline; seen: Uint8Array } {
  const seen = stream.slice();
  const reader = new XlsOutlineReader(limits);
  for (const one of xlsRecords(stream)) {
    const from = one.at + 4;
    if (!reader.take(one, seen.subarray(from, from + one.data.length))) blank(seen, one.at);
  }
  return { outline: reader.finish(), seen };
}

/** INDEX, a record that the library passes over. */
function blank(stream: Uint8Array, at: number): void {
  stream[at] = record.index & 0xff;
  stream[at + 1] = record.index >> 8;
}

class XlsOutlineReader {
  private readonly outline: Outline = { sheets: [], macros: false, externalLinks: 0 };
  private readonly places = new Map<number, SheetOutline>();
  private readonly dateFormats = new Set<number>();
  private readonly dateStyles: boolean[] = [];
  private readonly counted: { count: number; limits: ReadLimits };
  private readonly budget = new FormulaBudget('Workbook');
  private dialect: Dialect = 1997;
  private codepage = 1252;
  private depth = 0;
  /** The sheet whose records come; undefined in the workbook's own part, and in charts and macros. */
  private sheet: SheetOutline | undefined;
  private inBook = false;
  private parts = 0;
  /** Cells of the sheet that follow a shared formula, and whether one of those is not shown. */
  private following: number[] = [];
  private sharesUntold = false;
  /** The record before was kept: its continuation is, too. */
  private kept = false;
  /** The shared texts, while records that continue them may come. */
  private texts: Uint8Array[] = [];

  constructor(limits: ReadLimits) {
    this.counted = { count: 0, limits };
  }

  /**
   * Takes in a record.
   * @param seen the record's data in the copy for the library
   * @returns whether the library may see it
   */
  take({ at, type, data }: XlsRecord, seen: Uint8Array): boolean {
    if (type === record.filePass) throw unreadable('encrypted', 'xlsx.encrypted');
    if (type === record.continued) {
      if (this.texts.length > 0) this.texts.push(data);
      return this.kept;
    }
    if (this.texts.length > 0) assertSharedTexts(this.texts.splice(0));
    if (type === record.begin && this.depth++ === 0) this.enter(at, data);
    const isOuter = this.depth === 1;
    if (type === record.end && --this.depth === 0) this.leave();
    const isFrame = type === record.begin || type === record.end;
    if (!isOuter) return (this.kept = false);
    if (this.inBook) {
      if (!isFrame) this.takeOfBook(type, data, seen);
      return (this.kept = seenOfBook.has(type));
    }
    if (!this.sheet) return (this.kept = isFrame);
    if (!isFrame) this.takeOfSheet(this.sheet, type, data, seen);
    return (this.kept = seenOfSheet.has(type));
  }

  finish(): Outline {
    // a sheet that is listed and not there would be missing without a word
    if (this.places.size > 0) throw brokenBinary('.xls');
    return this.outline;
  }

  private enter(at: number, data: Uint8Array): void {
    const version = word(data, 0);
    if (version !== dialect1995 && version !== dialect1997) throw brokenBinary('.xls');
    const kind = word(data, 2);
    if (this.parts++ === 0) {
      if (kind !== globalsPart) throw brokenBinary('.xls');
      this.inBook = true;
      this.dialect = version === dialect1995 ? 1995 : 1997;
      return;
    }
    const listed = this.places.get(at);
    this.places.delete(at);
    // sheets that the list does not name: Excel passes them over as well
    this.sheet = listed?.isWorksheet && kind === sheetPart ? listed : undefined;
    if (listed?.isWorksheet && kind !== sheetPart) throw brokenBinary('.xls');
  }

  private leave(): void {
    if (this.sharesUntold) for (const place of this.following) this.sheet?.untold.add(place);
    this.following = [];
    this.sharesUntold = false;
    this.inBook = false;
    this.sheet = undefined;
    this.budget.endSheet();
  }

  private takeOfBook(type: number, data: Uint8Array, seen: Uint8Array): void {
    switch (type) {
      case record.codepage:
        this.codepage = word(data, 0);
        break;
      case record.sheet:
        this.listSheet(data);
        break;
      case record.format: {
        const name = this.dialect === 1995 ? this.narrow(data, 3, data[2] ?? 0) : textAt(data, 2);
        if (isDateFormat(name)) this.dateFormats.add(word(data, 0));
        else this.dateFormats.delete(word(data, 0));
        break;
      }
      case record.cellFormat: {
        const format = word(data, 2);
        this.dateStyles.push(isBuiltInDate(format) || this.dateFormats.has(format));
        break;
      }
      case record.book:
        if (word(data, 2) !== 0x0401 && word(data, 2) !== 0x3a01) this.outline.externalLinks++;
        break;
      case record.externSheet:
        // the library takes a count that is not there for an endless one
        if (data.length < 2) throw brokenBinary('.xls');
        break;
      case record.strings:
        this.texts = [data];
        break;
      case record.name:
        this.tokens(data, 4, nameTokensAt(data, this.dialect), seen);
    }
  }

  private listSheet(data: Uint8Array): void {
    const at = doubleWord(data, 0);
    const kind = data[5] ?? 0;
    const length = data[6] ?? 0;
    const name = this.dialect === 1995 ? this.narrow(data, 7, length) : shortTextAt(data, 6);
    const state = sheetStates[(data[4] ?? 0) & 3] ?? 'hidden';
    const sheet = sheetOutline(name, state, kind === 0);
    if (kind === 6) return;
    if (kind === 1) this.outline.macros = true;
    if (name === '' || this.places.has(at)) throw brokenBinary('.xls');
    this.outline.sheets.push(sheet);
    this.places.set(at, sheet);
  }

  private takeOfSheet(sheet: SheetOutline, type: number, data: Uint8Array, seen: Uint8Array): void {
    if (cellRecords.has(type)) {
      if (data.length < 6) throw brokenBinary('.xls');
      this.count(sheet, 1);
      if (numberRecords.has(type)) this.note(sheet, word(data, 0), word(data, 2), word(data, 4));
    }
    switch (type) {
      case record.formula:
        this.takeFormula(sheet, data, seen);
        break;
      case record.sharedFormula:
        this.share(this.tokens(data, 8, 10, seen), false);
        break;
      case record.array:
      case record.array5:
        this.share(this.tokens(data, 12, 14, seen), true);
        break;
      case record.numbers: {
        const count = (data.length - 6) / 6;
        if (!Number.isInteger(count) || count < 1) throw brokenBinary('.xls');
        this.count(sheet, count);
        for (let number = 0; number < count; number++) {
          this.note(sheet, word(data, 0), word(data, 2) + number, word(data, 4 + number * 6));
        }
        break;
      }
      case record.row:
        if ((data[12] ?? 0) & 0x20) sheet.hiddenRows.add(word(data, 0));
        break;
      case record.columns:
        if ((data[8] ?? 0) & 1) sheet.hiddenColumns.push([word(data, 0), word(data, 2)]);
        break;
      case record.merges:
        for (let at = 2; at + 8 <= data.length && at < 2 + word(data, 0) * 8; at += 8) {
          const from = { row: word(data, at), column: word(data, at + 4) };
          sheet.merges.push(rangeOf(from, { row: word(data, at + 2), column: word(data, at + 6) }));
        }
        break;
      case record.protect:
        sheet.isProtected = word(data, 0) === 1;
    }
  }

  private count(sheet: SheetOutline, cells: number): void {
    sheet.cells += cells;
    admit(this.counted, cells);
  }

  private note(sheet: SheetOutline, row: number, column: number, style: number): void {
    if (this.dateStyles[style]) sheet.dates.add(placeOf(row, column));
  }

  private takeFormula(sheet: SheetOutline, data: Uint8Array, seen: Uint8Array): void {
    const place = placeOf(word(data, 0), word(data, 2));
    const length = word(data, 20);
    const follows = length === 5 && followsAnother(data.subarray(22));
    this.budget.formula(length, follows);
    if (follows) this.following.push(place);
    else if (!this.tokens(data, 20, 22, seen)) sheet.untold.add(place);
  }

  private share(tokens: Uint8Array | null, isArray: boolean): void {
    if (tokens) this.budget.shared(tokens.length, isArray);
    else this.sharesUntold = true;
  }

  /** A formula's tokens, its length standing before them; null where the library is shown another formula instead. */
  private tokens(data: Uint8Array, lengthAt: number, from: number, seen: Uint8Array): Uint8Array | null {
    const end = from + word(data, lengthAt);
    if (end > data.length) throw brokenBinary('.xls');
    const tokens = data.subarray(from, end);
    if (isPlain(tokens, this.dialect)) return tokens;
    if (from + insteadOfFormula.length > data.length) throw brokenBinary('.xls');
    seen.set([insteadOfFormula.length, 0], lengthAt);
    seen.set(insteadOfFormula, from);
    return null;
  }

  private narrow(data: Uint8Array, at: number, length: number): string {
    return decoderOf(this.codepage).decode(data.subarray(at, at + length));
  }
}

/** Where the tokens of a name begin: after its text. */
function nameTokensAt(data: Uint8Array, dialect: Dialect): number {
  const length = data[3] ?? 0;
  return dialect === 1995 ? 14 + length : 15 + length * (((data[14] ?? 0) & 1) + 1);
}

/** Text with its length in two bytes, then how wide its letters are ([MS-XLS] 2.5.294). */
function textAt(data: Uint8Array, at: number): string {
  return lettersAt(data, at + 2, word(data, at));
}

/** The same with its length in one byte. */
function shortTextAt(data: Uint8Array, at: number): string {
  return lettersAt(data, at + 1, data[at] ?? 0);
}

function lettersAt(data: Uint8Array, at: number, length: number): string {
  const isWide = ((data[at] ?? 0) & 1) === 1;
  const letters = data.subarray(at + 1, at + 1 + length * (isWide ? 2 : 1));
  return decoderOf(isWide ? 1200 : 28591).decode(letters);
}
