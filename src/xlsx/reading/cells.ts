import type { Position } from '../../workbook/address';
import { addressOf } from '../../workbook/address';
import type { Cell, CellValue, Row } from '../../workbook/workbook';
import { excel, sharedFormulaText, type ReadLimits } from '../limits';
import { unreadable } from '../unreadable';
import { unescapeXstring } from '../xstring';
import { ownText } from './ownText';
import { CLOSE, OPEN, type XmlScanner } from './scanner';
import { SharedFormula } from './sharedFormula';
import { readRichText } from './sharedStrings';

/** What the cells of all sheets share. */
export type CellContext = {
  strings: readonly string[];
  dateStyles: readonly boolean[];
  limits: ReadLimits;
  /** Cells read so far, in all sheets. */
  count: number;
  /** Characters of shared formulas written out so far. */
  movedText: number;
};

type Pending = Position & { cell: Cell; index: string };

const [LETTER_R, LETTER_S, LETTER_T] = [114, 115, 116] as const;

/** Reads the rows of one sheet. Only cells that hold a value or a formula are kept, and rows that hold such. */
export class CellReader {
  private readonly rows: Row[] = [];
  private ordered = true;
  private row = -1;
  private column = -1;
  private cells: Cell[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly pending: Pending[] = [];

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: CellContext,
  ) {}

