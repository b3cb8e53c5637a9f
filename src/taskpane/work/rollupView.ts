import type { Catalogue } from '../../definition/catalogue';
import type { Rollup, Total } from '../../rollup/rollup';
import type { Source, Submission } from '../../submission/submission';
import { figuresOfSubmission, figuresOfTotals, findingView, unitName } from './findingView';
import type { RollupView, TotalLine, TotalTrace } from './views';

/** A roll-up and what its views are drawn from. */
export type RolledUp = {
  rollup: Rollup;
  catalogue: Catalogue;
  /** The submissions that count, for the figures behind their findings. */
  accepted: readonly Submission[];
  /** Cells of the totals in the summary workbook, by indicator. */
  cells: ReadonlyMap<string, Source>;
  file: string;
};

export function rollupView(rolled: RolledUp): RollupView {
  const { rollup, catalogue, accepted, file } = rolled;
  const { unit, year, units, totals } = rollup;
  const ofTotals = figuresOfTotals(totals);
  const figures = new Map(accepted.map((submission) => [submission.unit, figuresOfSubmission(submission)]));
  const lines = [...totals.values()].flatMap((total) => totalLine(total, rolled));
  const used = new Set(lines.map(({ chapter }) => chapter));
  return {
    unit: { code: unit.code, name: unit.name, level: unit.level },
    year,
    units: {
      expected: units.expected.length,
      reported: units.reported.length,
      missing: units.missing.map((code) => unitName(code, catalogue)),
      rejected: units.rejected.map((code) => unitName(code, catalogue)),
    },
    example: rollup.example,
    chapters: catalogue.chapters
      .filter(({ code }) => used.has(code))
      .map(({ code, name }) => ({ code, name })),
    totals: lines,
    findings: rollup.findings.map((finding) =>
      findingView(finding, catalogue, figures.get(finding.unit) ?? ofTotals),
    ),
    file,
  };
}

/** How a total came about. @returns null for an indicator that was not rolled up */
export function totalTrace(indicator: string, rolled: RolledUp): TotalTrace | null {
  const { rollup, catalogue } = rolled;
  const total = rollup.totals.get(indicator);
  const known = catalogue.indicators.get(indicator);
  const [line] = total ? totalLine(total, rolled) : [];
  if (!total || !known || !line) return null;
  const answered = new Set(total.contributions.map(({ unit }) => unit));
  const asked = rollup.units.expected.filter((code) => {
    const unit = catalogue.units.get(code);
    return unit && catalogue.askedOf(unit).some(({ code: one }) => one === indicator);
  });
  return {
    total: line,
    ...(known.formula !== undefined && { formula: known.formula }),
    operands: (known.derivation?.operands ?? []).flatMap((code) => {
      const operand = rollup.totals.get(code);
      return operand ? totalLine(operand, rolled) : [];
    }),
    contributions: total.contributions.map(({ unit, ...rest }) => ({
      unit: unitName(unit, catalogue),
      ...rest,
    })),
    silent:
      known.derivation || hasSummaries(rolled)
        ? []
        : asked.filter((code) => !answered.has(code)).map((code) => unitName(code, catalogue)),
  };
}

/** Of units behind a summary it is not known which of them answered. */
function hasSummaries({ accepted }: RolledUp): boolean {
  return accepted.some(({ kind }) => kind === 'summary');
}

function totalLine(total: Total, { catalogue, cells }: RolledUp): TotalLine[] {
  const indicator = catalogue.indicators.get(total.indicator);
  if (!indicator) return [];
  const cell = cells.get(total.indicator);
  return [
    {
      code: indicator.code,
      name: indicator.name,
      chapter: indicator.chapter,
      measure: indicator.measure,
      decimals: indicator.decimals,
      derived: indicator.derivation !== undefined,
      value: total.value,
      previous: total.previous,
      asked: total.asked,
      answered: total.answered,
      cell: cell ? { sheet: cell.sheet, address: cell.address } : null,
    },
  ];
}
