import type { WorkbookPort } from '../excel/port';
import type { Source } from '../submission/submission';
import type { GivenFile } from './work/desk';
import type { FinishedFile, Insertable } from './work/views';

/** A person who chose a file, or the pane, to show something in it. */
export type OpenedBy = 'person' | 'pane';

/** Where the pane runs: in Excel, or on a page of its own with a preview in Excel's place. */
export type Host = {
  kind: 'excel' | 'standalone';
  port: WorkbookPort;
  /** Tells when another workbook takes the place of the open one. @returns how to stop */
  followOpen(listener: (by: OpenedBy) => void): () => void;
  /** Opens a file that a person chose, in place of what is open; absent where the program opens files itself. */
  open?(file: GivenFile): Promise<void>;
  /** Opens a file beside what is open (Excel: a window of its own; standalone: in the preview, at `place`). */
  openFile(file: FinishedFile, place?: Pick<Source, 'sheet' | 'address'> | undefined): Promise<void>;
  /**
   * Puts finished sheets with their charts into the open workbook (standalone: opens the file in the preview).
   * @returns the sheets' names; none where the file was opened beside
   * @throws ChartsNotDrawnError where the sheets are in and the charts are not
   */
  insert(file: FinishedFile, sheets: Insertable): Promise<string[]>;
};
