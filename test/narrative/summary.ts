/** Summaries for tests: values by indicator, each in a cell of 指标总表, last year's in the column beside it. */
import type { Catalogue } from '../../src/definition/catalogue';
import type { Submission } from '../../src/submission/submission';
import { codes } from '../world';

export type SummarySketch = {
  unit?: string;
  kind?: Submission['kind'];
  previous?: Record<string, number>;
  coverage?: { expected: number; reported: number; rejected?: number };
  example?: boolean;
};

/** A summary of the county; an indicator without a value is blank, `null` is not applicable. */
export function summaryOf(
  catalogue: Catalogue,
  values: Record<string, number | string | null>,
  { unit = codes.county, kind = 'summary', previous = {}, coverage, example = false }: SummarySketch = {},
): Submission {
  const file = '汇总表.xlsx';
  const sheet = '指标总表';
  const indicators = [...catalogue.indicators.keys()];
  const named = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);
  return {
    file,
    kind,
    unit,
    year: catalogue.year,
    definition: { id: 'test', version: '1', hash: catalogue.hash },
    observations: indicators.map((indicator, index) => {
      const entry = {
        unit,
        indicator,
        year: catalogue.year,
        source: { file, sheet, address: `D${index + 2}` },
      };
      const value = values[indicator];
      if (value === undefined) return { ...entry, state: 'blank' };
      return value === null ? { ...entry, state: 'not-applicable' } : { ...entry, state: 'value', value };
    }),
    previous,
    previousSources: Object.fromEntries(
      Object.keys(previous).map((indicator) => [
        indicator,
        { file, sheet, address: `E${indicators.indexOf(indicator) + 2}` },
      ]),
    ),
    adjustments: [],
    ...(coverage && {
      coverage: {
        expected: named(coverage.expected),
        reported: named(coverage.reported),
        rejected: named(coverage.rejected ?? 0),
      },
    }),
    example,
    findings: [],
  };
}
