import type { Catalogue, OpenIndicator } from '../../definition/catalogue';
import { takenUnits } from '../../narrative/shortfall';
import type { Rollup, Total } from '../../rollup/rollup';
import type { Source, Submission } from '../../submission/submission';
import { changeOf, growthOf } from '../../template/comparison';
import { kinds } from '../../template/kinds/kinds';
import { cell } from '../../template/live';
import { figuresOfSubmission, figuresOfTotals, findingView, unitName } from './findingView';
import type { RollupView, SilentUnit, TotalLine, TotalTrace } from './views';

/** A roll-up and what its views are drawn from. */
export type RolledUp = {
  rollup: Rollup;
  catalogue: Catalogue;
  /** The submissions that count, for the figures behind their findings. */
  accepted: readonly Submission[];
  /** Cells of the totals in the summary workbook, by indicator. */
  cells: ReadonlyMap<string, Source>;
  file: string;
  /** The file of last year's figures. */
  previousFile: string | null;
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
    previous: rolled.previousFile,
  };
}

/** How a total came about. @returns null for an indicator that was not rolled up */
export function totalTrace(indicator: string, rolled: RolledUp): TotalTrace | null {
  const { rollup, catalogue } = rolled;
  const total = rollup.totals.get(indicator);
  const known = catalogue.indicators.get(indicator);
  const [line] = total ? totalLine(total, rolled) : [];
  if (!total || !known || !line) return null;
  const operands = known.derivation?.operands ?? (known.weight === undefined ? [] : [known.weight]);
  return {
    total: line,
    method: known.rollup,
    ...(known.formula !== undefined && { formula: known.formula }),
    operands: operands.flatMap((code) => {
      const operand = rollup.totals.get(code);
      return operand ? totalLine(operand, rolled) : [];
    }),
    contributions: total.contributions.map(({ unit, ...rest }) => ({
      unit: unitName(unit, catalogue),
      ...rest,
    })),
    silent: known.derivation ? [] : silentUnits(known, total, rolled),
    summarised: known.derivation ? [] : summarisedAreas(rolled),
  };
}

/** Of units that a summary reports for it is not known which of them answered. */
function silentUnits(indicator: OpenIndicator, total: Total, rolled: RolledUp): SilentUnit[] {
  const { rollup, catalogue, accepted } = rolled;
  const returns = new Map(rollup.returns.map((one) => [one.unit, one]));
  const contributing = new Set(total.contributions.map(({ unit }) => unit));
  const states = new Map(
    accepted.map(({ unit, observations }) => [
      unit,
      observations.find((one) => one.indicator === indicator.code)?.state ?? 'blank',
    ]),
  );
  return takenUnits(catalogue, rollup.unit.code, indicator).flatMap(({ code }): SilentUnit[] => {
    const { state = 'missing', through } = returns.get(code) ?? {};
    if (state !== 'reported') return [{ ...unitName(code, catalogue), why: state }];
    const answer = states.get(code) ?? 'blank';
    if (through !== undefined || contributing.has(code) || answer === 'value') return [];
    return [{ ...unitName(code, catalogue), why: answer }];
  });
}

function summarisedAreas({ rollup, catalogue }: RolledUp) {
  const areas = new Set(rollup.returns.flatMap(({ through }) => through ?? []));
  return [...areas].map((code) => unitName(code, catalogue));
}

function totalLine(total: Total, { catalogue, cells }: RolledUp): TotalLine[] {
  const indicator = catalogue.indicators.get(total.indicator);
  if (!indicator) return [];
  const place = cells.get(total.indicator);
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
      ...comparisonOf(indicator, total, catalogue),
      asked: total.asked,
      answered: total.answered,
      cell: place ? { sheet: place.sheet, address: place.address } : null,
    },
  ];
}

/** This year against last, by the rules that 指标总表 follows. */
function comparisonOf(
  indicator: OpenIndicator,
  { value, previous }: Total,
  catalogue: Catalogue,
): Pick<TotalLine, 'change' | 'growth' | 'comparison'> {
  const { comparison } = kinds[indicator.kind];
  const [now, then] = [cell('', value), cell('', previous)];
  const growth = growthOf(indicator, now, then, catalogue.definition.rounding);
  return {
    change: numberIn(changeOf(indicator, now, then)?.value),
    growth: typeof growth === 'string' ? null : numberIn(growth?.value),
    comparison: comparison === 'none' || indicator.comparable ? comparison : 'incomparable',
  };
}

function numberIn(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
