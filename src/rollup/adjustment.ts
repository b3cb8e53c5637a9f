import type { OpenIndicator } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { message } from '../messages/message';
import { exactSum } from '../number/sum';
import type { Finding } from '../submission/finding';
import type { Adjustment } from '../submission/submission';
import type { Method, Outcome } from './methods/method';
import { numbersOf } from './methods/sum';
import type { AdjustmentRow } from './rollup';
import type { Child, Share } from './share';

/** A 去重 row and the own unit that filed it. */
export type FiledAdjustment = Adjustment & { unit: string };

/** 去重 rows of an area's own units, by indicator. */
export function adjustmentsOf(children: readonly Child[]): Map<string, FiledAdjustment[]> {
  const filed = new Map<string, FiledAdjustment[]>();
  for (const { unit, submission } of children) {
    if (!unit.own || submission?.kind !== 'template') continue;
    for (const adjustment of submission.adjustments) {
      const own = { ...adjustment, unit: unit.code };
      filed.set(own.indicator, [...(filed.get(own.indicator) ?? []), own]);
    }
  }
  return filed;
}

export type Adjusted = { value: Outcome['value']; contributions: AdjustmentRow[]; findings: Finding[] };

/**
 * A total after its 去重 rows. What several units did together was counted at least once and at most by each of them, so that the
 * result lies between the largest of the children's values and their sum.
 */
export function adjust(
  area: Unit,
  indicator: OpenIndicator,
  { adjustable }: Method,
  { value }: Outcome,
  shares: readonly Share[],
  adjustments: readonly FiledAdjustment[],
): Adjusted {
  const usable = adjustable && typeof value === 'number';
  const contributions = adjustments.map(({ unit, amount, reason, source }) => ({
    unit,
    value: amount,
    source,
    included: usable,
    adjustment: reason,
  }));
  const finding = (
    rule: string,
    severity: Finding['severity'],
    rest: Pick<Finding, 'message' | 'actual' | 'expected'>,
  ) => ({
    id: `${rule}@${area.code}:${indicator.code}`,
    rule,
    severity,
    unit: area.code,
    indicators: [indicator.code],
    cells: adjustments.map(({ source }) => source),
    explained: false,
    ...rest,
  });
  const place = { unit: area.name, indicator: indicator.name };
  const amount = exactSum(adjustments.map((adjustment) => adjustment.amount));
  if (!usable) {
    const text = message('rollup.adjustment-unused', { ...place, amount });
    return {
      value,
      contributions,
      findings: [finding('adjustment-unused', 'warning', { message: text, actual: amount, expected: null })],
    };
  }
  const result = exactSum([value, amount]);
  const most = value;
  const least = numbersOf(shares).reduce((a, b) => Math.max(a, b));
  if (result >= least && result <= most) return { value: result, contributions, findings: [] };
  const text = message('rollup.adjustment-out-of-range', { ...place, amount, result, least, most });
  const findings = [
    finding('adjustment-out-of-range', 'error', {
      message: text,
      actual: result,
      expected: result < least ? least : most,
    }),
  ];
  return { value: result, contributions, findings };
}
