import type { Catalogue } from '../../definition/catalogue';
import type { Total } from '../../rollup/rollup';
import type { PublishedReport } from './published/published';

/** One published figure beside the total that the roll-up gives. */
export type Comparison = {
  fact: string;
  indicator: string;
  name: string;
  measure: string;
  published: number;
  rolled: number | null;
  equal: boolean;
  /** A rate is recomputed from its operands and may rightly differ from what was printed. */
  derived: boolean;
};

/** Every published figure that is an indicator's value, in the order of the report. */
export function compareFigures(
  report: PublishedReport,
  totals: ReadonlyMap<string, Total>,
  catalogue: Catalogue,
): Comparison[] {
  return report.figures.flatMap((figure) => {
    if (!('indicator' in figure)) return [];
    const indicator = catalogue.indicators.get(figure.indicator);
    if (!indicator) return [];
    const value = totals.get(figure.indicator)?.value ?? null;
    const rolled = typeof value === 'number' ? value : null;
    return [
      {
        fact: figure.fact,
        indicator: figure.indicator,
        name: indicator.name,
        measure: indicator.measure,
        published: figure.value,
        rolled,
        equal: rolled === figure.value,
        derived: indicator.rollup === 'derived',
      },
    ];
  });
}
