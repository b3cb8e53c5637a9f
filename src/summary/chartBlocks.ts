import { message, say } from '../messages/message';
import { coverageStates, totalsSheet } from '../template/captions';
import type { Live } from '../template/live';
import type { Chart } from '../workbook/workbook';
import { seenFrom } from './board';
import { counted, mostAnswered, sideBySide } from './chartable';
import type { Drawing } from './drawing';
import { unitColumns } from './plan';
import { countOf } from './returnsSheet';
import { chartSheetName } from './sheets';
import { figureStyle } from './styles';
import { totalsColumns } from './totalsColumns';

/** A chart and the figures that it draws, each taken live from where it stands. */
export type Block = {
  kind: Chart['kind'];
  title: string;
  series: string[];
  lines: { name: Live | string; values: Live[] }[];
  /** Style of the values. */
  style: string;
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
    style: 'count',
    lines: states.map((state) => ({
      name: coverageStates[state],
      values: [countOf(state, rollup.returns, chartSheetName)],
    })),
  };
}

/** This year beside last, for indicators of one measure: those that most can be set side by side in. */
function yearBlock({ rollup, catalogue, plan, totalOf }: Drawing): Block[] {
  const pairs = counted(catalogue.indicators.values()).filter(({ code, comparable }) => {
    const total = rollup.totals.get(code);
    return typeof total?.value === 'number' && total.previous !== null && comparable;
  });
  const shown = sideBySide(pairs, ({ code }) => {
    const total = rollup.totals.get(code);
    return Math.max(Math.abs(Number(total?.value)), Math.abs(total?.previous ?? 0));
  });
  const [first] = shown;
  if (!first) return [];
  const lines = shown.slice(0, mostYearPairs).flatMap(({ code, name }) => {
    const row = plan.lineOf.get(code);
    const current = totalOf(code, chartSheetName);
    if (row === undefined || !current || typeof current === 'string') return [];
    const on = (column: number, value: number | string) =>
      seenFrom(chartSheetName, { sheet: totalsSheet, row, column }, value);
    const previous = on(totalsColumns.previous, rollup.totals.get(code)?.previous ?? 0);
    return { name: on(totalsColumns.name, name), values: [previous, current] };
  });
  return [
    {
      kind: 'column',
      title: say(message('summary.chart-years', { measure: first.measure })),
      series: [rollup.year - 1, rollup.year].map((year) => say(message('summary.chart-year', { year }))),
      style: figureStyle('year', first, 'many'),
      lines,
    },
  ];
}

/** Of each chapter the counted indicator that most units answered, unit by unit, the largest figure first. */
function unitBlocks(drawing: Drawing): Block[] {
  const { rollup, catalogue, plan, unitOf } = drawing;
  const indicators = counted(catalogue.indicators.values());
  const chosen = catalogue.chapters.flatMap((chapter) => {
    const indicator = mostAnswered(
      indicators.filter((one) => one.chapter === chapter.code),
      (code) => rollup.totals.get(code)?.answered ?? 0,
    );
    const units = indicator ? unitsWith(drawing, indicator.code) : [];
    return indicator && units.length > 1 ? [{ indicator, units }] : [];
  });
  return chosen.slice(0, mostUnitCharts).flatMap(({ indicator, units }): Block[] => {
    const { code, name, measure } = indicator;
    const sheet = plan.columns.get(code)?.sheet;
    if (sheet === undefined) return [];
    return [
      {
        kind: 'bar',
        title: say(message('summary.chart-by-unit', { indicator: name, measure })),
        series: [measure || say(message('summary.chart-figure'))],
        style: figureStyle('year', indicator, 'many'),
        lines: units.slice(0, mostBars).map((line) => {
          const place = { sheet, row: plan.firstRow + line, column: unitColumns.name };
          return {
            name: seenFrom(chartSheetName, place, rollup.rows[line]?.unit.name ?? ''),
            values: [unitOf(code, line, chartSheetName)],
          };
        }),
      },
    ];
  });
}

/** Lines of the units that have a figure above 0, the largest first. */
function unitsWith({ rollup }: Drawing, code: string): number[] {
  return rollup.rows
    .flatMap(({ values }, line) => {
      const value = values.get(code);
      return typeof value === 'number' && value > 0 ? [{ line, value }] : [];
    })
    .sort((a, b) => b.value - a.value)
    .map(({ line }) => line);
}
