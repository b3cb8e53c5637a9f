/**
 * What the pane's worker tells the pane, in plain data that survives structured clone: sentences are `Message` values, so that the
 * pane chooses the language; codes come with the names that people know them by.
 */
import type { OutdatedChart } from '../../docx/update/outdatedCharts';
import type { UpdatedFigure } from '../../docx/update/updateDocument';
import type { RollupMethod, Unit } from '../../definition/definition';
import type { Mistake } from '../../definition/mistake';
import type { SheetChart } from '../../excel/port';
import type { Message } from '../../messages/message';
import type { NewerBy } from '../../submission/age';
import type { Difference } from '../../submission/history';
import type { RejectionCode, Source } from '../../submission/submission';

export type UnitName = { code: string; name: string };

/** A value as it stands in a cell: null is blank. */
export type Shown = number | string | null;

/** ── 制度 ── */

export type DefinitionView = {
  id: string;
  name: string;
  version: string;
  /** 16 hex digits. */
  hash: string;
  /** The file that it was read from; null for the built-in one. */
  file: string | null;
  /** It is kept on this machine and will be in use when the pane is opened again. */
  kept: boolean;
  /** The file of a definition that was kept and that this version of the program cannot use; the built-in one took its place. */
  lost: string | null;
  chapters: { code: string; name: string; indicators: IndicatorLine[] }[];
  /** Rows and columns with what stands before and behind in the cells' codes. */
  tables: { code: string; name: string; chapter: string; rows: UnitName[]; columns: UnitName[] }[];
  units: UnitLine[];
  rules: { id: string; severity: 'error' | 'warning'; formula: string; text: string }[];
  texts: number;
};

export type IndicatorLine = {
  code: string;
  name: string;
  measure: string;
  /** As the definition workbook words it: 计数, 求和. */
  kind: string;
  rollup: string;
  formula?: string;
  note: string;
  audience: string[];
  required: boolean;
};

export type UnitLine = {
  code: string;
  name: string;
  level: Unit['level'];
  kind?: string;
  parent?: string;
  own: boolean;
  /** First and last year of the unit; absent means always. */
  since?: number;
  until?: number;
  /** A template is issued to it. */
  files: boolean;
};

/** A definition workbook that was looked at: taken into use, with how its texts would read better, or with all its mistakes. */
export type DefinitionOutcome =
  { definition: DefinitionView; mistakes: []; advice: Mistake[] } | { mistakes: Mistake[] };

/** ── 下发 ── */

export type IssueRequest = {
  unit: string;
  year: number;
  /** Codes of the filing units wanted; absent means all of them. */
  only?: string[];
  /** Last year's summary. */
  previous?: File;
};

export type FinishedFile = { name: string; bytes: Uint8Array };

/** ── Findings ── */

export type FindingView = {
  id: string;
  rule: string;
  severity: 'error' | 'warning' | 'info';
  unit: UnitName;
  indicators: { code: string; name: string }[];
  cells: Source[];
  /** Without its place. */
  message: Message;
  actual: Shown;
  expected: Shown;
  /** 情况说明 stands beside it, or the receiver let it stand. */
  explained: boolean;
  /** What the unit wrote. */
  explanation?: string;
  /** Why the receiver let it stand. */
  accepted?: string;
  /** Why the receiver had let it stand, with the figures of then: others stand there now. */
  lapsed?: { reason: string; actual: Shown; expected: Shown };
  /** Of a rule of the definition: its formula, and every figure in it. */
  why?: {
    formula: string;
    operands: { name: string; code: string; year: 'current' | 'previous'; value: Shown; cell?: Source }[];
  };
};

/** ── 填报 ── */

/** What kind of workbook is open. */
export type OpenKind = 'template' | 'summary' | 'definition' | 'other';

export type FillView = {
  unit: UnitName;
  year: number;
  example: boolean;
  /**
   * Sheets in their order, with how far each has come. A required blank counts as missing, not as an error; what is explained does not
   * count.
   */
  sheets: {
    name: string;
    asked: number;
    filled: number;
    required: number;
    missing: number;
    errors: number;
    warnings: number;
  }[];
  entries: EntryLine[];
  findings: FindingView[];
  /** Where a person explains what a soft finding asks; by indicator. */
  explanations: Record<string, { sheet: string; address: string; text: string }>;
  /** Where 封面 keeps 自检情况; null where the cover has no such line. */
  selfCheck: { sheet: string; address: string; text: string } | null;
};

export type EntryLine = {
  code: string;
  name: string;
  measure: string;
  note: string;
  required: boolean;
  derived: boolean;
  state: 'value' | 'blank' | 'not-applicable' | 'unreadable';
  value: Shown;
  cell: Source;
};

/** What the open workbook turned out to be. */
export type Inspection =
  | { kind: 'template'; fill: FillView }
  | { kind: 'summary'; unit: UnitName; year: number }
  | { kind: 'definition' }
  /** `reason`: why a workbook that looks like a template could not be read as one. */
  | { kind: 'other'; reason?: Message };

/** ── 收表, 审核 ── */

