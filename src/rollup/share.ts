import type { Catalogue } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { multiply, rationalOf, toNumber } from '../number/rational';
import type { Observation, Submission } from '../submission/submission';
import type { Contribution, WeightedParts } from './rollup';

/** What one direct child of an area brings to one indicator. */
export type Share = {
  unit: Unit;
  /** It files for itself; otherwise it is an area with units of its own. */
  filing: boolean;
  value: number | string | null;
  /** Filing units asked, and those that answered: 0 or 1 for a filing unit. */
  asked: number;
  answered: number;
  contributions: readonly Contribution[];
  weighted?: WeightedParts;
};

/** One direct child of an area, ready to be asked for its shares. */
export type Child = {
  unit: Unit;
  filing: boolean;
  /** What was handed in for it as a whole: a filing unit's template or an area's summary. */
  submission?: Submission;
  share(code: string): Share;
};

/** A filing unit, with or without its template. */
export function filingChild(catalogue: Catalogue, unit: Unit, submission: Submission | undefined): Child {
  const asked = new Set(catalogue.askedOf(unit).map(({ code }) => code));
  const observations = byIndicator(submission);
  const value = (code: string) => valueIn(observations.get(code));
  return {
    unit,
    filing: true,
    ...(submission && { submission }),
    share(code) {
      const observation = observations.get(code);
      const weight = catalogue.indicators.get(code)?.weight;
      const weighted = weight === undefined ? undefined : productOf(value(code), value(weight));
      const state = observation?.state;
      return {
        unit,
        filing: true,
        value: valueIn(observation),
        asked: asked.has(code) ? 1 : 0,
        answered: asked.has(code) && (state === 'value' || state === 'not-applicable') ? 1 : 0,
        contributions: contributionsOf(unit, observation),
        ...(weighted && { weighted }),
      };
    },
  };
}

/** An area that sent its own summary: its totals stand for all its units. */
export function summarizedChild(catalogue: Catalogue, unit: Unit, summary: Submission): Child {
  const observations = byIndicator(summary);
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
    share(code) {
      const asking = filing.filter(({ asked }) => asked.has(code));
      const asked = summary.answers?.[code]?.asked ?? asking.length;
      const answered =
        summary.answers?.[code]?.answered ??
        (value(code) === null ? 0 : asking.filter((below) => covered.has(below.code)).length);
      const weight = catalogue.indicators.get(code)?.weight;
      const weighted =
        weight === undefined
          ? undefined
          : (summary.weighted?.[code] ?? productOf(value(code), value(weight)));
      return {
        unit,
        filing: false,
        value: value(code),
        asked,
        answered,
        contributions: contributionsOf(unit, observations.get(code)).map((contribution) => ({
          ...contribution,
          value: withoutDrift(contribution.value),
        })),
        ...(weighted && { weighted }),
      };
    },
  };
}

function byIndicator(submission: Submission | undefined): Map<string, Observation> {
  return new Map(submission?.observations.map((observation) => [observation.indicator, observation]));
}

function valueIn(observation: Observation | undefined): number | string | null {
  return observation?.state === 'value' ? observation.value : null;
}

function contributionsOf(unit: Unit, observation: Observation | undefined): Contribution[] {
  if (observation?.state !== 'value') return [];
  return [{ unit: unit.code, value: observation.value, source: observation.source, included: true }];
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
