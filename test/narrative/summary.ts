/** Summaries for tests: values by indicator, each in a cell of 指标总表, last year's in the column beside it. */
import type { Catalogue } from '../../src/definition/catalogue';
import type { Submission } from '../../src/submission/submission';
import { codes } from '../world';

export type SummarySketch = {
  unit?: string;
  kind?: Submission['kind'];
  previous?: Record<string, number>;
  coverage?: { expected: number; reported: number; rejected?: number } | Submission['coverage'];
  /** 报送单位 by indicator: `'3/4'`. */
  answers?: Record<string, string>;
  /** By indicator, of the units directly below: `{ FY_02: [['630223100', 20]] }`, in the rows from 6 on. */
  units?: Record<string, [unit: string, value: number][]>;
  modified?: string;
  example?: boolean;
};

/** A summary of the county; an indicator without a value is blank, `null` is not applicable. */
export function summaryOf(
  catalogue: Catalogue,
  values: Record<string, number | string | null>,
  {
    unit = codes.county,
    kind = 'summary',
    previous = {},
    coverage,
    answers,
    units,
    modified,
    example = false,
  }: SummarySketch = {},
): Submission {
  const file = '汇总表.xlsx';
  const sheet = '指标总表';
  const indicators = [...catalogue.indicators.keys()];
  const named = (units: number | readonly string[] = 0) =>
    typeof units === 'number' ? Array.from({ length: units }, (_, index) => `u${index}`) : [...units];
  const inColumn = (column: string, given: object) =>
    Object.fromEntries(
      Object.keys(given).map((indicator) => [
        indicator,
        { file, sheet, address: `${column}${indicators.indexOf(indicator) + 2}` },
      ]),
    );
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
    previousSources: inColumn('E', previous),
    adjustments: [],
    ...(modified !== undefined && { modified }),
    ...(units && {
      unitFigures: Object.fromEntries(
        Object.entries(units).map(([indicator, values]) => [
          indicator,
          values.map(([code, value], index) => ({
            unit: code,
            value,
            source: { file, sheet: '分表', address: `D${index + 6}` },
          })),
        ]),
      ),
    }),
    ...(coverage && {
      coverage: {
        expected: named(coverage.expected),
        reported: named(coverage.reported),
        rejected: named(coverage.rejected),
      },
    }),
    ...(answers && {
      answers: Object.fromEntries(
        Object.entries(answers).map(([indicator, share]) => {
          const [answered = 0, asked = 0] = share.split('/').map(Number);
          return [indicator, { answered, asked }];
        }),
      ),
      answerSources: inColumn('H', answers),
    }),
    example,
    findings: [],
  };
}
