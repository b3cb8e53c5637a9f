import type { NarrativeChart } from '../../narrative/chart';
import { linePitch, millimetres } from '../layout';

/** Characters that a name may have to stand under its column in one line. */
const shortName = 6;
const mostColumns = 5;

/** Columns where their names are short, bars from left to right otherwise: names are never set aslant or cut. */
export function drawnAs({ lines }: Pick<NarrativeChart, 'lines'>): 'column' | 'bar' {
  const areShort = lines.every(({ name }) => [...name].length <= shortName);
  return areShort && lines.length <= mostColumns ? 'column' : 'bar';
}

/** Lines of text that columns take; bars take what they need. */
const columnLines = 7;
const fewestLines = 5;
/** Twips: a bar with the space to the next; legend and margins. */
const bar = 300;
const barGap = 240;
const around = 560;

/** Lines of the page's grid that a chart takes up, so that the text below it stands on the grid again. */
export function linesOf(chart: Pick<NarrativeChart, 'lines' | 'series'>): number {
  if (drawnAs(chart) === 'column') return columnLines;
  const tall = chart.lines.length * (chart.series.length * bar + barGap) + around;
  return Math.max(fewestLines, Math.ceil(tall / linePitch));
}

/** English Metric Units to the twip. */
const perTwip = 635;
/** Between a chart and the lines above and below it. */
const clear = 240;

/** What is drawn, in English Metric Units: within the type area, and a little less high than the lines that it takes up. */
export function extentOf(chart: Pick<NarrativeChart, 'lines' | 'series'>): { width: number; height: number } {
  return { width: millimetres(150) * perTwip, height: (linesOf(chart) * linePitch - clear) * perTwip };
}