  /** Reads the `sheetData` element just opened, to its end. */
  read(): Row[] {
    const { scanner } = this;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.name === 'row') this.readRow();
      else scanner.skip();
    }
    this.resolveShared();
    return this.ordered ? this.rows : this.inOrder();
  }

  private readRow(): void {
    const { scanner } = this;
    const number = scanner.attribute('r');
    const index = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!Number.isInteger(index) || index < 0) throw scanner.broken();
    if (index >= excel.rows) throw unreadable('too-large', 'xlsx.too-many-rows', { part: scanner.part });
    const hidden = scanner.flag('hidden');
    if (index <= this.row) this.ordered = false;
    this.row = index;
    this.column = -1;
    this.cells = [];
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.name === 'c') this.readCell();
      else scanner.skip();
    }
    if (this.cells.length > 0) {
      this.rows.push(hidden ? { index, hidden, cells: this.cells } : { index, cells: this.cells });
    }
  }

  private readCell(): void {
    const { scanner } = this;
    const { source } = scanner;
    let type = '';
    let style = 0;
    let column = this.column + 1;
    for (let index = 0; index < scanner.attributeCount; index++) {
      const from = scanner.attributeStart(index);
      if (scanner.attributeEnd(index) - from !== 1) continue;
      const code = source.charCodeAt(from);
      if (code === LETTER_R) column = this.columnAt(scanner.valueStart(index), scanner.valueEnd(index));
      else if (code === LETTER_S)
        style = Number(source.slice(scanner.valueStart(index), scanner.valueEnd(index)));
      else if (code === LETTER_T) type = source.slice(scanner.valueStart(index), scanner.valueEnd(index));
    }
    if (column >= excel.columns) throw scanner.broken();
    if (column <= this.column) this.ordered = false;
    this.column = column;
    const cell: Cell = { column, value: null };
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      const { name } = scanner;
      if (name === 'v') cell.value = this.valueOf(type, scanner.text(), style, cell);
      else if (name === 'f') this.readFormula(cell);
      else if (name === 'is') cell.value = this.bounded(readRichText(scanner, 'is'));
      else scanner.skip();
    }
    if (cell.value === null && cell.formula === undefined) return;
    if (++this.context.count > this.context.limits.cells) {
      throw unreadable('too-large', 'xlsx.too-many-cells', { most: this.context.limits.cells });
    }
    this.cells.push(cell);
  }

  /** The column of a reference such as `AB12`, whose row must be this one. */
  private columnAt(from: number, to: number): number {
    const { source } = this.scanner;
    let at = from;
    let column = 0;
    for (; at < to; at++) {
      const letter = source.charCodeAt(at) & 0xdf;
      if (letter < 65 || letter > 90 || column > excel.columns) break;
      column = column * 26 + letter - 64;
    }
    let row = 0;
    for (; at < to; at++) {
      const digit = source.charCodeAt(at) - 48;
      if (!(digit >= 0 && digit <= 9) || row > excel.rows) throw this.scanner.broken();
      row = row * 10 + digit;
    }
    if (column === 0 || row !== this.row + 1) throw this.scanner.broken();
    return column - 1;
  }

  private valueOf(type: string, raw: string, style: number, cell: Cell): CellValue {
    switch (type) {
      case '':
      case 'n': {
        const number = numberOf(raw);
        if (typeof number === 'number' && this.context.dateStyles[style]) cell.date = true;
        return typeof number === 'string' ? this.bounded(number) : number;
      }
      case 's':
        return raw.trim() === '' ? null : this.sharedString(raw);
      case 'b':
        return raw.trim() === '1' || raw.trim() === 'true';
      case 'e':
        return { error: raw };
      case 'd':
        cell.date = true;
        return raw;
      default:
        return this.bounded(ownText(unescapeXstring(raw)));
    }
  }

  private sharedString(raw: string): string {
    const text = this.context.strings[Number(raw)];
    if (text === undefined) throw this.scanner.broken();
    return text;
  }

  private bounded(text: string): string {
    if (text.length > this.context.limits.text) throw tooLong(this.scanner.part, this.context.limits);
    return text;
  }

  private readFormula(cell: Cell): void {
    const { scanner, row } = this;
    const type = scanner.attribute('t');
    const index = scanner.attribute('si');
    const formula = ownText(unescapeXstring(scanner.text()));
    if (type !== 'shared' || index === undefined) {
      if (formula !== '' || type !== undefined) cell.formula = formula === '' ? 'TABLE()' : formula;
    } else if (formula === '') {
      this.pending.push({ cell, index, row, column: cell.column });
      cell.formula = '';
    } else {
      cell.formula = formula;
      this.shared.set(index, new SharedFormula(formula, { row, column: cell.column }));
    }
  }

  private resolveShared(): void {
    const { context } = this;
    for (const { cell, index, row, column } of this.pending) {
      const master = this.shared.get(index);
      // a formula stands here, though the file does not say which
      cell.formula = master ? master.at({ row, column }) : '#REF!';
      context.movedText += cell.formula.length;
      if (context.movedText > sharedFormulaText) {
        throw unreadable('too-large', 'xlsx.formulas-too-long', { part: this.scanner.part });
      }
    }
  }

  /** Rows and cells ascending, rows of one number joined; a place given twice is an error, since one of the two would be lost. */
  private inOrder(): Row[] {
    const joined = new Map<number, Row>();
    for (const row of this.rows) {
      const known = joined.get(row.index);
      if (known) known.cells.push(...row.cells);
      else joined.set(row.index, row);
    }
    const rows = [...joined.values()].sort((a, b) => a.index - b.index);
    for (const { index, cells } of rows) {
      cells.sort((a, b) => a.column - b.column);
      const twice = cells.find((cell, at) => cells[at + 1]?.column === cell.column);
      if (twice) {
        const address = addressOf(index, twice.column);
        throw unreadable('unreadable', 'xlsx.cell-twice', { part: this.scanner.part, address });
      }
    }
    return rows;
  }
}

/** What is no number, whatever the file says, arrives as the text that it is. */
function numberOf(raw: string): number | string | null {
  const number = Number(raw);
  if (number === 0 && raw.trim() === '') return null;
  // Number also reads `0x1F`, which a sheet cannot hold
  return Number.isFinite(number) && !/^\s*0[a-z]/i.test(raw) ? number : raw;
}

export function tooLong(part: string, limits: ReadLimits) {
  return unreadable('too-large', 'xlsx.text-too-long', { part, most: limits.text });
}
