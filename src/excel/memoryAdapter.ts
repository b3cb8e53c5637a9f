import { positionOf } from '../workbook/address';
import type { Sheet, Workbook } from '../workbook/workbook';
import { excelError } from './excelError';
import { placeable } from './marks';
import { withAdded, withValues } from './memory/change';
import type { CellEntry, Edit, Insertion, Mark, OpenWorkbook, SheetChart, WorkbookPort } from './port';
import { workbookIn } from './workbookIn';

/**
 * A workbook in memory behind the same port: for the pane in a plain browser tab, and for tests. What it shows of itself beside the
 * port (marks, selection, files opened, typing) is for the pane that draws it.
 */
export class MemoryAdapter implements WorkbookPort {
  /** What is selected. */
  selection: Edit | null = null;
  marks: readonly Mark[] = [];
  /** The files that were opened beside this workbook, the newest last. */
  readonly opened: Uint8Array[] = [];
  private open: Workbook;
  private readonly settings = new Map<string, string>();
  private readonly listeners = new Set<(edits: Edit[]) => void>();

  constructor(
    workbook: Workbook,
    private readonly name = '工作簿1.xlsx',
  ) {
    this.open = structuredClone(workbook);
  }

  async readWorkbook(): Promise<OpenWorkbook> {
    return { name: this.name, workbook: structuredClone(this.open) };
  }

  async insertSheets(file: Uint8Array): Promise<Insertion> {
    const { workbook, sheets } = withAdded(this.open, workbookIn(file));
    this.open = workbook;
    return { kind: 'inserted', sheets };
  }

  async openBeside(file: Uint8Array): Promise<void> {
    workbookIn(file);
    this.opened.push(file);
  }

  async goTo(sheet: string, address: string): Promise<void> {
    if (this.sheet(sheet).state !== 'visible') throw excelError('excel.sheet-hidden', { sheet });
    this.selection = { sheet, address };
  }

  async markFindings(marks: readonly Mark[]): Promise<Mark[]> {
    const { placed, lost } = placeable(
      marks,
      this.open.sheets.map(({ name }) => name),
    );
    this.marks = placed;
    return lost;
  }

  async clearMarks(): Promise<void> {
    this.marks = [];
  }

  async followEdits(listener: (edits: Edit[]) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
    };
  }

  async addCharts(charts: readonly SheetChart[]): Promise<void> {
    const targets = charts.map(({ sheet, chart }) => ({ sheet: this.sheet(sheet), chart }));
    for (const { sheet, chart } of targets) sheet.charts.push(chart);
  }

  async writeCells(sheet: string, cells: readonly CellEntry[]): Promise<void> {
    const written = this.sheet(sheet);
    written.rows = withValues(written.rows, cells);
  }

  async getSetting(key: string): Promise<string | null> {
    return this.settings.get(key) ?? null;
  }

  async setSetting(key: string, value: string | null): Promise<void> {
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
  }

  /** What the pane draws. */
  get workbook(): Readonly<Workbook> {
    return this.open;
  }

  /** A person's edit: followers are told at once. */
  type(sheet: string, cells: readonly CellEntry[]): void {
    const typed = this.sheet(sheet);
    typed.rows = withValues(typed.rows, cells);
    const edits = cells
      .filter(({ address }) => positionOf(address))
      .map(({ address }) => ({ sheet, address }));
    for (const listener of this.listeners) listener(edits);
  }

  private sheet(name: string): Sheet {
    const found = this.open.sheets.find((sheet) => sheet.name === name);
    if (!found) throw excelError('excel.sheet-missing', { sheet: name });
    return found;
  }
}
