import { rangeOf } from '../../workbook/address';
import type { A1, Cell, Column, Row } from '../../workbook/workbook';
import { excel, type ReadLimits } from '../limits';
import { admit } from '../reading/cells';
import { bounded } from '../reading/cellValue';
import { CLOSE, OPEN, TEXT, type XmlScanner } from '../reading/scanner';
import { unreadable } from '../unreadable';
import { statedValue } from './odsValue';
import { excelFormula } from './openFormula';

export type Counted = { count: number; limits: ReadLimits };

/** Rows, hidden columns and merges of one `table:table`, element by element; repeated rows and cells that hold nothing cost nothing. */
export class OdsCells {
  readonly rows: Row[] = [];
  readonly merges: A1[] = [];
  private readonly hidden: [first: number, last: number][] = [];
  private columns = 0;
  private index = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly counted: Counted,
  ) {}

  /** The `table-column` element just opened. */
  column(): void {
    const { scanner } = this;
    const count = this.repeated('number-columns-repeated');
    if (isHidden(scanner)) this.hidden.push([this.columns, this.columns + count - 1]);
    this.columns += count;
  }

  /** Up to the last cell. */
  hiddenColumns(): Column[] {
    const last = this.rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? -1), -1);
    return this.hidden.flatMap(([first, to]) =>
      Array.from({ length: Math.max(Math.min(to, last) - first + 1, 0) }, (_, at) => ({
        index: first + at,
        hidden: true,
      })),
    );
  }

  /** Reads the `table-row` element just opened, to its end. */
  row(): void {
    const { scanner } = this;
    const count = this.repeated('number-rows-repeated');
    const hidden = isHidden(scanner);
    const cells: Cell[] = [];
    let column = 0;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.name === 'table-cell' || scanner.name === 'covered-table-cell')
        column = this.cell(column, cells);
      else scanner.skip();
    }
    const from = this.index;
    this.index += count;
    if (cells.length === 0) return;
    if (this.index > excel.rows) throw unreadable('too-large', 'xlsx.too-many-rows', { part: scanner.part });
    admit(this.counted, cells.length * (count - 1));
    for (let index = from; index < this.index; index++) {
      const own = index === from ? cells : cells.map((cell) => ({ ...cell }));
      this.rows.push(hidden ? { index, hidden, cells: own } : { index, cells: own });
    }
  }

  /** Reads the cell element just opened, to its end. @returns the column after it */
  private cell(column: number, cells: Cell[]): number {
    const { scanner } = this;
    const count = this.repeated('number-columns-repeated');
    const formula = scanner.attribute('formula');
    const stated = statedValue(scanner);
    this.merge(column);
    const text = this.paragraphs();
    const end = column + count;
    const holdsText = stated ? 'isError' in stated : text !== '';
    if (!stated && formula === undefined && !holdsText) return end;
    if (end > excel.columns) throw scanner.broken();
    admit(this.counted, count);
    const cell: Omit<Cell, 'column'> = {
      value: stated && 'value' in stated ? stated.value : holdsText ? this.textValue(stated, text) : null,
      ...(formula !== undefined && { formula: excelFormula(bounded(formula, this.counted.limits, scanner)) }),
      ...(stated && 'isDate' in stated && { date: true }),
    };
    if (typeof cell.value === 'string') bounded(cell.value, this.counted.limits, scanner);
    for (let at = column; at < end; at++) cells.push({ column: at, ...cell });
    return end;
  }

  private textValue(stated: object | undefined, text: string): Cell['value'] {
    return stated && 'isError' in stated && stated.isError === true ? { error: text } : text;
  }

  private merge(column: number): void {
    const { scanner, index } = this;
    const across = this.repeated('number-columns-spanned');
    const down = this.repeated('number-rows-spanned');
    if (across === 1 && down === 1) return;
    if (column + across > excel.columns || index + down > excel.rows) throw scanner.broken();
    this.merges.push(rangeOf({ row: index, column }, { row: index + down - 1, column: column + across - 1 }));
  }

  /** The text of the cell's paragraphs, one a line; notes and drawings in the cell are passed over. */
  private paragraphs(): string {
    const { scanner } = this;
    const lines: string[] = [];
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.name === 'p') lines.push(this.paragraph());
      else scanner.skip();
    }
    return lines.join('\n');
  }

  /** Several white spaces are one, and more are said by elements (OpenDocument 1.3 part 3, 6.1.2). */
  private paragraph(): string {
    const { scanner } = this;
    let text = '';
    for (let depth = 1; depth > 0;) {
      const token = scanner.next();
      if (token === CLOSE) depth--;
      else if (token === TEXT) text += scanner.content().replace(/[ \t\r\n]+/g, ' ');
      else if (token === OPEN) {
        depth++;
        const { name } = scanner;
        if (name === 's') text += ' '.repeat(this.spaces());
        else if (name === 'tab') text += '\t';
        else if (name === 'line-break') text += '\n';
        else if (name === 'annotation' || name === 'frame') {
          scanner.skip();
          depth--;
        }
      }
    }
    return text;
  }

  private spaces(): number {
    const { limits } = this.counted;
    const count = Number(this.scanner.attribute('c') ?? 1);
    if (!(count >= 0 && count <= limits.text)) throw this.scanner.broken();
    return count;
  }

  private repeated(name: string): number {
    const written = this.scanner.attribute(name);
    const count = Number(written ?? 1);
    if (!Number.isInteger(count) || count < 1) throw this.scanner.broken();
    return count;
  }
}

function isHidden(scanner: XmlScanner): boolean {
  const visibility = scanner.attribute('visibility');
  return visibility === 'collapse' || visibility === 'filter';
}
