import type { Cell } from '../../../workbook/workbook';
import type { XmlScanner } from '../scanner';

/** A `c` element of a sheet, and what it was read as. */
export type TracedCell = {
  /** Where its tag begins, and where the element ends: offsets in the text of the part. */
  from: number;
  to: number;
  /** Where the tag ends but for its type, which has to stand last; `from` where that is not plain to see. */
  tagTo: number;
  /** Where its formula begins and ends, tags and all; the same place twice where it has none, or that is not plain to see. */
  formulaFrom: number;
  formulaTo: number;
  /** 0-based. */
  row: number;
  column: number;
  /** As in the file: `s`, `str`, … or nothing. */
  type: string;
  style: number;
  /** The number of the shared text that it shows; NaN where it is of that type and shows none. */
  sharedText?: number;
  /** Null where it holds nothing that is kept. */
  cell: Cell | null;
};

/** A `row` element, and which of the sheet's cells are in it. */
export type TracedRow = { index: number; hidden: boolean; first: number; end: number };

/** How cells are usually written: tag, type, formula, value. */
const elementShape =
  /^(<c(?: (?!t=)\w+="[^"<>]*")*)( t="\w+")?(?:\/>|>(<f(?: [^<>]*)?>[^<>]*<\/f>)?(?:<v>([^<>]*)<\/v>)?<\/c>)$/;

/** Notes where in a sheet's text each cell stands as it is read. */
export class SheetTrace {
  readonly cells: TracedCell[] = [];
  readonly rows: TracedRow[] = [];
  /** What a cell was read as hangs on other cells, or on their order: where each stands does not tell enough. */
  isInvolved = false;
  private from = 0;

  giveUp(): void {
    this.isInvolved = true;
  }

  beginRow(index: number, hidden: boolean): void {
    const first = this.cells.length;
    this.rows.push({ index, hidden, first, end: first });
  }

  /** The `c` element just opened. */
  beginCell(scanner: XmlScanner): void {
    this.from = scanner.opening;
  }

  /** The element has ended. */
  endCell(scanner: XmlScanner, read: Pick<TracedCell, 'column' | 'type' | 'style' | 'cell'>): void {
    const row = this.rows.at(-1);
    if (!row) return;
    const { from } = this;
    const to = scanner.here;
    const shape = elementShape.exec(scanner.source.slice(from, to));
    const [, tag = '', type = '', formula = '', value] = shape ?? [];
    const tagTo = from + tag.length;
    const formulaFrom = tagTo + type.length + 1;
    const formulaTo = formulaFrom + formula.length;
    const traced: TracedCell = { from, to, tagTo, formulaFrom, formulaTo, row: row.index, ...read };
    if (read.type === 's') traced.sharedText = Number(value ?? NaN);
    this.cells.push(traced);
    row.end = this.cells.length;
  }
}
