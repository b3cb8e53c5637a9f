/** Submissions and roll-ups in a line: `rollUpOf(catalogue, codes.county, { [codes.weiyuan]: { FY_02: 3 } })`. */
import type { Catalogue } from '../../src/definition/catalogue';
import { rollUp, type RollUpInput } from '../../src/rollup/consolidate';
import type { Rollup } from '../../src/rollup/rollup';
import type { Observation, Submission } from '../../src/submission/submission';

/** By indicator: a figure or text, null for blank, `—` for not applicable, `{ typed }` for what nobody can read. */
export type Values = Record<string, number | string | null | { typed: string }>;

/** What `unit` filed: the value of the nth indicator stands in D(n+4) of 表 in `<unit>.xlsx`. */
export function filed(
  catalogue: Catalogue,
  unit: string,
  values: Values,
  rest: Partial<Submission> = {},
): Submission {
  const file = rest.file ?? `${unit}.xlsx`;
  const order = [...catalogue.indicators.keys()];
  const { id, version } = catalogue.definition;
  return {
    file,
    kind: 'template',
    unit,
    year: catalogue.year,
    definition: { id, version, hash: catalogue.hash },
    observations: Object.entries(values).map(([indicator, value]): Observation => {
      const source = { file, sheet: '表', address: `D${order.indexOf(indicator) + 4}` };
      const entry = { unit, indicator, year: catalogue.year, source };
      if (value === null) return { ...entry, state: 'blank' };
      if (value === '—') return { ...entry, state: 'not-applicable' };
      return typeof value === 'object'
        ? { ...entry, state: 'unreadable', typed: value.typed }
        : { ...entry, state: 'value', value };
    }),
    previous: {},
    adjustments: [],
    example: false,
    findings: [],
    ...rest,
  };
}

/** The roll-up of `unit` from what units filed, by unit. */
export function rollUpOf(
  catalogue: Catalogue,
  unit: string,
  filings: Record<string, Values>,
  rest: Partial<RollUpInput> = {},
): Rollup {
  return rollUp(catalogue, unit, {
    submissions: Object.entries(filings).map(([code, values]) => filed(catalogue, code, values)),
    rejected: [],
    findings: [],
    ...rest,
  });
}

/** @example totalsOf(rollup) //=> { FY_02: 38, FY_03: null } */
export function totalsOf({ totals }: Rollup): Record<string, number | string | null> {
  return Object.fromEntries([...totals].map(([code, { value }]) => [code, value]));
}

/**
 * What an area's roll-up says when it is read back from its summary. Figures stand in D of 指标总表; the summary's own tests hold that
 * writing and reading come to the same.
 */
export function asSummary(catalogue: Catalogue, rollup: Rollup): Submission {
  const { unit, units, totals } = rollup;
  const values = Object.fromEntries([...totals].map(([code, { value }]) => [code, value]));
  return filed(catalogue, unit.code, values, {
    file: `${unit.name}汇总表.xlsx`,
    kind: 'summary',
    coverage: { expected: units.expected, reported: units.reported, rejected: units.rejected },
    answers: Object.fromEntries(
      [...totals].map(([code, { asked, answered }]) => [code, { asked, answered }]),
    ),
    weighted: Object.fromEntries(
      [...totals].flatMap(([code, { weighted }]) => (weighted ? [[code, weighted]] : [])),
    ),
    example: rollup.example,
  });
}
