import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import type { Finding } from '../submission/finding';
import { adjust, adjustmentsOf } from './adjustment';
import type { Scope } from '../formula/expression';
import { derivedValue } from '../template/derivation';
import { filingsOf } from './filings';
import type { Area, Outcome } from './methods/method';
import { methods } from './methods/methods';
import type { Receipt } from './receipt';
import type { Contribution, Total } from './rollup';
import { filingChild, rolledUpChild, summarizedChild, type Child, type Share } from './share';

/** An area rolled up from its direct children. */
export type AreaTotals = {
  children: readonly Child[];
  totals: ReadonlyMap<string, Total>;
  findings: Finding[];
};

/**
 * Rolls up `unit`: each total from the shares of its direct children, those of sub-areas without a summary rolled up first.
 * @param previous last year's totals of `unit`
 */
export function rollUpArea(
  catalogue: Catalogue,
  unit: Unit,
  receipt: Receipt,
  previous: ReadonlyMap<string, number> = new Map(),
): AreaTotals {
  const findings: Finding[] = [];
  const units = childrenOf(catalogue, unit);
  const filings = filingsOf(catalogue, units, receipt.templates);
  const children = units.map((child, line): Child => {
    const summary = receipt.summaries.get(child.code);
    if (summary) return summarizedChild(catalogue, child, summary);
    if (filesItself(catalogue, child)) {
      return filingChild(catalogue, child, receipt.templates.get(child.code), filings, line);
    }
    const below = rollUpArea(catalogue, child, receipt);
    findings.push(...below.findings);
    return rolledUpChild(child, below.totals);
  });

  const totals = new Map<string, Total>();
  const figures: Scope = {
    children: () => [],
    value: (code) => totals.get(code)?.value ?? null,
    previous: (code) => previous.get(code) ?? null,
  };
  const area: Area = {
    rounding: catalogue.definition.rounding,
    names: catalogue.names,
    total: (code) => totals.get(code),
    derive: (indicator) => derivedValue(indicator, figures, catalogue.definition.rounding),
  };
  const adjustments = adjustmentsOf(children);
  for (const indicator of inDependencyOrder(catalogue)) {
    const method = methods[indicator.rollup];
    const shares = children.map((child) => child.share(indicator.code));
    const outcome = method.rollUp(indicator, shares, area);
    const total = totalOf(indicator, shares, outcome, previous.get(indicator.code));
    const own = adjustments.get(indicator.code);
    if (own) {
      const adjusted = adjust(unit, indicator, method, outcome, shares, own);
      findings.push(...adjusted.findings);
      total.value = adjusted.value;
      total.contributions = [...total.contributions, ...adjusted.contributions];
    }
    totals.set(indicator.code, total);
  }
  return { children, totals: inDefinitionOrder(catalogue, totals), findings };
}

function totalOf(
  { code }: OpenIndicator,
  shares: readonly Share[],
  outcome: Outcome,
  previous: number | undefined,
): Total {
  const { taken, weighted } = outcome;
  let [asked, answered] = [0, 0];
  for (const share of taken) {
    asked += share.asked;
    answered += share.answered;
  }
  return {
    indicator: code,
    value: outcome.value,
    previous: previous ?? null,
    asked: outcome.asked ?? asked,
    answered: outcome.answered ?? answered,
    contributions: contributionsOf(shares, taken),
    ...(weighted && { weighted }),
  };
}

function contributionsOf(shares: readonly Share[], taken: readonly Share[]): Contribution[] {
  const inTotal = taken.length === shares.length ? null : new Set(taken);
  const contributions: Contribution[] = [];
  for (const share of shares) {
    const isTaken = inTotal === null || inTotal.has(share);
    for (const contribution of share.contributions) {
      contributions.push(
        isTaken || !contribution.included ? contribution : { ...contribution, included: false },
      );
    }
  }
  return contributions;
}

/** The direct children; a unit that has none and files for itself is rolled up from itself. */
function childrenOf(catalogue: Catalogue, unit: Unit): readonly Unit[] {
  const children = catalogue.children(unit.code);
  return children.length === 0 && filesItself(catalogue, unit) ? [unit] : children;
}

function filesItself(catalogue: Catalogue, { code }: Unit): boolean {
  return catalogue.filingUnits(code).some((filing) => filing.code === code);
}

function inDependencyOrder(catalogue: Catalogue): OpenIndicator[] {
  const entered = [...catalogue.indicators.values()].filter(({ rollup }) => rollup !== 'derived');
  return [...entered, ...catalogue.derived];
}

function inDefinitionOrder(catalogue: Catalogue, totals: ReadonlyMap<string, Total>): Map<string, Total> {
  return new Map(
    [...catalogue.indicators.keys()].flatMap((code) => {
      const total = totals.get(code);
      return total ? [[code, total] as const] : [];
    }),
  );
}
