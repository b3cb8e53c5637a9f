import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import type { Finding } from '../submission/finding';
import { adjust, adjustmentsOf, type Adjusted } from './adjustment';
import type { Scope } from '../formula/expression';
import { derivedValue } from '../template/derivation';
import type { Filing } from './filings';
import type { Area, Outcome } from './methods/method';
import { methods } from './methods/methods';
import type { Receipt } from './receipt';
import type { AdjustmentRow, AreaTotal, Contribution } from './rollup';
import { filingChild, rolledUpChild, summarizedChild, type Child, type Parts, type Share } from './share';

type AreaParts = Parts & {
  /** Direct children of whom something is in the total. */
  contributors(code: string): ReadonlySet<string>;
};

/** An area rolled up from its direct children. */
export type AreaTotals = {
  children: readonly Child[];
  totals: ReadonlyMap<string, AreaTotal>;
  parts: AreaParts;
  findings: Finding[];
};

/**
 * Rolls up `unit`: each total from the shares of its direct children, those of sub-areas without a summary rolled up first.
 * @param filingOf what filing units are asked and filed
 * @param previous last year's totals of `unit`
 */
export function rollUpArea(
  catalogue: Catalogue,
  unit: Unit,
  receipt: Receipt,
  filingOf: (unit: Unit) => Filing,
  previous: ReadonlyMap<string, number> = new Map(),
): AreaTotals {
  const findings: Finding[] = [];
  const children = childrenOf(catalogue, unit).map((child): Child => {
    const summary = receipt.summaries.get(child.code);
    if (summary) return summarizedChild(catalogue, child, summary);
    if (filesItself(catalogue, child))
      return filingChild(catalogue, filingOf(child), receipt.templates.get(child.code));
    const below = rollUpArea(catalogue, child, receipt, filingOf);
    findings.push(...below.findings);
    return rolledUpChild(child, below.totals, below.parts);
  });

  const totals = new Map<string, AreaTotal>();
  const takenOf = new Map<string, Taken>();
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
  const byCode = childrenByCode(children);
  for (const indicator of inDependencyOrder(catalogue)) {
    const method = methods[indicator.rollup];
    const { code } = indicator;
    const concerned = byCode.get(code) ?? [];
    const shares = concerned.map((child) => child.share(code));
    const outcome = method.rollUp(indicator, shares, area);
    const own = adjustments.get(code);
    const adjusted = own ? adjust(unit, indicator, method, outcome, shares, own) : null;
    if (adjusted) findings.push(...adjusted.findings);
    const { value } = adjusted ?? outcome;
    totals.set(code, totalOf(code, value, outcome, previous.get(code)));
    takenOf.set(code, takenInto(outcome, shares, concerned, adjusted));
  }
  return {
    children,
    totals: inDefinitionOrder(catalogue, totals),
    parts: partsOf(
      (code) => [byCode.get(code) ?? [], takenOf.get(code) ?? nothing],
      new Set([...adjustments.keys(), ...children.flatMap(({ parts }) => [...parts.adjusted])]),
    ),
    findings,
  };
}

/** Of hundreds of indicators a unit is asked some dozens: the children that an indicator concerns, in their order. */
function childrenByCode(children: readonly Child[]): Map<string, Child[]> {
  const byCode = new Map<string, Child[]>();
  for (const child of children) {
    for (const code of child.codes()) {
      const concerned = byCode.get(code);
      if (concerned) concerned.push(child);
      else byCode.set(code, [child]);
    }
  }
  return byCode;
}

function totalOf(
  indicator: string,
  value: AreaTotal['value'],
  { taken, asked, answered, weighted }: Outcome,
  previous: number | undefined,
): AreaTotal {
  return {
    indicator,
    value,
    previous: previous ?? null,
    asked: asked ?? taken.reduce((sum, share) => sum + share.asked, 0),
    answered: answered ?? taken.reduce((sum, share) => sum + share.answered, 0),
    ...(weighted && { weighted }),
  };
}

/** What is kept to put the contributions to a total together: the children whose shares are in it, and its own 去重 rows. */
type Taken = { children: ReadonlySet<Child> | 'all'; adjustments: readonly AdjustmentRow[] };

/** Most totals take all that there is, or as derived ones nothing. */
const everything: Taken = { children: 'all', adjustments: [] };
const nothing: Taken = { children: new Set(), adjustments: [] };

type Behind = (code: string) => readonly [readonly Child[], Taken];

function takenInto(
  { taken }: Outcome,
  shares: readonly Share[],
  children: readonly Child[],
  adjusted: Adjusted | null,
): Taken {
  const adjustments = adjusted?.contributions;
  if (taken.length === shares.length) return adjustments ? { ...everything, adjustments } : everything;
  if (taken.length === 0) return adjustments ? { ...nothing, adjustments } : nothing;
  const inTotal = new Set(taken);
  const childrenTaken = children.filter((_, at) => inTotal.has(shares[at] as Share));
  return { children: new Set(childrenTaken), adjustments: adjustments ?? [] };
}

/**
 * @param behind the children that an indicator concerns, and what of them is in its total
 * @param adjusted codes of indicators with 去重 rows, the children's among them
 */
function partsOf(behind: Behind, adjusted: ReadonlySet<string>): AreaParts {
  const isIncluded = ({ included }: AdjustmentRow) => included;
  return {
    adjusted,
    contributions: (code) => gathered<Contribution>(behind(code), ({ contributions }) => contributions(code)),
    adjustments: (code) =>
      adjusted.has(code) ? gathered(behind(code), ({ adjustments }) => adjustments(code)) : [],
    contributes(code) {
      const [concerned, taken] = behind(code);
      return (
        taken.adjustments.some(isIncluded) ||
        concerned.some((child) => isTaken(child, taken) && child.parts.contributes(code))
      );
    },
    contributors(code) {
      const [concerned, taken] = behind(code);
      const contributing = concerned.filter(
        (child) => isTaken(child, taken) && child.parts.contributes(code),
      );
      return new Set([
        ...contributing.map(({ unit }) => unit.code),
        ...taken.adjustments.filter(isIncluded).map(({ unit }) => unit),
      ]);
    },
  };
}

function isTaken(child: Child, { children }: Taken): boolean {
  return children === 'all' || children.has(child);
}

/** Those of the children in their order, then the area's own 去重 rows. */
function gathered<T extends Contribution>(
  [concerned, taken]: readonly [readonly Child[], Taken & { adjustments: readonly T[] }],
  of: (parts: Parts) => readonly T[],
): T[] {
  const found: T[] = [];
  for (const child of concerned) {
    const included = isTaken(child, taken);
    for (const part of of(child.parts)) found.push(included ? part : { ...part, included: false });
  }
  found.push(...taken.adjustments);
  return found;
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

function inDefinitionOrder(
  catalogue: Catalogue,
  totals: ReadonlyMap<string, AreaTotal>,
): Map<string, AreaTotal> {
  return new Map(
    [...catalogue.indicators.keys()].flatMap((code) => {
      const total = totals.get(code);
      return total ? [[code, total] as const] : [];
    }),
  );
}
