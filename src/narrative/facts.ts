import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { Submission } from '../submission/submission';
import type { AnswerCount, FigureOperand } from './narrative';
import { figuresByUnit, type UnitFigure } from './unitFigures';
import { shortfallsOf, type Shortfalls } from './shortfall';

/** What a summary knows, by indicator: each value with the cell that it stands in. */
export type Facts = {
  catalogue: Catalogue;
  /** The values are totals over units, so that a 是否 counts those who said 是. */
  summed: boolean;
  indicator(code: string): OpenIndicator | undefined;
  /** This year's value; null where it is blank, not applicable or unreadable. 0 is known. */
  current(code: string): FigureOperand | null;
  /** Last year's, where the two years may be set side by side. */
  previous(code: string): (FigureOperand & { value: number }) | null;
  /** False where the 口径 of the figure, or of one that it is computed from, was changed this year. */
  comparable(code: string): boolean;
  /** How many units were asked for the figure and answered; null where the summary does not say. */
  answers(code: string): AnswerCount | null;
  /** The number that each unit directly below the area has, in the order of the summary. */
  byUnit(code: string): readonly UnitFigure[];
  /** The summary as a whole. */
  summary: Submission;
  /** What totals lack because units that reported left them blank. */
  shortfalls: Shortfalls;
};

export function factsOf(catalogue: Catalogue, summary: Submission): Facts {
  const current = new Map<string, FigureOperand>();
  const rows = new Map<string, FigureOperand['source']>();
  for (const observation of summary.observations) {
    const { indicator: code, unit, year, source } = observation;
    const indicator = catalogue.indicators.get(code);
    if (!indicator || unit !== summary.unit || year !== summary.year || rows.has(code)) continue;
    rows.set(code, source);
    if (observation.state !== 'value') continue;
    const answers = summary.answers?.[code];
    current.set(code, {
      indicator: code,
      name: indicator.name,
      period: 'current',
      value: observation.value,
      source,
      ...(answers && { answers }),
    });
  }

  const comparable = (code: string) => catalogue.indicators.get(code)?.comparable ?? false;
  return {
    catalogue,
    summed: summary.kind === 'summary',
    indicator: (code) => catalogue.indicators.get(code),
    current: (code) => current.get(code) ?? null,
    previous(code) {
      const value = Object.hasOwn(summary.previous, code) ? summary.previous[code] : undefined;
      const source = summary.previousSources?.[code] ?? rows.get(code);
      const name = catalogue.indicators.get(code)?.name;
      if (value === undefined || !source || name === undefined || !comparable(code)) return null;
      return { indicator: code, name, period: 'previous', value, source };
    },
    comparable,
    answers(code) {
      const counts = summary.answers && Object.hasOwn(summary.answers, code) ? summary.answers[code] : null;
      const source = summary.answerSources?.[code] ?? rows.get(code);
      return counts && source ? { indicator: code, ...counts, source } : null;
    },
    byUnit: figuresByUnit(catalogue, summary),
    summary,
    shortfalls: shortfallsOf(catalogue, summary, (code) => rows.get(code) ?? null),
  };
}
