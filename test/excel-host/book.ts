import type { SheetState, Workbook } from '../../src/workbook/workbook';
import { localAddress, type Area } from './area';
import { HostError, invalid, notFound } from './hostError';
import { hostLimits } from './limits';

export type HostValue = string | number | boolean;

export type HostCell = {
  value: HostValue;
  /** With its `=`. */
  formula?: string;
  format: string;
  locked: boolean;
};

export type HostConditional = {
  id: string;
  areas: Area[];
  type: 'Custom' | 'Other';
  formula: string;
  fill: string;
};

export type HostValidation = {
  type: 'None' | 'WholeNumber' | 'Decimal' | 'List' | 'TextLength' | 'Custom';
  rule: object;
  prompt: { title: string; message: string; showPrompt: boolean };
};

export type HostSeries = { name: string; values: string; categories: string };

export type HostChart = {
  sheet: HostSheet;
  type: string;
  title: string;
  series: HostSeries[];
  from: string;
  to: string;
  legend: { visible: boolean; position: string };
  labels: { showValue: boolean; showPercentage: boolean };
  categoriesReversed: boolean;
};

export type HostProtection = { options: object; password?: string };

export type HostSheet = {
  readonly book: Book;
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** Row by row, then column by column; only cells that hold something or look different. */
  readonly cells: Map<number, Map<number, HostCell>>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: Area[];
  protection: HostProtection | null;
  /** The first is laid over the others. */
  readonly conditionals: HostConditional[];
  /** By the address of each cell. */
  readonly validations: Map<string, HostValidation>;
  readonly charts: HostChart[];
};

export type HostName = { name: string; formula: string; visible: boolean; scope: 'Workbook' | 'Worksheet' };

const blank: HostCell = { value: '', format: 'General', locked: true };

export const visibilityOf: Record<SheetState, HostSheet['visibility']> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** The workbook that the simulated Excel has open. */
export class Book {
  readonly sheets: HostSheet[] = [];
  readonly names: HostName[] = [];
  readonly settings = new Map<string, unknown>();
  /** Workbooks that were opened beside this one. */
  readonly opened: Workbook[] = [];
  /** What is selected, and on which sheet. */
  selection: { sheet: HostSheet; area: Area } | undefined;
  eventsEnabled = true;
  /** How often calculation was put off to the end of a batch. */
  suspensions = 0;
  /** How many follow the changes of cells. */
  listening = 0;
  onChanged: ((change: { sheet: HostSheet; address: string }) => void) | undefined;
  private lastId = 0;

  constructor(readonly name = '工作簿1.xlsx') {}

  /** A number that nothing in the book has yet. */
  nextId(): number {
    return ++this.lastId;
  }

  find(nameOrId: string): HostSheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
  }

  /** @throws HostError `ItemNotFound` */
  sheet(nameOrId: string): HostSheet {
    const found = this.find(nameOrId);
    if (!found) throw notFound(`worksheet ${nameOrId}`);
    return found;
  }

  /** @throws HostError where Excel would not take the name */
  add(name: string): HostSheet {
    this.assertName(name);
    const sheet: HostSheet = {
      book: this,
      id: `{00000000-0000-0000-0000-${String(this.nextId()).padStart(12, '0')}}`,
      name,
      visibility: 'Visible',
      cells: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merges: [],
      protection: null,
      conditionals: [],
      validations: new Map(),
      charts: [],
    };
    this.sheets.push(sheet);
    return sheet;
  }

  assertName(name: string): void {
    const illegal =
      name === '' || name.length > hostLimits.sheetName || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
    if (illegal) throw invalid(`Excel takes no worksheet name «${name}»`);
    if (this.find(name)) throw new HostError('ItemAlreadyExists', `a worksheet is called «${name}» already`);
  }

  /** The name, or as Excel makes it where that is taken: `封面 (2)`. */
  freeName(name: string): string {
    for (let number = 2, free = name; ; number++) {
      if (!this.find(free)) return free;
      const ending = ` (${number})`;
      free = name.slice(0, hostLimits.sheetName - ending.length) + ending;
    }
  }

  tellChanged(sheet: HostSheet, area: Area): void {
    if (this.eventsEnabled && this.listening > 0) this.onChanged?.({ sheet, address: localAddress(area) });
  }
}

export function cellOf(sheet: HostSheet, row: number, column: number): HostCell {
  return sheet.cells.get(row)?.get(column) ?? blank;
}

export function putCell(sheet: HostSheet, row: number, column: number, change: Partial<HostCell>): void {
  let cells = sheet.cells.get(row);
  if (!cells) sheet.cells.set(row, (cells = new Map()));
  const { value, format, locked } = cellOf(sheet, row, column);
  const formula = 'value' in change ? {} : cellOf(sheet, row, column);
  cells.set(column, { ...formula, value, format, locked, ...change });
}

/** The smallest area with all cells that hold something or, unless told, look different; A1 where none does, as Excel has it. */
export function usedArea(sheet: HostSheet, valuesOnly: boolean): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value, formula }] of cells) {
      if (valuesOnly && value === '' && formula === undefined) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  if (bottom < 0) return { row: 0, column: 0, rows: 1, columns: 1 };
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** @throws HostError `AccessDenied` where the sheet is protected and a cell of the area locked */
export function assertUnlocked(sheet: HostSheet, area?: Area): void {
  if (!sheet.protection) return;
  const isFree = area && placesIn(area).every(([row, column]) => !cellOf(sheet, row, column).locked);
  if (!isFree) throw new HostError('AccessDenied', `the worksheet ${sheet.name} is protected`);
}

/** Rows and columns of the cells of an area. */
export function placesIn({ row, column, rows, columns }: Area): [number, number][] {
  return Array.from({ length: rows * columns }, (_, at) => [
    row + Math.floor(at / columns),
    column + (at % columns),
  ]);
}
