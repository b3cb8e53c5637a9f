import { message, say } from '../../messages/message';
import type { NarrativeChart } from '../../narrative/chart';
import { formatFigure } from '../../number/format';

/** @example chartNumber(0) //=> '图1' */
export function chartNumber(at: number): string {
  return say(message('docx.chart-number', { number: at + 1 }));
}

/** @example caption(chart, 0) //=> '图1　行政复议主要数据与上年对比（单位：件）' */
export function caption({ title, measure }: NarrativeChart, at: number): string {
  const words = { number: chartNumber(at), title, measure };
  return say(message(measure === '' ? 'docx.chart-caption-bare' : 'docx.chart-caption', words));
}

/** What the figures lack; null where they are whole. */
export function note({ lacks }: NarrativeChart): string | null {
  return lacks.length === 0 ? null : say(message('docx.chart-note', { note: lacks.join('；') }));
}

/**
 * What the chart shows, for those who do not see it.
 * @example inWords(chart, 0) //=> '图1　…（单位：件）。受理案件：2024年30件，2025年38件；办结案件：…。'
 */
export function inWords(chart: NarrativeChart, at: number): string {
  const { measure } = chart;
  const values = chart.lines.map((line) => {
    const each = line.values.map(({ value }, series) =>
      say(
        message('docx.chart-value', {
          series: chart.series[series] ?? '',
          value: formatFigure(value),
          measure,
        }),
      ),
    );
    return say(message('docx.chart-line', { name: line.name, values: each.join('，').trim() }));
  });
  return say(message('docx.chart-words', { caption: caption(chart, at), values: values.join('；') }));
}
