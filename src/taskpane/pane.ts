import type { Acceptances } from '../batch/acceptances';
import type { Page } from '../commands/pages';
import type { Mistake } from '../definition/mistake';
import { ExcelError } from '../excel/excelError';
import { message, type Language, type Message } from '../messages/message';
import type { Narrative } from '../narrative/narrative';
import type { Source } from '../submission/submission';
import { firstCellOf } from '../workbook/address';
import type { Host, OpenedBy } from './host';
import { marksOf } from './marking';
import { oneAtATime } from './oneAtATime';
import { saveFile } from './saveFile';
import { CancelledError, DeskError, type Desk, type GivenFile, type Progress } from './work/desk';
import type { BatchView, DefinitionView, FinishedFile, Inspection, RollupView } from './work/views';

/** The page that is about a workbook of that kind. */
const pageOf = { template: 'fill', summary: 'text', definition: 'definition' } as const;

/** Under which the accepted findings are kept with the open workbook. */
const acceptancesKey = 'acceptances';

/** Work under way: what is being done and how much of it; `total` 0 where that is not known. */
export type Job = { what: Message; done: number; total: number; canCancel: boolean };

/** What the pane has to say about the last action. `retry` does the same again, `undo` takes it back. */
export type Notice = {
  intent: 'success' | 'warning' | 'error' | 'info';
  text: Message;
  details?: readonly Message[];
  retry?: () => void;
  undo?: () => void;
};

/** Paragraphs, and what they were written from: the last roll-up, the open workbook, or a file. */
export type WrittenText = { narrative: Narrative; from: TextOrigin };

export type TextOrigin = 'rollup' | 'open' | GivenFile;

/** A definition workbook that could not be taken into use, or one that was and whose texts would read better otherwise. */
export type MistakenDefinition = {
  file: string;
  mistakes: readonly Mistake[];
  /** What is listed is advice on texts: the definition is in use. */
  isAdvice: boolean;
  /** It is the open workbook: its cells can be shown, and its mistakes are marked in them. */
  isOpen: boolean;
};

const nobody: ReadonlySet<string> = new Set();

/** What more than one page of the pane shows. */
export type PaneState = {
  page: Page;
  language: Language;
  /** The area that a statistician works for, and the year: shared by 下发, 收表 and 汇总. */
  area: string | null;
  year: number;
  definition: DefinitionView | null;
  mistaken: MistakenDefinition | null;
  /** Codes of the filing units that 下发 makes no template for. */
  leftOut: ReadonlySet<string>;
  /** What the open workbook is; null until it was looked at. */
  inspection: Inspection | null;
  /** What is found is marked in the cells, and the marks follow each check. */
  marking: boolean;
  batch: BatchView | null;
  /** Last year's summary, for 下发 and 汇总. */
  previous: GivenFile | null;
  rollup: RollupView | null;
  /** What the sheets of the last roll-up's summary are called in the open workbook; null while they are not in it. */
  inserted: ReadonlyMap<string, string> | null;
  narrative: WrittenText | null;
  job: Job | null;
  notice: Notice | null;
};

/** The pane's state and what its pages do with it. Pages read `state` through `usePane` and change it through `update`. */
export class Pane {
  state: PaneState;
  private readonly listeners = new Set<() => void>();
  /** What the last check of the open workbook failed with: gone as soon as one succeeds. */
  private checkFailure: Notice | null = null;

