import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { message } from '../messages/message';
import type { Finding, Rejection } from '../submission/finding';
import type { Submission } from '../submission/submission';
import { rollUpArea, type AreaTotals } from './area';
import { filingsOf } from './filings';
import { observationsOf } from './observations';
import { yearOutliers, zeroOutliers } from './outliers';
import { receiptOf, returnsOf } from './receipt';
import type { AreaTotal, Rollup, Total } from './rollup';
import { rowsOf } from './rows';
import { totalRules } from './totalRules';

/** The unit to roll up to is not in the definition. */
export class UnknownUnitError extends Error {
  constructor(readonly unit: string) {
    super(`No unit ${unit} in this definition`);
    this.name = 'UnknownUnitError';
  }
}

export type RollUpInput = {
  /** Arranged: of one year and definition, one a unit (a county's summary and its own unit's template are two units'). Order does not matter. */
  submissions: readonly Submission[];
  /** Files refused before. */
  rejected: readonly Rejection[];
  /** What reading and validation said of the submissions; the roll-up adds its own. */
  findings: readonly Finding[];
  /** Last year's totals of the unit, by this year's codes. Without it nothing is compared: what units state as 上年数 is theirs alone. */
  previous?: ReadonlyMap<string, number>;
};

/**
 * Consolidates what the units under `unitCode` filed. Sums are exact and do not depend on how units are grouped into areas; a unit's
 * figures are never altered; what nobody gave stays null.
 * @throws UnknownUnitError
 */
export function rollUp(catalogue: Catalogue, unitCode: string, input: RollUpInput): Rollup {
  const unit = catalogue.units.get(unitCode);
  if (!unit) throw new UnknownUnitError(unitCode);
  const receipt = receiptOf(catalogue, unit, input.submissions);
  const rejected = [...input.rejected, ...receipt.leftOut];
  const returns = returnsOf(catalogue, unit, receipt, rejected);
  const filingOf = filingsOf(catalogue, receipt.templates);
  const area = rollUpArea(catalogue, unit, receipt, filingOf, input.previous);
  const { children, findings } = area;
  const totals = totalsOf(area);
  const refused = new Set(rejected.flatMap((rejection) => rejection.unit ?? []));
  const rows = rowsOf(catalogue, children, returns, refused);
  const counted = inTreeOrder(catalogue, unit, [
    ...receipt.templates.values(),
    ...receipt.summaries.values(),
  ]);
  return {
    unit,
    year: catalogue.year,
    units: {
      expected: returns.map((entry) => entry.unit),
      reported: returns.filter(({ state }) => state === 'reported').map((entry) => entry.unit),
      missing: returns.filter(({ state }) => state !== 'reported').map((entry) => entry.unit),
      rejected: returns.filter(({ state }) => state === 'rejected').map((entry) => entry.unit),
    },
    returns,
    totals,
    rows,
    observations: observationsOf(counted),
    rejected,
    findings: [
      ...input.findings,
      ...[...receipt.summaries.values()].flatMap((summary) => withoutCoverage(catalogue, summary)),
      ...findings,
      ...totalRules(catalogue, unit, totals, rows),
      ...yearOutliers(catalogue, unit, totals),
      ...zeroOutliers(
        catalogue,
        counted.filter(({ kind }) => kind === 'template'),
      ),
    ],
    example: counted.some(({ example }) => example),
  };
}

function totalsOf({ totals, parts }: AreaTotals): Map<string, Total> {
  const whole = (total: AreaTotal): Total => ({
    ...total,
    get contributions() {
      return parts.contributions(total.indicator);
    },
    get adjustments() {
      return parts.adjustments(total.indicator);
    },
    get contributors() {
      return parts.contributors(total.indicator);
    },
  });
  return new Map([...totals].map(([code, total]) => [code, whole(total)]));
}

/** A summary that does not say which units are in it leaves all of them unreported. */
function withoutCoverage(catalogue: Catalogue, { unit, file, coverage }: Submission): Finding[] {
  if (coverage) return [];
  const name = catalogue.units.get(unit)?.name ?? unit;
  return [
    {
      id: `summary-without-coverage@${unit}`,
      rule: 'summary-without-coverage',
      severity: 'error',
      unit,
      indicators: [],
      cells: [],
      message: message('rollup.summary-without-coverage', { file, unit: name }),
      actual: null,
      expected: null,
      explained: false,
    },
  ];
}

function inTreeOrder(catalogue: Catalogue, top: Unit, submissions: readonly Submission[]): Submission[] {
  const byUnit = new Map(submissions.map((submission) => [submission.unit, submission]));
  const walk = (code: string): Submission[] => {
    const own = byUnit.get(code);
    return [...(own ? [own] : []), ...catalogue.children(code).flatMap((child) => walk(child.code))];
  };
  return walk(top.code);
}
