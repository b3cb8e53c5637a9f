import type { OpenIndicator } from '../definition/catalogue';
import { message, say } from '../messages/message';
import { isComparable } from '../rollup/comparable';
import { coverageStates, totalsSheet } from '../template/captions';
import { kinds } from '../template/kinds/kinds';
import { text, type Live } from '../template/live';
import type { Chart } from '../workbook/workbook';
import { seenFrom } from './board';
import type { Drawing } from './drawing';
import { unitColumns } from './plan';
import { countOf } from './returnsSheet';
import { chartSheetName } from './sheets';
import { totalsColumns } from './totalsColumns';

/** A chart and the figures that it draws, each taken live from where it stands. */
export type Block = {
  kind: Chart['kind'];
  title: string;
  series: string[];
  lines: { name: Live; values: Live[] }[];
};

/** More bars than these run together. */
const mostBars = 15;
const mostYearPairs = 8;
const mostUnitCharts = 4;

/** Charts that say something with these figures; those with nothing to show are left out. */
export function chartBlocks(drawing: Drawing): Block[] {
  return [progressBlock(drawing), ...yearBlock(drawing), ...unitBlocks(drawing)];
}

function progressBlock({ rollup }: Drawing): Block {
  const states = ['reported', 'missing', 'rejected'] as const;
  return {
    kind: 'pie',
    title: say(message('summary.chart-progress')),
    series: [say(message('summary.chart-units'))],
    lines: states.map((state) => ({
      name: text(coverageStates[state]),
      values: [countOf(state, rollup.returns, chartSheetName)],
    })),
  };
}

/** This year beside last, for indicators of one measure: those that most can be set side by side in. */
function yearBlock({ rollup, catalogue, plan, totalOf }: Drawing): Block[] {
  const pairs = counted(catalogue.indicators.values()).filter(({ code }) => {
    const total = rollup.totals.get(code);
    return typeof total?.value === 'number' && total.previous !== null && isComparable(catalogue, code);
  });
  const byMeasure = new Map<string, OpenIndicator[]>();
  for (const indicator of pairs) {
    byMeasure.set(indicator.measure, [...(byMeasure.get(indicator.measure) ?? []), indicator]);
  }
  const [widest = []] = [...byMeasure.values()].sort((a, b) => b.length - a.length);
  const lines = widest.slice(0, mostYearPairs).flatMap(({ code, name }) => {
    const row = plan.lineOf.get(code);
    const current = totalOf(code, chartSheetName);
    if (row === undefined || !current) return [];
    const on = (column: number, value: number | string) =>
      seenFrom(chartSheetName, { sheet: totalsSheet, row, column }, value);
    const previous = on(totalsColumns.previous, rollup.totals.get(code)?.previous ?? 0);
    return { name: on(totalsColumns.name, name), values: [previous, current] };
  });
  if (lines.length === 0) return [];
  return [
    {
      kind: 'column',
      title: say(message('summary.chart-years', { measure: widest[0]?.measure ?? '' })),
      series: [
        say(message('summary.chart-year', { year: rollup.year - 1 })),
        say(message('summary.chart-year', { year: rollup.year })),
      ],
      lines,
    },
  ];
}

/** The first counted indicator of a chapter that several units have something to say of, unit by unit, the largest first. */
function unitBlocks(drawing: Drawing): Block[] {
  const { rollup, catalogue, plan, unitOf } = drawing;
  const chosen = catalogue.chapters.flatMap((chapter) => {
    const own = counted(catalogue.indicators.values()).filter(
      (indicator) => indicator.chapter === chapter.code && indicator.rollup === 'sum',
    );
    const telling = own.find(({ code }) => largestUnits(drawing, code).length > 1);
    return telling ? [telling] : [];
  });
  return chosen.slice(0, mostUnitCharts).flatMap(({ code, name, measure }) => {
    const sheet = plan.columns.get(code)?.sheet;
    if (sheet === undefined) return [];
    return {
      kind: 'bar' as const,
      title: say(message('summary.chart-by-unit', { indicator: name, measure })),
      series: [name],
      lines: largestUnits(drawing, code).map((line) => {
        const place = { sheet, row: plan.firstRow + line, column: unitColumns.name };
        return {
          name: seenFrom(chartSheetName, place, rollup.rows[line]?.unit.name ?? ''),
          values: [unitOf(code, line, chartSheetName)],
        };
      }),
    };
  });
}

/** Lines of the units with the largest figures, at most as many as a chart shows. */
function largestUnits({ rollup }: Drawing, code: string): number[] {
  return rollup.rows
    .flatMap(({ values }, line) => {
      const value = values.get(code);
      return typeof value === 'number' && value > 0 ? [{ line, value }] : [];
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, mostBars)
    .map(({ line }) => line);
}

function counted(indicators: Iterable<OpenIndicator>): OpenIndicator[] {
  return [...indicators].filter(
    ({ kind, rollup, cell }) => kinds[kind].comparison === 'growth' && rollup !== 'derived' && !cell,
  );
}
