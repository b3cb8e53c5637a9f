import { rangeOf } from '../../workbook/address';
import { excel, type ReadLimits } from '../limits';
import { admit } from '../reading/cells';
import type { FormulaBudget } from './formulaBudget';
import { followsAnother, insteadOfFormula, isPlain } from './formulaTokens';
import { brokenBinary, placeOf, type SheetOutline } from './outline';
import { Fields, record, XlsbPart, xlsbRecords } from './xlsbRecords';
import { plainFormula } from './xlsbBook';

export type XlsbContext = {
  dateStyles: readonly boolean[];
  budget: FormulaBudget;
  count: number;
  limits: ReadLimits;
};

const frame: ReadonlySet<number> = new Set([
  ...[record.sheetBegin, record.sheetEnd, record.dataBegin, record.dataEnd],
]);

/** How long the value is that a cell of this kind holds; `text` for one that says so itself. */
const values: Readonly<Record<number, number | 'text'>> = {
  [record.smallNumberCell]: 4,
  [record.errorCell]: 1,
  [record.boolCell]: 1,
  [record.numberCell]: 8,
  [record.textCell]: 'text',
  [record.sharedTextCell]: 4,
  [record.richTextCell]: 'text',
  [record.textFormula]: 'text',
  [record.numberFormula]: 8,
  [record.boolFormula]: 1,
  [record.errorFormula]: 1,
};
/** Cells that stand right after the one before and do not say where: as which they are shown. */
const longForms: Readonly<Record<number, number>> = {
  [record.shortBlank]: record.blankCell,
  [record.shortSmallNumber]: record.smallNumberCell,
  [record.shortError]: record.errorCell,
  [record.shortBool]: record.boolCell,
  [record.shortNumber]: record.numberCell,
  [record.shortText]: record.textCell,
  [record.shortSharedText]: record.sharedTextCell,
};
const formulas: ReadonlySet<number> = new Set([
  ...[record.textFormula, record.numberFormula, record.boolFormula, record.errorFormula],
]);
const numbers: ReadonlySet<number> = new Set([
  ...[record.smallNumberCell, record.numberCell, record.numberFormula],
]);

/**
 * Reads the records of a sheet into its outline.
 * @returns the part as the library may see it: rows, cells and their formulas
 * @throws UnreadableWorkbookError where it is damaged or too large
 */
export function readXlsbSheet(part: Uint8Array, sheet: SheetOutline, context: XlsbContext): Uint8Array {
  const reader = new XlsbSheetReader(sheet, context);
  for (const { type, data } of xlsbRecords(part)) reader.take(type, data);
  return reader.finish();
}

class XlsbSheetReader {
  private readonly seen = new XlsbPart();
  private row = -1;
  private column = -1;
  private following: number[] = [];
  private sharesUntold = false;
  private isWhole = false;

  constructor(
    private readonly sheet: SheetOutline,
    private readonly context: XlsbContext,
  ) {}

  take(type: number, data: Uint8Array): void {
    const longForm = longForms[type];
    if (longForm !== undefined) return this.take(longForm, this.placed(data));
    if (values[type] !== undefined) return this.takeCell(type, data);
    const { sheet } = this;
    switch (type) {
      case record.blankCell:
        this.column = new Fields(data).double();
        return;
      case record.row:
        return this.takeRow(data);
      case record.sharedFormula:
        return this.takeShared(type, data, 16, false);
      case record.array:
        return this.takeShared(type, data, 17, true);
      case record.columns: {
        const fields = new Fields(data);
        const [first, last] = [fields.double(), fields.double()];
        if (fields.skip(8).word() & 1) sheet.hiddenColumns.push([first, last]);
        break;
      }
      case record.merge: {
        const fields = new Fields(data);
        const [top, bottom, left, right] = [
          fields.double(),
          fields.double(),
          fields.double(),
          fields.double(),
        ];
        sheet.merges.push(rangeOf({ row: top, column: left }, { row: bottom, column: right }));
        break;
      }
      case record.protection:
        sheet.isProtected = new Fields(data).skip(2).word() !== 0;
        break;
      case record.sheetEnd:
        this.isWhole = true;
    }
    if (frame.has(type)) this.seen.add(type, data);
  }

  finish(): Uint8Array {
    if (!this.isWhole) throw brokenBinary('.xlsb');
    if (this.sharesUntold) for (const place of this.following) this.sheet.untold.add(place);
    this.context.budget.endSheet();
    return this.seen.bytes();
  }

  /** A cell's data with its column put before. */
  private placed(data: Uint8Array): Uint8Array {
    const placed = new Uint8Array(4 + data.length);
    new DataView(placed.buffer).setUint32(0, this.column + 1, true);
    placed.set(data, 4);
    return placed;
  }

  private takeRow(data: Uint8Array): void {
    const fields = new Fields(data);
    this.row = fields.double();
    this.column = -1;
    if (this.row >= excel.rows) throw brokenBinary('.xlsb');
    if (fields.skip(7).byte() & 0x10) this.sheet.hiddenRows.add(this.row);
    this.seen.add(record.row, data);
  }

  private takeCell(type: number, data: Uint8Array): void {
    const { sheet, context, row } = this;
    const fields = new Fields(data);
    const column = (this.column = fields.double());
    const style = fields.double() & 0xffffff;
    if (row < 0 || column >= excel.columns) throw brokenBinary('.xlsb');
    sheet.cells++;
    admit(context);
    const place = placeOf(row, column);
    if (numbers.has(type) && context.dateStyles[style]) sheet.dates.add(place);
    const isRich = type === record.richTextCell;
    if (isRich) fields.skip(1);
    const size = values[type];
    if (size === 'text') fields.text();
    else fields.skip(size ?? 0);
    const value = data.subarray(0, fields.at);
    if (!formulas.has(type)) {
      // without what says how parts of a text look
      if (isRich) this.seen.add(record.textCell, value.subarray(0, 8), value.subarray(9));
      else this.seen.add(type, value);
      return;
    }
    fields.skip(2);
    this.seen.add(type, value, new Uint8Array(2), ...this.formulaSeen(place, fields));
  }

  private formulaSeen(place: number, fields: Fields): Uint8Array[] {
    const tokens = fields.bytes(fields.double());
    const behind = fields.bytes(fields.double());
    const follows = tokens.length === 5 && followsAnother(tokens);
    this.context.budget.formula(tokens.length, follows);
    if (follows) {
      this.following.push(place);
      if (behind.length !== 4) throw brokenBinary('.xlsb');
      return [...plainFormula(tokens).slice(0, 2), Uint8Array.of(4, 0, 0, 0), behind];
    }
    if (isPlain(tokens, 'xlsb')) return plainFormula(tokens);
    this.sheet.untold.add(place);
    return plainFormula(Uint8Array.from(insteadOfFormula));
  }

  private takeShared(type: number, data: Uint8Array, from: number, isArray: boolean): void {
    const fields = new Fields(data).skip(from);
    const tokens = fields.bytes(fields.double());
    const plain = isPlain(tokens, 'xlsb');
    this.context.budget.shared(tokens.length, isArray);
    if (!plain) this.sharesUntold = true;
    const shown = plain ? tokens : Uint8Array.from(insteadOfFormula);
    this.seen.add(type, data.subarray(0, from), ...plainFormula(shown));
  }
}
