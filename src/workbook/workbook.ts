/**
 * The one workbook model: what the writer writes, what the reader reads, what the pane previews.
 * Plain data (JSON and structured clone keep it whole). May import number/ and messages/ only.
 */

/** `#DIV/0!`, `#VALUE!` … as Excel prints them. */
export type CellError = { error: string };

/** What a cell holds (or a formula last yielded). Dates are not a kind of their own: they arrive as text or number. */
export type CellValue = string | number | boolean | null | CellError;

export type Cell = {
  /** 0-based. */
  column: number;
  value: CellValue;
  /** Without the leading `=`. `value` is then the cached result. */
  formula?: string;
  /** Key into `Workbook.styles`. */
  style?: string;
  /** A link inside the workbook, or (read only) a web address that was found. */
  link?: { sheet: string; address: string } | { url: string };
  /** A cell note (not a threaded comment). */
  note?: string;
  /** Read only: the number format says that this number is shown as a date. */
  date?: boolean;
};

export type Row = {
  /** 0-based; rows ascend, cells in a row ascend. */
  index: number;
  /** In points. */
  height?: number;
  hidden?: boolean;
  cells: Cell[];
};

export type Column = {
  /** 0-based. */
  index: number;
  /** In characters, as Excel counts column widths. */
  width?: number;
  hidden?: boolean;
};

/** A1-style, without sheet: `B2` or `B2:D9`. */
export type A1 = string;

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

export type Validation = {
  ranges: A1[];
  rule:
    | { type: 'whole' | 'decimal'; min?: number; max?: number }
    | { type: 'list'; items: string[] }
    | { type: 'list-range'; source: string }
    | { type: 'text-length'; max: number }
    | { type: 'custom'; formula: string };
  allowBlank: boolean;
  /** Shown when the cell is selected. Excel's limits: title 32, text 255 characters. */
  prompt?: { title: string; text: string };
  error?: { severity: 'stop' | 'warning' | 'information'; title: string; text: string };
};

/** A conditional format: where `formula` (relative to the range's first cell, without `=`) is true, `style` is laid over. */
export type Conditional = { range: A1; formula: string; style: OverlayStyle };

export type OverlayStyle = { color?: Rgb; fill?: Rgb; bold?: boolean };

export type Protection = {
  /** What a reader of the protected sheet may still do; no password is ever set. */
  allow: ('formatCells' | 'formatColumns' | 'formatRows' | 'sort' | 'autoFilter' | 'insertRows')[];
};

export type PageSetup = {
  paper: 'A4';
  orientation: 'portrait' | 'landscape';
  /** Pages across and down that the sheet is fitted to; 0 means as many as it takes. */
  fit?: { width: number; height: number };
  /** In millimetres. */
  margins?: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Excel's header codes: `&P` page, `&N` pages, `&A` sheet; a literal ampersand is `&&`. */
  header?: { left?: string; center?: string; right?: string };
  footer?: { left?: string; center?: string; right?: string };
  /** 0-based, inclusive: rows printed on every page. */
  repeatRows?: { from: number; to: number };
  repeatColumns?: { from: number; to: number };
  printArea?: A1;
  centerHorizontally?: boolean;
};

/** An Excel table (ListObject) over a range whose first row holds the column names. */
export type Table = { name: string; range: A1; columns: string[] };

export type Chart = {
  kind: 'column' | 'bar' | 'line' | 'pie';
  title: string;
  /** Sheet-qualified ranges: `'指标总表'!$B$3:$B$9`. */
  categories: string;
  /** `nameAt`: the cell that says the name, where it follows one. */
  series: { name: string; nameAt?: string; values: string }[];
  /** 0-based cell corners. */
  anchor: { from: { row: number; column: number }; to: { row: number; column: number } };
};

export type Sheet = {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  name: string;
  state: SheetState;
  rows: Row[];
  columns: Column[];
  merges: A1[];
  /** Rows and columns kept in view. */
  freeze?: { rows: number; columns: number };
  protection?: Protection;
  validations: Validation[];
  conditionals: Conditional[];
  page?: PageSetup;
  filter?: A1;
  tables: Table[];
  charts: Chart[];
  tabColor?: Rgb;
  /** Grid lines on screen; default true. */
  gridLines?: boolean;
};

/** Six hex digits, `1F4E79`. */
export type Rgb = string;

export type CellStyle = {
  font?: { name?: string; size?: number; bold?: boolean; italic?: boolean; color?: Rgb; underline?: boolean };
  fill?: Rgb;
  border?: 'thin' | 'none';
  borderColor?: Rgb;
  align?: {
    horizontal?: 'left' | 'center' | 'right';
    vertical?: 'top' | 'center' | 'bottom';
    wrap?: boolean;
    indent?: number;
  };
  /** Excel number format: `#,##0.0`. */
  format?: string;
  /** Default true, as in Excel: counts only once the sheet is protected. */
  locked?: boolean;
};

/** A defined name; `refersTo` without `=`: `'行政复议'!$D$5`. */
export type DefinedName = { name: string; refersTo: string; hidden?: boolean };

export type Workbook = {
  sheets: Sheet[];
  names: DefinedName[];
  styles: Record<string, CellStyle>;
  /** Index of the sheet shown first. */
  active?: number;
  properties: {
    title?: string;
    subject?: string;
    creator?: string;
    description?: string;
    /** ISO 8601 instants, handed in by the face: the model knows no clock. */
    created?: string;
    modified?: string;
    /** Read only: the program that wrote the file. */
    application?: string;
  };
  /** Read only: things found in a file that the model itself does not carry. */
  found?: {
    macros?: boolean;
    externalLinks?: number;
    unreadableSheets?: string[];
    /** Where the file is not of the format that is asked for. */
    format?: '.xls' | '.xlsb' | '.ods';
  };
};
