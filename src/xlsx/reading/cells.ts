import { addressOf, type Position } from '../../workbook/address';
import type { Cell, CellValue, Row } from '../../workbook/workbook';
import { excel, type ReadLimits } from '../limits';
import { unreadable } from '../unreadable';
import { unescapeXstring } from '../xstring';
import { numberAttribute } from './appearance/children';
import type { CellStyles } from './appearance/cellStyles';
import { bounded, cellValue } from './cellValue';
import { ownText } from './ownText';
import type { SheetTrace } from './memory/sheetTrace';
import { CLOSE, OPEN, type XmlScanner } from './scanner';
import { SharedFormulas, type FormulaBudget } from './sharedFormulas';
import { readRichText } from './sharedStrings';

/** What the cells of all sheets share. */
export type CellContext = {
  strings: readonly string[];
  dateStyles: readonly boolean[];
  limits: ReadLimits;
  formulas: FormulaBudget;
  /** Cells read so far, in all sheets; rows, columns and validations that only show count as cells. */
  count: number;
  /** Where the file's look is wanted: its cell styles. */
  look?: CellStyles;
};

/** Counts what is kept. @throws UnreadableWorkbookError past the limit */
export function admit(context: Pick<CellContext, 'count' | 'limits'>, count = 1): void {
  context.count += count;
  if (context.count > context.limits.cells) {
    throw unreadable('too-large', 'xlsx.too-many-cells', { most: context.limits.cells });
  }
}

const [LETTER_R, LETTER_S, LETTER_T] = [114, 115, 116] as const;

/**
 * Reads the rows of one sheet. Only cells that hold a value or a formula are kept, and rows that hold such; where the look is wanted,
 * also cells with a style, and rows with a height or hidden that come before the last cell.
 */
export class CellReader {
  private readonly rows: Row[] = [];
  private readonly shared: SharedFormulas;
  /** Rows and cells have ascended so far. */
  private ordered = true;
  private row = -1;
  private cells: Cell[] = [];
  /** Of the current cell: its column, type, style number, and the shared formula that it follows. */
  private column = -1;
  private type = '';
  private style = 0;
  private follows: string | undefined;

