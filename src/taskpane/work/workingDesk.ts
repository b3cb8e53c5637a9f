import type { Acceptances } from '../../batch/acceptances';
import { cataloguesOf, type Catalogues } from '../../batch/catalogues';
import { definitionIn } from '../../batch/definitionFile';
import type { Examined } from '../../batch/examine';
import { isoDay } from '../../batch/isoDay';
import { NothingToIssueError, templatesFor } from '../../batch/issue';
import type { Previous } from '../../batch/previous';
import { slipsDue, slipsFor } from '../../batch/slips';
import { stamped } from '../../batch/stamp';
import { summarise } from '../../batch/summarise';
import { summaryIn } from '../../batch/summaryFile';
import { ZipBuilder } from '../../batch/zip';
import { builtInDefinition } from '../../definition/builtin/builtin';
import type { Definition } from '../../definition/definition';
import { DefinitionError } from '../../definition/mistake';
import { openDefinition } from '../../definition/open';
import { definitionWorkbook } from '../../definition/writeWorkbook';
import { writeNarrative } from '../../docx/write';
import type { OpenWorkbook } from '../../excel/port';
import { withoutCharts } from '../../excel/withoutCharts';
import { message } from '../../messages/message';
import { narrate } from '../../narrative/narrate';
import type { Narrative } from '../../narrative/narrative';
import { plainText } from '../../narrative/plainText';
import { fileNamePart } from '../../template/fileName';
import type { Workbook } from '../../workbook/workbook';
import { patchWorkbook, type SheetChanges } from '../../xlsx/patch';
import { writeWorkbook } from '../../xlsx/write';
import { BatchTray } from './batchTray';
import { batchView, emptyBatch } from './batchView';
import { noShelf, type DefinitionShelf } from './definitionShelf';
import { definitionView, type Origin } from './definitionView';
import { DeskError, type Desk, type GivenFile, type Progress } from './desk';
import { inspect } from './inspect';
import { lastYearIn } from './lastYear';
import { bytesOf, readNamed } from './namedFile';
import { rollupView, totalTrace, type RolledUp } from './rollupView';
import { Shift } from './shift';
import type {
  BatchView,
  DefinitionOutcome,
  DefinitionView,
  FinishedFile,
  Insertable,
  Inspection,
  IssueRequest,
  Reviewed,
  RollupView,
  Slips,
  TotalTrace,
} from './views';

/** The last roll-up: its workbook and paragraphs, and last year's figures that went into it. */
type Rolled = RolledUp & { workbook: Workbook; narrative: Narrative; lastYear: Previous };

const builtIn: Origin = { file: null, kept: false, lost: null };

/** The desk at work: everything that it keeps is here, and is gone with the worker. */
export class WorkingDesk implements Desk {
  private used: Definition = builtInDefinition;
  private origin: Origin = builtIn;
  private restoring: Promise<void> | null = null;
  private catalogues: Catalogues = cataloguesOf(builtInDefinition);
  private tray = new BatchTray();
  private area: string | null = null;
  private rolled: Rolled | null = null;
  private written: Narrative | null = null;
  private shift = new Shift();

  /**
   * @param now the clock of whoever runs the desk
   * @param shelf where a loaded definition outlives the desk
   */
  constructor(
    private readonly now: () => Date,
    private readonly shelf: DefinitionShelf = noShelf,
  ) {}

  async cancel(): Promise<void> {
    this.shift.end();
  }

  async definition(): Promise<DefinitionView> {
    await (this.restoring ??= this.restore());
    return this.definitionView();
  }

  async useBuiltIn(): Promise<DefinitionView> {
    await this.shelf.forget();
    this.use(builtInDefinition, builtIn);
    return this.definitionView();
  }

  async useDefinitionFile({ name, file }: GivenFile): Promise<DefinitionOutcome> {
    return this.useWorkbook(readNamed(name, await bytesOf(file)), name);
  }

  async useDefinitionIn({ name, workbook }: OpenWorkbook): Promise<DefinitionOutcome> {
    return this.useWorkbook(workbook, name);
  }

  async definitionFile(): Promise<FinishedFile> {
    return this.finished(
      `${fileNamePart(`${this.used.name}_${this.used.version}`)}.xlsx`,
      definitionWorkbook(this.used),
    );
  }

  async issue(request: IssueRequest, progress: Progress): Promise<FinishedFile> {
    const shift = this.begin();
    const { catalogue, unit, previous } = await this.issuing(request);
    const only = request.only && new Set(request.only);
    const total = only?.size ?? catalogue.filingUnits(unit.code).length;
    const zip = new ZipBuilder();
    let done = 0;
    const what = message('taskpane.issuing');
    for (const { path, workbook } of templatesFor({
      catalogue,
      unit,
      previous,
      issued: isoDay(this.now()),
      ...(only && { only }),
    })) {
      await shift.step();
      zip.add(path, (await this.finished(path, workbook)).bytes, this.now().toISOString());
      progress(what, ++done, total);
    }
    return { name: `${fileNamePart(unit.name)}_${request.year}_填报表.zip`, bytes: zip.finish() };
  }

