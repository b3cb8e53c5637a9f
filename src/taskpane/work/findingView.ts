import type { Catalogue } from '../../definition/catalogue';
import type { Total } from '../../rollup/rollup';
import { withoutPlace } from '../../submission/complaint';
import type { Finding } from '../../submission/finding';
import type { Source, Submission } from '../../submission/submission';
import { operandsOf } from '../../template/rules';
import type { FindingView, Shown, UnitName } from './views';

/** Where the figures that a rule looks at are found: in one submission, or among the totals of an area. */
export type Figures = {
  current(code: string): { value: Shown; cell?: Source };
  previous(code: string): { value: Shown; cell?: Source };
  explanation(code: string): string | undefined;
};

export function figuresOfSubmission({ observations, previous, previousSources }: Submission): Figures {
  const byCode = new Map(observations.map((one) => [one.indicator, one]));
  return {
    current(code) {
      const one = byCode.get(code);
      if (!one) return { value: null };
      return { value: one.state === 'value' ? one.value : (one.typed ?? null), cell: one.source };
    },
    previous(code) {
      const cell = previousSources?.[code];
      return { value: previous[code] ?? null, ...(cell && { cell }) };
    },
    explanation: (code) => byCode.get(code)?.explanation,
  };
}

export function figuresOfTotals(totals: ReadonlyMap<string, Total>): Figures {
  return {
    current: (code) => ({ value: totals.get(code)?.value ?? null }),
    previous: (code) => ({ value: totals.get(code)?.previous ?? null }),
    explanation: () => undefined,
  };
}

export const noFigures: Figures = {
  current: () => ({ value: null }),
  previous: () => ({ value: null }),
  explanation: () => undefined,
};

/** A finding with the names, the figures behind it, and the words that settled it. */
export function findingView(finding: Finding, catalogue: Catalogue, figures: Figures): FindingView {
  const rule = catalogue.rules.find(({ id }) => id === finding.rule);
  const name = (code: string) => catalogue.indicators.get(code)?.name ?? code;
  const explanation = finding.indicators.map(figures.explanation).find((text) => text !== undefined);
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    unit: unitName(finding.unit, catalogue),
    indicators: finding.indicators.map((code) => ({ code, name: name(code) })),
    cells: finding.cells,
    message: withoutPlace(finding.message),
    actual: finding.actual,
    expected: finding.expected,
    explained: finding.explained,
    ...(explanation !== undefined && { explanation }),
    ...(finding.accepted !== undefined && { accepted: finding.accepted }),
    ...(finding.lapsed && { lapsed: finding.lapsed }),
    ...(rule && {
      why: {
        formula: rule.formula,
        operands: [
          ...operandsOf(rule).current.map((code) => ({
            code,
            name: name(code),
            year: 'current' as const,
            ...figures.current(code),
          })),
          ...operandsOf(rule).previous.map((code) => ({
            code,
            name: name(code),
            year: 'previous' as const,
            ...figures.previous(code),
          })),
        ],
      },
    }),
  };
}

export function unitName(code: string, catalogue: Pick<Catalogue, 'units'>): UnitName {
  return { code, name: catalogue.units.get(code)?.name ?? code };
}
