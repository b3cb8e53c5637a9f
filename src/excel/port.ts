/**
 * excel/ is the only place that knows Office.js. This page says what the pane may ask of the workbook that is open, in plain data, so
 * that another program's adapter can answer as well: `officeAdapter.ts` is Excel, `memoryAdapter.ts` a workbook in memory.
 * May import xlsx/ and everything below it.
 */
import type { A1, Chart, Workbook } from '../workbook/workbook';

/** Every verb rejects with an `ExcelError` where the program at hand refuses, and has then changed as little as it could. */
export type WorkbookPort = {
  /**
   * The open workbook: each sheet's state, its cells that hold something (value, formula, whether shown as a date), hidden rows and
   * columns, merged cells; and the names that hold in the whole workbook. An adapter may add more of the model.
   */
  readWorkbook(): Promise<OpenWorkbook>;

  /**
   * Puts the sheets of a finished .xlsx file behind those of the open workbook; a name that is taken gets a number: `封面 (2)`.
   * Sheets keep the state that they have in the file. The file must hold no charts and no notes (`withoutCharts`): Excel on the web
   * refuses them. Where the program cannot insert sheets, the file opens beside (`openBeside`).
   */
  insertSheets(file: Uint8Array): Promise<Insertion>;

  /** Opens a finished .xlsx file as a workbook of its own, which the port then does not reach. */
  openBeside(file: Uint8Array): Promise<void>;

  /** Shows a sheet and selects a cell or range of it. */
  goTo(sheet: string, address: A1): Promise<void>;

  /**
   * Marks cells in place of those marked before: a colour laid over, and the text shown when the cell is selected. Marks move with
   * their cells. The cells' own formats are not touched; a prompt that a cell has stays below the text.
   * @returns the marks that have no place here: their sheet is not there, or their address is no cell
   */
  markFindings(marks: readonly Mark[]): Promise<Mark[]>;

  /** Takes all marks away; nothing stays of them, also where the workbook was saved and opened in between. */
  clearMarks(): Promise<void>;

  /**
   * Tells of cells that were changed, by people and programs other than this port, once no further change has come for a moment.
   * @returns how to stop; after that the listener is not called again
   */
  followEdits(listener: (edits: Edit[]) => void): Promise<() => Promise<void>>;

  /** Draws charts as the program's own, over ranges that are there. */
  addCharts(charts: readonly SheetChart[]): Promise<void>;

  /**
   * Writes values, also into locked cells of sheets that are protected without a password. Text stays text, whatever it begins with;
   * null empties a cell.
   */
  writeCells(sheet: string, cells: readonly CellEntry[]): Promise<void>;

  /** What was kept with the workbook under this key; null where nothing was. */
  getSetting(key: string): Promise<string | null>;

  /** Keeps a text with the workbook; null forgets it. */
  setSetting(key: string, value: string | null): Promise<void>;
};

export type OpenWorkbook = {
  /** The file's name, `630223100_威远镇_2025.xlsx`. */
  name: string;
  workbook: Workbook;
};

export type Insertion = { kind: 'inserted'; sheets: string[] } | { kind: 'opened-beside' };

export type Mark = {
  sheet: string;
  /** One cell; the empty text stands for a finding about the whole sheet, which is not marked. */
  address: A1;
  severity: 'error' | 'warning' | 'info';
  text: string;
};

export type Edit = { sheet: string; address: A1 };

export type SheetChart = { sheet: string; chart: Chart };

export type CellEntry = { address: A1; value: string | number | boolean | null };
