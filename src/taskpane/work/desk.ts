/**
 * What the pane asks of its worker. The worker keeps the definition in use, the files received, the accepted findings and the last
 * roll-up, so that the pane holds only what it shows. One piece of work at a time; `cancel` ends the one under way.
 * Every verb rejects with a `DeskError`, whose sentence a person can act on, or with `CancelledError`.
 */
import type { Acceptances } from '../../batch/acceptances';
import type { TextVariant } from '../../definition/definition';
import type { OpenWorkbook } from '../../excel/port';
import { say, type Message } from '../../messages/message';
import type { Narrative } from '../../narrative/narrative';
import type {
  BatchView,
  Continued,
  DefinitionOutcome,
  DefinitionView,
  DocumentExtras,
  DocumentUpdate,
  FinishedFile,
  Insertable,
  Inspection,
  IssueRequest,
  Reviewed,
  RollupView,
  Slips,
  TotalTrace,
} from './views';
import type { Workbook } from '../../workbook/workbook';
import type { SheetChanges } from '../../xlsx/patch';

/** A file as the pane was given it; `name` with the folders that it came in. */
export type GivenFile = { name: string; file: File };

/** Told as work goes on: what is being done, how much of it. */
export type Progress = (what: Message, done: number, total: number) => void;

export type Desk = {
  cancel(): Promise<void>;

  /** 制度 */
  definition(): Promise<DefinitionView>;
  /** Forgets the definition that was loaded, also on this machine, and what was received. */
  useBuiltIn(): Promise<DefinitionView>;
  /**
   * Reads a definition workbook and, where it has no mistakes, takes it into use and keeps it on this machine; what was received before is
   * forgotten then.
   */
  useDefinitionFile(file: GivenFile): Promise<DefinitionOutcome>;
  useDefinitionIn(open: OpenWorkbook): Promise<DefinitionOutcome>;
  /** The definition in use as the workbook that a statistician edits. */
  definitionFile(): Promise<FinishedFile>;

  /** 下发: a .zip of templates; for one unit its template alone. */
  issue(request: IssueRequest, progress: Progress): Promise<FinishedFile>;
  template(request: IssueRequest): Promise<FinishedFile>;

  /** 填报: what the open workbook is and, where it is a template, how far it has come and what is wrong. */
  inspect(open: OpenWorkbook): Promise<Inspection>;

  /** 收表: adds files to those received; one of the same name takes the other's place. */
  receive(files: GivenFile[], area: string | null, progress: Progress): Promise<BatchView>;
  /** The batch as it stands, looked at for another area. */
  batch(area: string | null): Promise<BatchView>;
  /** Forgets these files; all of them for null. */
  forget(names: string[] | null): Promise<BatchView>;
  /** Takes back the last `forget`; a file that came again since stays as it came. */
  recall(): Promise<BatchView>;
  /**
   * 退回单: one workbook for each unit that has something to mend, as a .zip; for one unit its slip alone.
   * @param marked also a copy of each unit's own file, the findings noted in its cells
   */
  slips(units: string[] | null, marked: boolean, progress: Progress): Promise<Slips>;
  /** A received file as it came, for showing; `name` as in a finding's cells. */
  received(name: string): Promise<FinishedFile>;

  /** 审核: lets soft findings stand, with a reason; null takes that back. What was rolled up says so too. */
  accept(findings: string[], reason: string | null): Promise<Reviewed>;
  /** Puts back the acceptances that were kept with a workbook. */
  restoreAcceptances(kept: Acceptances): Promise<BatchView>;
  acceptances(): Promise<Acceptances>;
  /** Takes over what was accepted in an earlier summary of the same year; what was decided here since counts more. */
  continueFrom(summary: GivenFile): Promise<Continued>;

  /** 汇总 */
  rollUp(area: string, previous: GivenFile | null, progress: Progress): Promise<RollupView>;
  trace(indicator: string): Promise<TotalTrace>;
  summaryFile(): Promise<FinishedFile>;
  summarySheets(): Promise<Insertable>;

  /** 文字: of the last roll-up, of the open workbook where that is a summary, or of a summary file. */
  narrative(): Promise<Narrative>;
  narrativeIn(open: OpenWorkbook): Promise<Narrative>;
  narrativeOf(file: GivenFile): Promise<Narrative>;
  /** The paragraphs last written, from the same summary in another length. */
  narrativeAs(variant: TextVariant): Promise<Narrative>;
  /** The paragraphs last written, as a Word file or as text. */
  document(format: 'docx' | 'txt', extras: DocumentExtras): Promise<FinishedFile>;
  /** A document that was edited since, against the summary that the paragraphs were last written from. */
  updateDocument(file: GivenFile): Promise<DocumentUpdate>;

  /** Standalone: a workbook file opened for the preview, looks included; and the file again with the cells that were changed. */
  openFile(file: GivenFile): Promise<Workbook>;
  changedFile(file: GivenFile, changes: SheetChanges[]): Promise<FinishedFile>;
};

/** The worker could not do it; the reason is a sentence. */
export class DeskError extends Error {
  override readonly name = 'DeskError';

  constructor(
    readonly reason: Message,
    /** Further sentences, one a mistake. */
    readonly details: readonly Message[] = [],
  ) {
    super(say(reason));
  }
}

/** A person ended the work. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}
