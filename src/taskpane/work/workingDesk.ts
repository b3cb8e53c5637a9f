import { acceptancesIn, type Acceptances } from '../../batch/acceptances';
import type { TextVariant } from '../../definition/definition';
import type { OpenWorkbook } from '../../excel/port';
import { message } from '../../messages/message';
import type { Narrative } from '../../narrative/narrative';
import type { Workbook } from '../../workbook/workbook';
import { patchWorkbook, type SheetChanges } from '../../xlsx/patch';
import { BatchReview } from './batchReview';
import { BatchTray } from './batchTray';
import { noShelf, type DefinitionShelf } from './definitionShelf';
import { DefinitionTray } from './definitionTray';
import type { Desk, GivenFile, Progress } from './desk';
import { inspect } from './inspect';
import { issueAll, issueOne } from './issuing';
import { lastYearIn } from './lastYear';
import { bytesOf, readNamed } from './namedFile';
import { NarrativeTray } from './narrativeTray';
import type { Readers } from './reading/webReaders';
import { returnSlips } from './returnSlips';
import { RollupTray } from './rollupTray';
import { Shift } from './shift';
import type {
  BatchView,
  Continued,
  DefinitionOutcome,
  DefinitionView,
  DocumentExtras,
  DocumentUpdate,
  FindingView,
  FinishedFile,
  Insertable,
  Inspection,
  IssueRequest,
  Reviewed,
  RollupView,
  Slips,
  TotalTrace,
} from './views';

/** What was made of files under one definition. */
type Trays = { batch: BatchTray; review: BatchReview; rollup: RollupTray; narrative: NarrativeTray };

/** The desk at work: everything that it keeps is here, in its trays, and is gone with the worker. */
export class WorkingDesk implements Desk {
  private readonly definitions: DefinitionTray;
  private trays: Trays;
  private shift = new Shift();

  /**
   * @param now the clock of whoever runs the desk
   * @param shelf where a loaded definition outlives the desk
   * @param readers who reads files beside it
   */
  constructor(
    private readonly now: () => Date,
    shelf: DefinitionShelf = noShelf,
    private readonly readers: Readers = null,
  ) {
    // another definition reads the same files otherwise: what was received under the one before is forgotten
    this.definitions = new DefinitionTray(now, shelf, () => (this.trays = this.emptyTrays()));
    this.trays = this.emptyTrays();
  }

  async cancel(): Promise<void> {
    this.shift.end();
  }

  async definition(): Promise<DefinitionView> {
    await this.definitions.restore();
    return this.definitions.view();
  }

  async useBuiltIn(): Promise<DefinitionView> {
    await this.definitions.useBuiltIn();
    return this.definitions.view();
  }

  async useDefinitionFile({ name, file }: GivenFile): Promise<DefinitionOutcome> {
    return this.definitions.take(await readNamed(name, await bytesOf(file)), name);
  }

  async useDefinitionIn({ name, workbook }: OpenWorkbook): Promise<DefinitionOutcome> {
    return this.definitions.take(workbook, name);
  }

  async definitionFile(): Promise<FinishedFile> {
    return this.definitions.file();
  }

  async issue(request: IssueRequest, progress: Progress): Promise<FinishedFile> {
    return issueAll(request, this.definitions.catalogues, this.now, this.begin(), progress);
  }

  async template(request: IssueRequest): Promise<FinishedFile> {
    return issueOne(request, this.definitions.catalogues, this.now);
  }

  async inspect(open: OpenWorkbook): Promise<Inspection> {
    return inspect(open, this.definitions.catalogues);
  }

  async receive(files: GivenFile[], area: string | null, progress: Progress): Promise<BatchView> {
    const came = await this.trays.batch.take(files, this.definitions, this.begin(), progress);
    return { ...(await this.batch(area)), came };
  }

  async batch(area: string | null): Promise<BatchView> {
    const { review, rollup } = this.trays;
    review.area = area;
    rollup.clear();
    return review.view();
  }

  async forget(names: string[] | null): Promise<BatchView> {
    this.trays.batch.drop(names);
    return this.batch(this.trays.review.area);
  }

  async recall(): Promise<BatchView> {
    this.trays.batch.recall();
    return this.batch(this.trays.review.area);
  }

  async slips(units: string[] | null, marked: boolean, progress: Progress): Promise<Slips> {
    const { batch, review } = this.trays;
    const wanted = { units, bytesOf: marked ? batch.opener() : null };
    const { file, returned, remarks } = await returnSlips(
      review.examined(),
      wanted,
      this.now,
      this.begin(),
      progress,
    );
    // only now: of work that was cancelled nothing may be left
    for (const [unit, about] of returned) batch.returned.set(unit, about);
    return { file, batch: review.view(), remarks };
  }

