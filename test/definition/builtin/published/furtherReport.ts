/** Reports that the demo does not use, in the shape of those that it does. */
import type { PublishedFigure, PublishedReport } from '../../../../src/cli/demo/published/published';

export type FurtherFigure =
  /** `printedIn`: the report's own measure where, in this place, it counts the same as the indicator's. */
  | (Extract<PublishedFigure, { indicator: string }> & { printedIn?: string })
  | Exclude<PublishedFigure, { indicator: string }>
  /** The same figure a second time in the same report. */
  | { fact: string; restates: string; value: number };

export type FurtherReport = Omit<PublishedReport, 'figures'> & {
  figures: readonly FurtherFigure[];
  /** Checks that a figure is the same wherever the report states it. */
  repeats: readonly { id: string; fact: string; restates: string }[];
};
