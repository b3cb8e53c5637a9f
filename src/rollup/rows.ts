import type { Catalogue } from '../definition/catalogue';
import { notApplicable } from '../template/captions';
import type { Scope } from '../formula/expression';
import type { Submission } from '../submission/submission';
import { derivedValue } from '../template/derivation';
import type { ChildRow, Return, WeightedParts } from './rollup';
import type { Child } from './share';

/** What each direct child of an area brings, for the lines of the 分表. */
export function rowsOf(
  catalogue: Catalogue,
  children: readonly Child[],
  returns: readonly Return[],
  refused: ReadonlySet<string>,
): ChildRow[] {
  const states = new Map(returns.map(({ unit, state }) => [unit, state]));
  return children.map((child) => {
    const filing = catalogue.filingUnits(child.unit.code).map(({ code }) => states.get(code) ?? 'missing');
    return {
      unit: child.unit,
      filing: child.filing,
      state: stateOf(filing, refused.has(child.unit.code)),
      values: valuesOf(catalogue, child),
      marks: marksOf(child),
      weighted: weightedOf(catalogue, child),
    };
  });
}

function stateOf(filing: readonly Return['state'][], refused: boolean): ChildRow['state'] {
  const reported = filing.filter((state) => state === 'reported').length;
  if (reported > 0) return reported === filing.length ? 'reported' : 'partial';
  return refused ? 'rejected' : 'missing';
}

function valuesOf(catalogue: Catalogue, child: Child): Map<string, number | string> {
  const values = new Map<string, number | string>();
  for (const { code, rollup } of catalogue.indicators.values()) {
    const value = rollup === 'derived' ? null : child.value(code);
    if (value !== null) values.set(code, value);
  }
  let lastYear: Submission['previous'] | undefined;
  const figures: Scope = {
    children: () => [],
    value: (code) => values.get(code) ?? null,
    previous: (code) => (lastYear ??= child.submission?.previous ?? {})[code] ?? null,
  };
  for (const indicator of catalogue.derived) {
    const value = derivedValue(indicator, figures, catalogue.definition.rounding);
    if (value !== null) values.set(indicator.code, value);
  }
  return values;
}

function marksOf({ filing, submission }: Child): Map<string, string> {
  const marks = new Map<string, string>();
  if (!filing) return marks;
  for (const observation of submission?.observations ?? []) {
    if (observation.state === 'not-applicable') marks.set(observation.indicator, notApplicable);
    if (observation.state === 'unreadable') marks.set(observation.indicator, observation.typed);
  }
  return marks;
}

function weightedOf(catalogue: Catalogue, child: Child): Map<string, WeightedParts> {
  const parts = new Map<string, WeightedParts>();
  if (child.filing) return parts;
  for (const { code, rollup } of catalogue.indicators.values()) {
    const weighted = rollup === 'weighted' ? child.share(code).weighted : undefined;
    if (weighted) parts.set(code, weighted);
  }
  return parts;
}