  /** @param now the clock of the face */
  constructor(
    readonly desk: Desk,
    readonly host: Host,
    initial: Pick<PaneState, 'language' | 'area' | 'year' | 'page'>,
    readonly now: () => Date = () => new Date(),
  ) {
    this.state = {
      ...initial,
      definition: null,
      mistaken: null,
      leftOut: nobody,
      inspection: null,
      marking: false,
      batch: null,
      previous: null,
      rollup: null,
      inserted: null,
      narrative: null,
      job: null,
      notice: null,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  update(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Gets what the first page needs, looks at the open workbook, and at whatever workbook is opened after it. */
  async begin(): Promise<void> {
    this.host.followOpen((by) => void this.opened(by));
    try {
      this.update({ definition: await this.desk.definition() });
      const kept = await this.host.port.getSetting(acceptancesKey);
      if (kept !== null) await this.desk.restoreAcceptances(JSON.parse(kept) as Acceptances);
    } catch (error) {
      this.failed(error);
    }
    await this.inspect();
    performance.mark('huibiao-ready');
    if (this.state.inspection?.kind === 'template') this.show('fill');
  }

  /** Another workbook was opened: its own page is shown where a person opened it, and not where a page of the pane did. */
  private async opened(by: OpenedBy): Promise<void> {
    const { mistaken } = this.state;
    this.update({
      mistaken: mistaken && { ...mistaken, isOpen: false },
      marking: false,
      inserted: null,
      ...(this.state.narrative?.from === 'open' && { narrative: null }),
    });
    await this.inspect();
    const { inspection } = this.state;
    if (by === 'person' && inspection && inspection.kind !== 'other') this.show(pageOf[inspection.kind]);
  }

  /**
   * Looks at the open workbook anew, never twice at once; where marking is on, the marks are set anew too.
   * @returns whether it could be looked at, as it stands after the call
   */
  readonly inspect: () => Promise<boolean> = oneAtATime(() => this.look());

  private async look(): Promise<boolean> {
    try {
      const inspection = await this.desk.inspect(await this.host.port.readWorkbook());
      const { notice } = this.state;
      this.update({ inspection, notice: notice === this.checkFailure ? null : notice });
      this.checkFailure = null;
    } catch (error) {
      this.failed(error, () => void this.inspect());
      this.checkFailure = this.state.notice;
      return false;
    }
    await this.mark();
    return true;
  }

  private async mark(): Promise<void> {
    const { inspection, marking, language } = this.state;
    if (!marking || inspection?.kind !== 'template') return;
    try {
      await this.host.port.markFindings(marksOf(inspection.fill.findings, language));
    } catch (error) {
      this.failed(error, () => void this.inspect());
      this.checkFailure = this.state.notice;
    }
  }

  /** Lets soft findings stand with a reason, or takes that back; kept with the open workbook. */
  async accept(findings: string[], reason: string | null): Promise<void> {
    try {
      this.update(await this.desk.accept(findings, reason));
      await this.host.port.setSetting(acceptancesKey, JSON.stringify(await this.desk.acceptances()));
    } catch (error) {
      this.failed(error, () => void this.accept(findings, reason));
    }
  }

  /** Takes over what was accepted in an earlier summary; kept with the open workbook like what is accepted here. */
  async continueFrom(summary: GivenFile): Promise<void> {
    const continued = await this.run(message('taskpane.working'), async () => {
      const found = await this.desk.continueFrom(summary);
      await this.host.port.setSetting(acceptancesKey, JSON.stringify(await this.desk.acceptances()));
      return found;
    });
    if (!continued) return;
    const { held, lapsed, ...reviewed } = continued;
    const text = message('taskpane.continued', { file: summary.name, held, lapsed });
    this.update({ ...reviewed, notice: { intent: lapsed > 0 ? 'warning' : 'success', text } });
  }

  show(page: Page): void {
    this.update({ page, notice: null });
  }

  /**
   * Does a piece of work with progress, one at a time; while one is under way another is not begun. A failure becomes a notice.
   * @returns undefined where the work failed, was cancelled or not begun
   */
  async run<T>(
    what: Message,
    work: (progress: Progress) => Promise<T>,
    options: { canCancel?: boolean } = {},
  ): Promise<T | undefined> {
    if (this.state.job) return undefined;
    const { canCancel = false } = options;
    let isOver = false;
    this.update({ job: { what, done: 0, total: 0, canCancel }, notice: null });
    try {
      return await work((now, done, total) => {
        // progress comes through another port than the result, and may come after it
        if (!isOver) this.update({ job: { what: now, done, total, canCancel } });
      });
    } catch (error) {
      this.failed(error, () => void this.run(what, work, options));
      return undefined;
    } finally {
      isOver = true;
      this.update({ job: null });
    }
  }

  cancel(): void {
    void this.desk.cancel();
  }

  /** Says what went wrong, in words for a person; `retry` where the same again may succeed. */
  failed(error: unknown, retry?: () => void): void {
    if (error instanceof CancelledError) {
      this.update({ notice: { intent: 'info', text: message('taskpane.cancelled') } });
    } else if (error instanceof DeskError) {
      this.update({ notice: { intent: 'error', text: error.reason, details: error.details } });
    } else if (error instanceof ExcelError) {
      const again = error.canRetry && retry ? { retry } : {};
      this.update({ notice: { intent: 'error', text: error.reason, ...again } });
    } else {
      const reason = error instanceof Error ? error.message : String(error);
      this.update({ notice: { intent: 'error', text: message('taskpane.unexpected', { reason }) } });
    }
  }

  succeeded(text: Message): void {
    this.update({ notice: { intent: 'success', text } });
  }

  /** Another definition is in use: what was received under the one before is gone, and the open workbook is looked at anew. */
  async definedAnew(definition: DefinitionView): Promise<void> {
    const { area } = this.state;
    this.update({
      definition,
      mistaken: null,
      leftOut: nobody,
      area: definition.units.some(({ code }) => code === area) ? area : null,
      batch: null,
      previous: null,
      rollup: null,
      inserted: null,
      narrative: null,
    });
    await this.inspect();
  }

  /** The area to work for, null for whatever the files received have in common; what was received is looked at anew for it. */
  chooseArea(area: string | null): void {
    this.update({ area, leftOut: nobody, rollup: null, inserted: null, narrative: null });
    if (this.state.batch)
      void this.run(message('taskpane.working'), async () => this.received(await this.desk.batch(area)));
  }

  /** A batch that was looked at: what was rolled up before no longer follows from it. */
  received(batch: BatchView): void {
    this.update({ batch, rollup: null, inserted: null, narrative: null });
  }

  /** Shows a cell of the open workbook. */
  async goTo({ sheet, address }: Pick<Source, 'sheet' | 'address'>): Promise<void> {
    try {
      await this.host.port.goTo(sheet, firstCellOf(address));
    } catch (error) {
      this.failed(error, () => void this.goTo({ sheet, address }));
    }
  }

  /**
   * Shows a received file, and a cell of it where a sheet is given: the file is opened beside the pane, and where the host can, the cell
   * selected; where it cannot, the address is said.
   */
  async openReceived({ file, sheet, address }: Source): Promise<void> {
    await this.run(message('taskpane.opening', { file }), async () => {
      await this.host.openFile(await this.desk.received(file), sheet === '' ? undefined : { sheet, address });
      if (this.host.kind === 'excel' && sheet !== '') {
        const text = message('taskpane.opened-beside', { file, sheet, address });
        this.update({ notice: { intent: 'info', text } });
      }
    });
  }

  /** Hands a finished file to the person: the browser's download. */
  save(file: FinishedFile): void {
    saveFile(file);
    this.succeeded(message('taskpane.saved', { file: file.name }));
  }
}