  /** @param trace is told of each row and cell, where someone wants to know them again */
  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: CellContext,
    private readonly trace?: SheetTrace,
  ) {
    this.shared = new SharedFormulas(scanner.part, context.formulas);
  }

  /**
   * The cell of the `c` element just opened, which is known to stand at `position`; null for one that holds nothing.
   * @throws UnreadableWorkbookError where it says that it stands elsewhere
   */
  readAlone({ row, column }: Position): Cell | null {
    this.row = row;
    this.column = column - 1;
    const cell = this.readCell();
    if (this.column !== column) throw this.scanner.broken();
    return cell;
  }

  /** Reads the `sheetData` element just opened, to its end. */
  read(): Row[] {
    const { scanner } = this;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.name === 'row') this.readRow();
      else scanner.skip();
    }
    this.shared.settle();
    if (!this.ordered) this.trace?.giveUp();
    const rows = this.ordered ? this.rows : inOrder(this.rows, scanner.part);
    while (rows.at(-1)?.cells.length === 0) rows.pop();
    return rows;
  }

  private readRow(): void {
    const { scanner } = this;
    const number = scanner.attribute('r');
    const index = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!Number.isInteger(index) || index < 0) throw scanner.broken();
    if (index >= excel.rows) throw unreadable('too-large', 'xlsx.too-many-rows', { part: scanner.part });
    const hidden = scanner.flag('hidden');
    const height = this.context.look && numberAttribute(scanner, 'ht');
    if (index <= this.row) this.ordered = false;
    this.row = index;
    this.column = -1;
    this.cells = [];
    this.trace?.beginRow(index, hidden);
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.name === 'c') this.keep(this.readCell());
      else scanner.skip();
    }
    const { cells } = this;
    if (height !== undefined || (hidden && this.context.look)) {
      if (cells.length === 0) admit(this.context);
      this.rows.push({ index, ...(height !== undefined && { height }), ...(hidden && { hidden }), cells });
    } else if (cells.length > 0) {
      this.rows.push(rowOf(index, hidden, cells));
    }
  }

  private keep(cell: Cell | null): void {
    if (cell) this.cells.push(cell);
  }

  /** The cell of the `c` element just opened; null for one that is not kept. */
  private readCell(): Cell | null {
    const { scanner, context, trace } = this;
    trace?.beginCell(scanner);
    this.readAttributes();
    let value: CellValue = null;
    let formula: string | undefined;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      const { name } = scanner;
      if (name === 'v')
        value = cellValue(this.type, scanner.text(), context.strings, context.limits, scanner);
      else if (name === 'f') formula = this.readFormula();
      else if (name === 'is') value = bounded(readRichText(scanner, 'is'), context.limits, scanner);
      else scanner.skip();
    }
    const cell = this.cellWith(value, formula);
    trace?.endCell(scanner, { column: this.column, type: this.type, style: this.style, cell });
    return cell;
  }

  /** Null for a cell that is not kept. */
  private cellWith(value: CellValue, formula: string | undefined): Cell | null {
    const { context, column } = this;
    const style = context.look?.keyOf(this.style);
    if (value === null && formula === undefined && (style === undefined || this.style === 0)) return null;
    const cell: Cell = formula === undefined ? { column, value } : { column, value, formula };
    const isDate = typeof value === 'number' ? context.dateStyles[this.style] : this.type === 'd';
    if (isDate) cell.date = true;
    if (style !== undefined) cell.style = style;
    if (this.follows !== undefined) this.shared.follow(this.follows, cell, { row: this.row, column });
    admit(context);
    return cell;
  }

  /** A cell has three attributes that matter, each of one letter. */
  private readAttributes(): void {
    const { scanner } = this;
    const { source } = scanner;
    let column = this.column + 1;
    this.type = '';
    this.style = 0;
    this.follows = undefined;
    for (let index = 0; index < scanner.attributeCount; index++) {
      const at = scanner.attributeStart(index);
      if (scanner.attributeEnd(index) - at !== 1) continue;
      const from = scanner.valueStart(index);
      const to = scanner.valueEnd(index);
      const letter = source.charCodeAt(at);
      if (letter === LETTER_R) column = this.columnAt(from, to);
      else if (letter === LETTER_S) this.style = Number(source.slice(from, to));
      else if (letter === LETTER_T) this.type = source.slice(from, to);
    }
    if (column >= excel.columns) throw scanner.broken();
    if (column <= this.column) this.ordered = false;
    this.column = column;
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

  /** The formula, where the element gives one; `TABLE()` for a data table, which has none to show. */
  private readFormula(): string | undefined {
    const { scanner } = this;
    const type = scanner.attribute('t');
    const index = scanner.attribute('si');
    const formula = ownText(unescapeXstring(scanner.text()));
    if (type === 'shared' && index !== undefined) {
      this.trace?.giveUp();
      if (formula === '') this.follows = index;
      else this.shared.define(index, formula, { row: this.row, column: this.column });
      return formula;
    }
    if (formula !== '') return formula;
    return type === undefined ? undefined : 'TABLE()';
  }
}

/** A row whose look does not matter. */
export function rowOf(index: number, hidden: boolean, cells: Cell[]): Row {
  return hidden ? { index, hidden, cells } : { index, cells };
}

/**
 * Rows and cells ascending, rows of one number joined; a place given twice is an error, since one of the two would be lost: unless
 * one of them holds nothing.
 */
function inOrder(rows: readonly Row[], part: string): Row[] {
  const joined = new Map<number, Row>();
  for (const row of rows) {
    const known = joined.get(row.index);
    if (known) known.cells.push(...row.cells);
    else joined.set(row.index, row);
  }
  const ordered = [...joined.values()].sort((a, b) => a.index - b.index);
  for (const { index, cells } of ordered) {
    cells.sort((a, b) => a.column - b.column || Number(isEmpty(a)) - Number(isEmpty(b)));
    let kept = 0;
    for (const cell of cells) {
      const twice = kept > 0 && cells[kept - 1]?.column === cell.column;
      if (twice && !isEmpty(cell)) {
        const address = addressOf(index, cell.column);
        throw unreadable('unreadable', 'xlsx.cell-twice', { part, address });
      }
      if (!twice) cells[kept++] = cell;
    }
    cells.length = kept;
  }
  return ordered;
}

function isEmpty({ value, formula }: Cell): boolean {
  return value === null && formula === undefined;
}