  async template(request: IssueRequest): Promise<FinishedFile> {
    const { catalogue, unit, previous } = await this.issuing(request);
    const only = new Set(request.only);
    const [first] = templatesFor({ catalogue, unit, previous, issued: isoDay(this.now()), only });
    if (!first) throw new NothingToIssueError(unit);
    return this.finished(first.path.slice(first.path.lastIndexOf('/') + 1), first.workbook);
  }

  async inspect(open: OpenWorkbook): Promise<Inspection> {
    return inspect(open, this.catalogues);
  }

  async receive(files: GivenFile[], area: string | null, progress: Progress): Promise<BatchView> {
    const shift = this.begin();
    const came = await this.tray.take(files, this.catalogues, shift, progress);
    return { ...(await this.batch(area)), came };
  }

  async batch(area: string | null): Promise<BatchView> {
    this.area = area;
    this.rolled = null;
    return this.look();
  }

  async forget(names: string[] | null): Promise<BatchView> {
    this.tray.drop(names);
    return this.batch(this.area);
  }

  async recall(): Promise<BatchView> {
    this.tray.recall();
    return this.batch(this.area);
  }

  async slips(units: string[] | null, progress: Progress): Promise<Slips> {
    const shift = this.begin();
    const examined = this.examined(this.area);
    const wanted = units && new Set(units);
    const total = slipsDue(examined).filter(({ submission }) => wanted?.has(submission.unit) ?? true).length;
    const files = new Map(examined.accepted.map(({ unit, file }) => [unit, file]));
    const made: FinishedFile[] = [];
    const returned: [string, string][] = [];
    const what = message('taskpane.writing-slips');
    for (const { unit, name, workbook } of slipsFor(examined, isoDay(this.now()))) {
      await shift.step();
      if (wanted && !wanted.has(unit.code)) continue;
      made.push(await this.finished(name, workbook));
      returned.push([unit.code, files.get(unit.code) ?? '']);
      progress(what, made.length, total);
    }
    const [only] = made;
    if (!only) throw new DeskError(message('taskpane.no-slips'));
    // only now: of work that was cancelled nothing may be left
    for (const [unit, file] of returned) this.tray.returned.set(unit, file);
    const file = units?.length === 1 ? only : this.zipped(`退回单_${isoDay(this.now())}.zip`, made);
    return { file, batch: this.look() };
  }

  async received(name: string): Promise<FinishedFile> {
    return { name: name.slice(name.lastIndexOf('/') + 1), bytes: await this.tray.bytesOf(name) };
  }

  async accept(findings: string[], reason: string | null): Promise<Reviewed> {
    const { acceptances } = this.tray;
    const examined = this.examined(this.area);
    const known = new Map(
      [...examined.findings, ...(this.rolled?.rollup.findings ?? [])].map((finding) => [finding.id, finding]),
    );
    for (const id of findings) {
      const finding = known.get(id);
      if (reason === null || !finding) delete acceptances[id];
      else acceptances[id] = { reason, actual: finding.actual, expected: finding.expected };
    }
    const rollup = this.rolled && this.rollUpAgain(this.rolled);
    return { batch: this.look(), rollup };
  }

  async restoreAcceptances(kept: Acceptances): Promise<BatchView> {
    this.tray.acceptances = { ...kept };
    return this.batch(this.area);
  }

  async acceptances(): Promise<Acceptances> {
    return this.tray.acceptances;
  }

  async rollUp(area: string, previous: GivenFile | null, progress: Progress): Promise<RollupView> {
    const shift = this.begin();
    this.area = area;
    progress(message('taskpane.rolling-up'), 0, 0);
    const examined = this.examined(area);
    await shift.step();
    const lastYear = await lastYearIn(previous, area, this.catalogues, examined.catalogue);
    const rolled = this.sum(examined, area, lastYear, previous?.name ?? null);
    await shift.step();
    this.rolled = rolled;
    return rollupView(rolled);
  }

  async trace(indicator: string): Promise<TotalTrace> {
    const trace = totalTrace(indicator, this.rollup());
    if (!trace) throw new DeskError(message('taskpane.no-total', { code: indicator }));
    return trace;
  }

  async summaryFile(): Promise<FinishedFile> {
    const { file, workbook } = this.rollup();
    return this.finished(file, workbook);
  }

  async summarySheets(): Promise<Insertable> {
    const { workbook, charts } = withoutCharts(this.rollup().workbook);
    const { bytes } = await this.finished('', workbook);
    return { bytes, sheets: workbook.sheets.map(({ name }) => name), charts };
  }

  async narrative(): Promise<Narrative> {
    return (this.written = this.rollup().narrative);
  }

  async narrativeIn({ name, workbook }: OpenWorkbook): Promise<Narrative> {
    return (this.written = this.narrated(workbook, name));
  }

  async narrativeOf({ name, file }: GivenFile): Promise<Narrative> {
    return (this.written = this.narrated(readNamed(name, await bytesOf(file)), name));
  }