  async received(name: string): Promise<FinishedFile> {
    return { name: name.slice(name.lastIndexOf('/') + 1), bytes: await this.trays.batch.bytesOf(name) };
  }

  async accept(findings: string[], reason: string | null): Promise<Reviewed> {
    const { review, rollup } = this.trays;
    review.accept(findings, reason, rollup.findings);
    return this.reviewedAgain();
  }

  async restoreAcceptances(kept: Acceptances): Promise<BatchView> {
    const { review } = this.trays;
    review.acceptances = { ...kept };
    return this.batch(review.area);
  }

  async acceptances(): Promise<Acceptances> {
    return this.trays.review.acceptances;
  }

  async continueFrom({ name, file }: GivenFile): Promise<Continued> {
    const { review } = this.trays;
    const workbook = await readNamed(name, await bytesOf(file));
    const { year } = review.examined();
    const taken = acceptancesIn(workbook, name, this.definitions.catalogues, year);
    review.acceptances = { ...taken, ...review.acceptances };
    const reviewed = this.reviewedAgain();
    const found = [...reviewed.batch.findings, ...(reviewed.rollup?.findings ?? [])];
    const ids = (among: readonly FindingView[]) =>
      new Set(among.flatMap(({ id }) => (Object.hasOwn(taken, id) ? [id] : []))).size;
    return {
      ...reviewed,
      held: ids(found.filter(({ accepted }) => accepted !== undefined)),
      lapsed: ids(found.filter((finding) => finding.lapsed)),
    };
  }

  async rollUp(area: string, previous: GivenFile | null, progress: Progress): Promise<RollupView> {
    const shift = this.begin();
    const { review, rollup } = this.trays;
    review.area = area;
    progress(message('taskpane.rolling-up'), 0, 0);
    const examined = review.examined();
    await shift.step();
    const lastYear = await lastYearIn(previous, area, examined.catalogue);
    const { acceptances } = review;
    const previousFile = previous?.name ?? null;
    return rollup.take({ examined, area, lastYear, previousFile, acceptances }, shift);
  }

  async trace(indicator: string): Promise<TotalTrace> {
    return this.trays.rollup.trace(indicator);
  }

  async summaryFile(): Promise<FinishedFile> {
    return this.trays.rollup.file();
  }

  async summarySheets(): Promise<Insertable> {
    return this.trays.rollup.sheets();
  }

  async narrative(): Promise<Narrative> {
    const { rollup, narrative } = this.trays;
    return narrative.take(rollup.written());
  }

  async narrativeIn({ name, workbook }: OpenWorkbook): Promise<Narrative> {
    return this.trays.narrative.takeFrom(workbook, name, this.definitions.catalogues);
  }

  async narrativeOf({ name, file }: GivenFile): Promise<Narrative> {
    return this.narrativeIn({ name, workbook: await readNamed(name, await bytesOf(file)) });
  }

  async narrativeAs(variant: TextVariant): Promise<Narrative> {
    return this.trays.narrative.inLength(variant);
  }

  async document(format: 'docx' | 'txt', extras: DocumentExtras): Promise<FinishedFile> {
    return this.trays.narrative.document(format, extras);
  }

  async updateDocument({ name, file }: GivenFile): Promise<DocumentUpdate> {
    return this.trays.narrative.update(name, await bytesOf(file));
  }

  async openFile({ name, file }: GivenFile): Promise<Workbook> {
    return readNamed(name, await bytesOf(file), { appearance: true });
  }

  async changedFile({ name, file }: GivenFile, changes: SheetChanges[]): Promise<FinishedFile> {
    const modified = this.now().toISOString();
    return { name, bytes: patchWorkbook(await bytesOf(file), changes, { modified }) };
  }

  /** The batch, and the roll-up where there is one, with what was decided since. */
  private reviewedAgain(): Reviewed {
    const { review, rollup } = this.trays;
    const again = rollup.takeAgain((area) => review.examined(area), review.acceptances);
    return { batch: review.view(), rollup: again };
  }

  private emptyTrays(): Trays {
    const { catalogues, definition } = this.definitions;
    const batch = new BatchTray(this.readers);
    const review = new BatchReview(batch, catalogues, definition.units);
    return { batch, review, rollup: new RollupTray(this.now), narrative: new NarrativeTray(this.now) };
  }

  private begin(): Shift {
    this.shift = new Shift();
    return this.shift;
  }
}
