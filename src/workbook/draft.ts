import type { Cell, CellValue, Column, Row, Sheet, SheetState } from './workbook';

/** A sheet under construction: cells may be put in any order, `finish` returns them in the model's order. */
export class SheetDraft {
  private readonly rows = new Map<number, { height?: number; hidden?: boolean; cells: Map<number, Cell> }>();
  private readonly columns = new Map<number, Column>();
  private readonly sheet: Omit<Sheet, 'rows' | 'columns'>;

  constructor(name: string, state: SheetState = 'visible') {
    this.sheet = { name, state, merges: [], validations: [], conditionals: [], tables: [], charts: [] };
  }

  /** Puts a cell, replacing what stood there. */
  put(row: number, column: number, value: CellValue, rest: Omit<Cell, 'column' | 'value'> = {}): this {
    this.rowAt(row).cells.set(column, { column, value, ...rest });
    return this;
  }

  /** Puts a row of values from `column` on, all in one style. */
  putRow(row: number, column: number, values: readonly CellValue[], style?: string): this {
    values.forEach((value, at) => this.put(row, column + at, value, style === undefined ? {} : { style }));
    return this;
  }

  height(row: number, points: number): this {
    this.rowAt(row).height = points;
    return this;
  }

  widths(...characters: number[]): this {
    characters.forEach((width, index) =>
      this.columns.set(index, { ...this.columns.get(index), index, width }),
    );
    return this;
  }

  hideColumn(index: number): this {
    this.columns.set(index, { ...this.columns.get(index), index, hidden: true });
    return this;
  }

  /** Everything of a sheet that is not rows or columns: `set({ freeze: { rows: 1, columns: 0 } })`. */
  set(attributes: Partial<Omit<Sheet, 'rows' | 'columns' | 'name'>>): this {
    Object.assign(this.sheet, attributes);
    return this;
  }

  merge(range: string): this {
    this.sheet.merges.push(range);
    return this;
  }

  get name(): string {
    return this.sheet.name;
  }

  finish(): Sheet {
    const rows: Row[] = [...this.rows]
      .sort(([a], [b]) => a - b)
      .map(([index, { cells, ...rest }]) => ({
        index,
        ...rest,
        cells: [...cells.values()].sort((a, b) => a.column - b.column),
      }));
    const columns = [...this.columns.values()].sort((a, b) => a.index - b.index);
    return { ...this.sheet, rows, columns };
  }

  private rowAt(row: number) {
    let found = this.rows.get(row);
    if (!found) this.rows.set(row, (found = { cells: new Map() }));
    return found;
  }
}
