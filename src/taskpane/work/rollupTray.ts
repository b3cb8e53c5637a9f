import type { Acceptances } from '../../batch/acceptances';
import type { Examined } from '../../batch/examine';
import { isoDay } from '../../batch/isoDay';
import type { Previous } from '../../batch/previous';
import { summarise } from '../../batch/summarise';
import { withoutCharts } from '../../excel/withoutCharts';
import { message } from '../../messages/message';
import type { Finding } from '../../submission/finding';
import { fileNamePart } from '../../template/fileName';
import type { Workbook } from '../../workbook/workbook';
import { DeskError } from './desk';
import { finishedFile } from './finishedFile';
import { rollupView, totalTrace, type RolledUp } from './rollupView';
import type { WrittenSummary } from './narrativeTray';
import type { Shift } from './shift';
import type { FinishedFile, Insertable, RollupView, TotalTrace } from './views';

/** A roll-up, its workbook and paragraphs, and last year's figures that went into it. */
type Rolled = RolledUp & { workbook: Workbook; written: WrittenSummary; lastYear: Previous };

/** What is rolled up for an area; `previousFile` is the file of last year's figures. */
export type RollingUp = {
  examined: Examined;
  area: string;
  lastYear: Previous;
  previousFile: string | null;
  acceptances: Acceptances;
};

/** The last roll-up. Whatever is asked of it where there is none is a `DeskError`. */
export class RollupTray {
  private rolled: Rolled | null = null;

  constructor(private readonly now: () => Date) {}

  get findings(): readonly Finding[] {
    return this.rolled?.rollup.findings ?? [];
  }

  /** Rolls up; work that was ended leaves the roll-up before. */
  async take(rolling: RollingUp, shift: Shift): Promise<RollupView> {
    const rolled = this.sum(rolling);
    await shift.step();
    this.rolled = rolled;
    return rollupView(rolled);
  }

  /**
   * The same roll-up, if there is one, with what the receiver decided since.
   * @param examinedFor the batch as it stands for an area
   */
  takeAgain(examinedFor: (area: string) => Examined, acceptances: Acceptances): RollupView | null {
    if (!this.rolled) return null;
    const { rollup, lastYear, previousFile } = this.rolled;
    const area = rollup.unit.code;
    this.rolled = this.sum({ examined: examinedFor(area), area, lastYear, previousFile, acceptances });
    return rollupView(this.rolled);
  }

  clear(): void {
    this.rolled = null;
  }

  trace(indicator: string): TotalTrace {
    const trace = totalTrace(indicator, this.last());
    if (!trace) throw new DeskError(message('taskpane.no-total', { code: indicator }));
    return trace;
  }

  file(): Promise<FinishedFile> {
    const { file, workbook } = this.last();
    return finishedFile(file, workbook, this.now());
  }

  async sheets(): Promise<Insertable> {
    const { workbook, charts } = withoutCharts(this.last().workbook);
    const { bytes } = await finishedFile('', workbook, this.now());
    return { bytes, sheets: workbook.sheets.map(({ name }) => name), charts };
  }

  written(): WrittenSummary {
    return this.last().written;
  }

  private last(): Rolled {
    if (!this.rolled) throw new DeskError(message('taskpane.no-rollup'));
    return this.rolled;
  }

  private sum({ examined, area, lastYear, previousFile, acceptances }: RollingUp): Rolled {
    const { catalogue, year, accepted } = examined;
    const file = `${fileNamePart(catalogue.units.get(area)?.name ?? area)}_${year}_汇总表.xlsx`;
    const { rollup, workbook, narrative, summary } = summarise(examined, area, {
      previous: lastYear.of(area),
      issued: isoDay(this.now()),
      file,
      acceptances,
    });
    const cells = new Map(summary.observations.map(({ indicator, source }) => [indicator, source]));
    const written = { narrative, catalogue, summary };
    return { rollup, catalogue, accepted, cells, file, previousFile, workbook, written, lastYear };
  }
}