export type BatchView = {
  /** The area that the batch is of; null where its files have no area in common. */
  unit: (UnitName & { level: Unit['level'] }) | null;
  /** null while no file was taken. */
  year: number | null;
  /** Files given, archives counted by what is in them. */
  files: number;
  /** What the last files given came to; null where the batch was looked at without new ones. */
  came: { added: number; replaced: number } | null;
  /** Units expected, in tree order, and those that came unexpected. */
  units: ReturnLine[];
  rejected: { file: string; code: RejectionCode; message: Message; unit?: UnitName }[];
  rivals: Rivals[];
  findings: FindingView[];
};

export type ReturnState = 'missing' | 'reported' | 'problem' | 'returned';

export type ReturnLine = {
  unit: UnitName;
  level: Unit['level'];
  parent?: UnitName;
  /** 未报 已报 有问题 退回: `problem` where an error is open or its only file was refused, `returned` once a return slip was made since. */
  state: ReturnState;
  file?: string;
  /** The area whose summary covers it. */
  through?: UnitName;
  /** ISO 8601. */
  modified?: string;
  errors: number;
  /** Open ones. */
  warnings: number;
  explained: number;
  /** Indicators answered of those asked. */
  answered: number;
  asked: number;
  contact?: { name?: string; phone?: string };
  /** 自检情况 as the unit's cover states it. */
  selfCheck?: string;
  /** One of those that the area waits for; false for an area whose summary came. */
  expected: boolean;
  /** Why its only file was refused. */
  reason?: Message;
};

/** Several files of one unit, side by side. */
export type Rivals = {
  unit: UnitName;
  /** The one that counts comes first. */
  files: { file: string; modified?: string; answered: number; errors: number; warnings: number }[];
  /** What makes the first newer than the second: the time in the document, that of the file, or nothing but its name. */
  newerBy: NewerBy;
  /** Where they differ; `stated` in the order of `files`. */
  differences: Difference[];
};

/** Return slips as one file, and the batch with their units returned; what could not be noted in copies of the units' files. */
export type Slips = { file: FinishedFile; batch: BatchView; remarks: Message[] };

/** What came of the acceptances in an earlier summary: how many stand, and how many lapsed since the figures are others now. */
export type Continued = Reviewed & { held: number; lapsed: number };

/** What follows from a decision of the receiver: the roll-up too, where there is one. */
export type Reviewed = { batch: BatchView; rollup: RollupView | null };

/** ── 文字 ── */

/** What a Word file has besides the text: at each figure where it comes from, at the end of each chapter a chart. */
export type DocumentExtras = { comments?: boolean; charts?: boolean };

/** An edited document against the summary: its figures, the charts that show others, and the copy that offers the new ones; null where none is offered. */
export type DocumentUpdate = {
  figures: UpdatedFigure[];
  charts: OutdatedChart[];
  file: FinishedFile | null;
};

/** ── 汇总 ── */

export type RollupView = {
  unit: UnitName & { level: Unit['level'] };
  year: number;
  units: { expected: number; reported: number; missing: UnitName[]; rejected: UnitName[] };
  example: boolean;
  chapters: UnitName[];
  totals: TotalLine[];
  findings: FindingView[];
  /** The name that the summary is saved under. */
  file: string;
  /** The name of last year's summary, where one was given. */
  previous: string | null;
};

export type TotalLine = {
  code: string;
  name: string;
  chapter: string;
  measure: string;
  decimals: number;
  derived: boolean;
  value: Shown;
  previous: number | null;
  /** 增减, and 同比 in percent, as the summary has them; null where there is none (no base, a base of 0). */
  change: number | null;
  growth: number | null;
  /**
   * How the years are set side by side: a rate's change is in percentage points and has no growth; texts are not compared; nor is
   * what a changed 口径 makes incomparable.
   */
  comparison: 'growth' | 'points' | 'none' | 'incomparable';
  /** Filing units asked and answered; not whole where they differ. */
  asked: number;
  answered: number;
  /** Where it stands in the summary workbook. */
  cell: { sheet: string; address: string } | null;
};

export type ContributionLine = {
  unit: UnitName;
  value: number | string;
  source: Source;
  included: boolean;
  /** Reason of a 去重 row. */
  adjustment?: string;
};

/** How a total came about: its contributions, or what it is computed from. */
export type TotalTrace = {
  total: TotalLine;
  method: RollupMethod;
  formula?: string;
  /** What the formula or the weighted mean is made from. */
  operands: TotalLine[];
  contributions: ContributionLine[];
  /** Units whose value the total would take, and that gave none. */
  silent: SilentUnit[];
  /** Areas that sent a summary: which of their units gave no value, it does not say. */
  summarised: UnitName[];
};

export type SilentUnit = UnitName & {
  /** Its file is missing or was refused; or what it wrote is 不适用, no number, or nothing. */
  why: 'missing' | 'rejected' | 'not-applicable' | 'unreadable' | 'blank';
};

/** A summary ready to be put into the open workbook: its sheets, and the charts that are drawn afterwards. */
export type Insertable = { bytes: Uint8Array; sheets: string[]; charts: SheetChart[] };
