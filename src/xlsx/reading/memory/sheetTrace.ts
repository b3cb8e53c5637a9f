import type { Cell } from '../../../workbook/workbook';
import type { XmlScanner } from '../scanner';

/** A `c` element of a sheet, and what it was read as. */
export type TracedCell = {
  /** Where its tag begins, and where the element ends: offsets in the text of the part. */
  from: number;
  to: number;
  /** 0-based. */
  row: number;
  column: number;
  /** As in the file: `s`, `str`, … or nothing. */
  type: string;
  style: number;
  /** Null where it holds nothing that is kept. */
  cell: Cell | null;
};

/** A `row` element, and which of the sheet's cells are in it. */
export type TracedRow = { index: number; hidden: boolean; first: number; end: number };

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
    this.cells.push({ from, to, row: row.index, ...read });
    row.end = this.cells.length;
  }
}
