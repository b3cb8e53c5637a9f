import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { multiply, rationalOf, toNumber } from '../number/rational';
import type { Observation, Submission } from '../submission/submission';
import { contributionsFiled, contributionsOf, isAnswered, valueFiled, type Filing } from './filings';
import type { AdjustmentRow, AreaTotal, Contribution, WeightedParts } from './rollup';

/** What one direct child of an area brings to one indicator. */
export type Share = {
  unit: Unit;
  /** It files for itself; otherwise it is an area with units of its own. */
  filing: boolean;
  value: number | string | null;
  /** Filing units asked, and those that answered: 0 or 1 for a filing unit. */
  asked: number;
  answered: number;
  weighted: WeightedParts | undefined;
};

/** One direct child of an area, ready to be asked for its shares. */
export type Child = {
  unit: Unit;
  filing: boolean;
  /** What was handed in for it as a whole: a filing unit's template or an area's summary. */
  submission: Submission | undefined;
  /** Indicators that it is asked or has given; to all others it brings nothing. */
  codes(): Iterable<string>;
  value(code: string): number | string | null;
  share(code: string): Share;
  parts: Parts;
};

/** What stands behind a child's figures. */
export type Parts = {
  contributions(code: string): readonly Contribution[];
  /** Codes of the indicators that have 去重 rows. */
  adjusted: ReadonlySet<string>;
  /** The 去重 rows among the contributions. */
  adjustments(code: string): readonly AdjustmentRow[];
  /** Whether anything is included. */
  contributes(code: string): boolean;
};

const unadjusted: Pick<Parts, 'adjusted' | 'adjustments'> = { adjusted: new Set(), adjustments: () => [] };

/** A filing unit, with or without its template. */
export function filingChild(catalogue: Catalogue, filing: Filing, submission: Submission | undefined): Child {
  const { unit } = filing;
  const value = (code: string) => valueFiled(filing, code);
  return {
    unit,
    filing: true,
    submission,
    codes: () => [...filing.asked, ...[...filing.lineOf.keys()].filter((code) => !filing.asked.has(code))],
    value,
    share(code) {
      const weight = catalogue.indicators.get(code)?.weight;
      const isAsked = filing.asked.has(code);
      const own = value(code);
      return {
        unit,
        filing: true,
        value: own,
        asked: isAsked ? 1 : 0,
        answered: isAsked && isAnswered(filing, code) ? 1 : 0,
        weighted: weight === undefined ? undefined : productOf(own, value(weight)),
      };
    },
    parts: {
      contributions: (code) => contributionsFiled(filing, code),
      ...unadjusted,
      contributes: (code) => value(code) !== null,
    },
  };
}

/** An area that sent its own summary: its totals stand for all its units. */
export function summarizedChild(catalogue: Catalogue, unit: Unit, summary: Submission): Child {
  const observations = new Map(
    summary.observations.map((observation) => [observation.indicator, observation]),
  );
  const filing = catalogue.filingUnits(unit.code).map((below) => ({
    code: below.code,
    asked: new Set(catalogue.askedOf(below).map(({ code }) => code)),
  }));
  const covered = new Set(summary.coverage?.reported);
  const value = (code: string) => withoutDrift(valueIn(observations.get(code)));
  return {
    unit,
    filing: false,
    submission: summary,
    codes: () => catalogue.indicators.keys(),
    value,
    share(code) {
      const asking = filing.filter(({ asked }) => asked.has(code));
      const covers = value(code) === null ? [] : asking.filter((below) => covered.has(below.code));
      const { asked, answered } = summary.answers?.[code] ?? {
        asked: asking.length,
        answered: covers.length,
      };
      const weight = catalogue.indicators.get(code)?.weight;
      return {
        unit,
        filing: false,
        value: value(code),
        asked,
        answered,
        weighted:
          weight === undefined
            ? undefined
            : (summary.weighted?.[code] ?? productOf(value(code), value(weight))),
      };
    },
    parts: {
      contributions: (code) =>
        contributionsOf(observations.get(code)).map((contribution) => ({
          ...contribution,
          value: withoutDrift(contribution.value),
        })),
      ...unadjusted,
      contributes: (code) => value(code) !== null,
    },
  };
}

/** A sub-area whose units sent their own files: its totals, with its units' parts in them. */
export function rolledUpChild(unit: Unit, totals: ReadonlyMap<string, AreaTotal>, parts: Parts): Child {
  return {
    unit,
    filing: false,
    submission: undefined,
    codes: () => totals.keys(),
    value: (code) => totals.get(code)?.value ?? null,
    share(code) {
      const total = totals.get(code);
      return {
        unit,
        filing: false,
        value: total?.value ?? null,
        asked: total?.asked ?? 0,
        answered: total?.answered ?? 0,
        weighted: total?.weighted,
      };
    },
    parts,
  };
}

function valueIn(observation: Observation | undefined): number | string | null {
  return observation?.state === 'value' ? observation.value : null;
}

function productOf(value: number | string | null, weight: number | string | null): WeightedParts | undefined {
  if (typeof value !== 'number' || typeof weight !== 'number') return undefined;
  return { products: toNumber(multiply(rationalOf(value), rationalOf(weight))), weights: weight };
}

/**
 * A summary's totals are sums that Excel may have computed again in binary (0.1 + 0.2 comes back as 0.30000000000000004);
 * fifteen significant digits, what Excel itself shows, are what was meant.
 */
function withoutDrift<T extends number | string | null>(value: T): T | number {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}
