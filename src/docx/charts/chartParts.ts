import type { NarrativeChart } from '../../narrative/chart';
import type { DraftPackage } from '../../xlsx/patching/draftPackage';
import { chartXml } from '../../xlsx/writing/chart';
import type { ChartLook } from '../../xlsx/writing/chartLook';
import { writeWorkbook } from '../../xlsx/write';
import { fonts } from '../layout';
import { pendingLink } from './chartParagraphs';
import { chartWorkbook } from './chartWorkbook';

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const chartContent = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const workbookContent = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Columns are few and would be clumsy; bars lie close. */
const [wideGap, narrowGap] = [160, 80];

/** Last year pale, this year dark, so that a black-and-white print tells them apart; values in figures, axes in ink. */
const colors = { previous: 'BFBFBF', current: '1F4E79', ink: '404040' } as const;
const look: Omit<ChartLook, 'colors' | 'gap'> = {
  title: false,
  values: true,
  frame: false,
  axis: colors.ink,
  font: { name: fonts.song, latin: fonts.latin, size: 10.5 },
};

/** Puts charts into the document whose paragraphs wait for them, each with its workbook. */
export async function putCharts(
  draft: DraftPackage,
  main: string,
  charts: readonly NarrativeChart[],
): Promise<void> {
  for (const [at, shown] of charts.entries()) {
    const { workbook, chart } = chartWorkbook(shown);
    const part = `word/charts/chart${at + 1}.xml`;
    const link = draft.add(`word/embeddings/Workbook${at + 1}.xlsx`, await writeWorkbook(workbook), {
      type: `${officeDocument}/package`,
      source: part,
      contentType: workbookContent,
    });
    const ofSeries = chart.series.length > 1 ? [colors.previous, colors.current] : [colors.current];
    const xml = chartXml(
      chart,
      workbook,
      { ...look, colors: ofSeries, gap: chart.kind === 'column' ? wideGap : narrowGap },
      link,
    );
    const type = `${officeDocument}/chart`;
    const id = draft.add(part, xml, { type, source: main, contentType: chartContent });
    draft.put(main, draft.text(main).replace(`"${pendingLink(at)}"`, `"${id}"`));
  }
}
