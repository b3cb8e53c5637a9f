import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { RollupMethod, Unit } from '../definition/definition';
import { referencesOf } from '../formula/references';
import { leadOf } from '../rollup/methods/lead';
import type { Source, Submission } from '../submission/submission';
import type { AnswerCount, Shortfall } from './narrative';

/**
 * Totals that are partial although the files came in: units that reported left the indicator blank. What units lack that have not
 * reported at all, the head sentence says of the whole text.
 */
export type Shortfalls = {
  /** Null for a whole total, and where the summary has no counts. Texts are lists that name their units: never partial. */
  of(code: string): Shortfall | null;
  /** Of a share or rate: the lower of the two counts; both, where different numbers of units answered. */
  ofRatio(numerator: string, denominator: string): Shortfall | null;
};

/** @param rowOf where an indicator stands on the summary, for the summary whose reader did not keep the places of the counts */
export function shortfallsOf(
  catalogue: Catalogue,
  { answers = {}, answerSources = {}, unit, coverage }: Submission,
  rowOf: (code: string) => Source | null,
): Shortfalls {
  const missing = missingUnits(catalogue, coverage);

  const countOf = (code: string): AnswerCount | null => {
    const counts = Object.hasOwn(answers, code) ? answers[code] : undefined;
    const source = answerSources[code] ?? rowOf(code);
    return counts && source ? { indicator: code, ...counts, source } : null;
  };
  const isPartial = (code: string): boolean => {
    const indicator = catalogue.indicators.get(code);
    if (!indicator || indicator.kind === 'text') return false;
    if (indicator.derivation) return referencesOf(indicator.derivation.expression).values.some(isPartial);
    const count = countOf(code);
    if (!count || count.answered >= count.asked) return false;
    const absent = missing.length === 0 ? [] : takenUnits(catalogue, unit, indicator).filter(isMissing);
    return count.answered < count.asked - absent.length;
  };
  const isMissing = (candidate: Unit) => missing.includes(candidate);
  const ratio = (numerator: AnswerCount | null, denominator: AnswerCount | null): Shortfall | null => {
    const either = numerator ?? denominator;
    if (!numerator || !denominator) return either && [either];
    if (numerator.answered !== denominator.answered) return [numerator, denominator];
    return [numerator.asked < denominator.asked ? denominator : numerator];
  };

  return {
    of(code) {
      if (!isPartial(code)) return null;
      const { numerator, denominator } = catalogue.indicators.get(code) ?? {};
      if (numerator !== undefined && denominator !== undefined)
        return ratio(countOf(numerator), countOf(denominator));
      const count = countOf(code);
      return count && [count];
    },
    ofRatio(numerator, denominator) {
      if (!isPartial(numerator) && !isPartial(denominator)) return null;
      return ratio(countOf(numerator), countOf(denominator));
    },
  };
}

function missingUnits(catalogue: Catalogue, coverage: Submission['coverage']): Unit[] {
  const reported = new Set(coverage?.reported);
  const missing = coverage?.expected.filter((code) => !reported.has(code)) ?? [];
  return missing.flatMap((code) => catalogue.units.get(code) ?? []);
}

/** The filing units under `area` whose values the total takes. */
export function takenUnits(catalogue: Catalogue, area: string, indicator: OpenIndicator): readonly Unit[] {
  const asked = catalogue.filingUnits(area).filter((unit) => catalogue.askedOf(unit).includes(indicator));
  return (takers[indicator.rollup] ?? (() => asked))(asked, area, indicator, catalogue);
}

type Taker = (asked: readonly Unit[], area: string, indicator: OpenIndicator, catalogue: Catalogue) => Unit[];

/** Methods that do not take what every unit filed. */
const takers: Readonly<Partial<Record<RollupMethod, Taker>>> = {
  none: (asked, area) => asked.filter(({ own, parent }) => own && parent === area),
  lead: (asked, area, indicator, catalogue) => {
    const leads = leadsOf(area, indicator, catalogue);
    return asked.filter((unit) => leads.includes(unit));
  },
};

function leadsOf(area: string, indicator: OpenIndicator, catalogue: Catalogue): Unit[] {
  const children = catalogue.children(area).map((unit) => ({
    unit,
    filing: catalogue.filingUnits(unit.code).includes(unit),
  }));
  const leading = leadOf(indicator, children, catalogue);
  if (leading) return [leading.unit];
  return children.flatMap(({ unit, filing }) => (filing ? [] : leadsOf(unit.code, indicator, catalogue)));
}
