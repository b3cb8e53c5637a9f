import type { WorkbookPort } from '../excel/port';
import type { Source } from '../submission/submission';
import type { FinishedFile, Insertable } from './work/views';

/** Where the pane runs: in Excel, or on a page of its own with a preview in Excel's place. */
export type Host = {
  kind: 'excel' | 'standalone';
  port: WorkbookPort;
  /** Tells when another workbook takes the place of the open one. @returns how to stop */
  followOpen(listener: () => void): () => void;
  /** Opens a file beside what is open (Excel: a window of its own; standalone: in the preview, at `place`). */
  openFile(file: FinishedFile, place?: Pick<Source, 'sheet' | 'address'> | undefined): Promise<void>;
  /** Puts finished sheets with their charts into the open workbook (standalone: opens the file in the preview). @returns the sheets' names */
  insert(file: FinishedFile, sheets: Insertable): Promise<string[]>;
};