  async document(format: 'docx' | 'txt'): Promise<FinishedFile> {
    const narrative = this.written;
    if (!narrative) throw new DeskError(message('taskpane.no-rollup'));
    const name = `${fileNamePart(narrative.title)}.${format}`;
    const bytes =
      format === 'docx'
        ? await writeNarrative(narrative, { created: this.now().toISOString() })
        : new TextEncoder().encode(plainText(narrative));
    return { name, bytes };
  }

  async openFile({ name, file }: GivenFile): Promise<Workbook> {
    return readNamed(name, await bytesOf(file), { appearance: true });
  }

  async changedFile({ name, file }: GivenFile, changes: SheetChanges[]): Promise<FinishedFile> {
    const modified = this.now().toISOString();
    return { name, bytes: patchWorkbook(await bytesOf(file), changes, { modified }) };
  }

  private sum(examined: Examined, area: string, lastYear: Previous, previousFile: string | null): Rolled {
    const { catalogue, year, accepted } = examined;
    const file = `${fileNamePart(catalogue.units.get(area)?.name ?? area)}_${year}_汇总表.xlsx`;
    const { rollup, workbook, narrative, summary } = summarise(examined, area, {
      previous: lastYear.of(area),
      issued: isoDay(this.now()),
      file,
      acceptances: this.tray.acceptances,
    });
    const cells = new Map(summary.observations.map(({ indicator, source }) => [indicator, source]));
    return { rollup, catalogue, accepted, cells, file, previousFile, workbook, narrative, lastYear };
  }

  /** The same figures, with what the receiver decided since. The paragraphs stay: they say nothing of findings. */
  private rollUpAgain({ rollup, lastYear, previousFile }: Rolled): RollupView {
    const area = rollup.unit.code;
    this.rolled = this.sum(this.examined(area), area, lastYear, previousFile);
    return rollupView(this.rolled);
  }

  /** The batch as it stands. */
  private look(): BatchView {
    const { area, tray } = this;
    const examined = tray.examine(this.catalogues, area);
    const looking = { received: tray.received, files: tray.size, returned: tray.returned, came: null, area };
    return 'accepted' in examined
      ? batchView(examined, looking)
      : emptyBatch(examined.rejected, looking, this.used.units);
  }

  private zipped(name: string, files: readonly FinishedFile[]): FinishedFile {
    const zip = new ZipBuilder();
    for (const { name: path, bytes } of files) zip.add(path, bytes, this.now().toISOString());
    return { name, bytes: zip.finish() };
  }

  private begin(): Shift {
    this.shift = new Shift();
    return this.shift;
  }

  private async useWorkbook(workbook: Workbook, file: string): Promise<DefinitionOutcome> {
    const { definition, mistakes } = definitionIn(workbook);
    if (!definition) return { mistakes };
    const kept = await this.shelf.keep({ file, definition });
    this.use(definition, { file, kept, lost: null });
    return { definition: this.definitionView(), mistakes: [] };
  }

  /** Takes up the definition that was in use when the pane was closed. */
  private async restore(): Promise<void> {
    const kept = await this.shelf.kept();
    if (!kept) return;
    const { file, definition } = kept;
    try {
      openDefinition(definition, this.now().getFullYear());
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error;
      // made for another version of the program
      await this.shelf.forget();
      this.origin = { ...builtIn, lost: file };
      return;
    }
    this.use(definition, { file, kept: true, lost: null });
  }

  private definitionView(): DefinitionView {
    return definitionView(this.catalogues(this.now().getFullYear()), this.origin);
  }

  /** Another definition reads the same files otherwise: what was received under the one before is forgotten. */
  private use(definition: Definition, origin: Origin): void {
    this.used = definition;
    this.origin = origin;
    this.catalogues = cataloguesOf(definition);
    this.tray = new BatchTray();
    this.area = null;
    this.rolled = null;
    this.written = null;
  }

  private async issuing({ unit: code, year, previous }: IssueRequest) {
    const catalogue = this.catalogues(year);
    const unit = catalogue.units.get(code);
    if (!unit) throw new DeskError(message('taskpane.unit-unknown', { code }));
    if (catalogue.indicators.size === 0) {
      throw new DeskError(message('taskpane.year-without-indicators', { year }));
    }
    const given = previous ? { name: previous.name, file: previous } : null;
    return { catalogue, unit, previous: await lastYearIn(given, code, this.catalogues, catalogue) };
  }

  private examined(area: string | null): Examined {
    const examined = this.tray.examine(this.catalogues, area);
    if (!('accepted' in examined)) {
      throw new DeskError(
        message('taskpane.nothing-readable'),
        examined.rejected.map((rejection) => rejection.message),
      );
    }
    return examined;
  }

  private rollup(): Rolled {
    if (!this.rolled) throw new DeskError(message('taskpane.no-rollup'));
    return this.rolled;
  }

  private narrated(workbook: Workbook, name: string): Narrative {
    const summary = summaryIn(workbook, name, this.catalogues);
    return narrate(this.catalogues(summary.year), summary);
  }

  private async finished(name: string, workbook: Workbook): Promise<FinishedFile> {
    return { name, bytes: await writeWorkbook(stamped(workbook, this.now().toISOString())) };
  }
}
