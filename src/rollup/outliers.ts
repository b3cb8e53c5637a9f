import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { Unit } from '../definition/definition';
import { message } from '../messages/message';
import { formatFigure } from '../number/format';
import type { Finding } from '../submission/finding';
import type { Observation, Submission } from '../submission/submission';
import { kinds } from '../template/kinds/kinds';
import { placesOf } from './places';
import type { Total } from './rollup';

/** From five times to a fifth of last year's is taken for ordinary, and so is any change of a figure that was below ten. */
const times = 5;
const smallestBase = 10;

/** Fewer peers prove nothing. */
const fewestPeers = 3;

/** Totals far from last year's. */
export function yearOutliers(
  catalogue: Catalogue,
  unit: Unit,
  totals: ReadonlyMap<string, Total>,
): Finding[] {
  return [...catalogue.indicators.values()].flatMap((indicator) => {
    const total = totals.get(indicator.code);
    if (!total || !isCounted(indicator) || !indicator.comparable) return [];
    const { value, previous } = total;
    if (typeof value !== 'number' || previous === null || previous < smallestBase) return [];
    if (value <= previous * times && value >= previous / times) return [];
    return {
      id: `outlier-year@${unit.code}:${indicator.code}`,
      rule: 'outlier-year',
      severity: 'warning',
      unit: unit.code,
      indicators: [indicator.code],
      cells: placesOf([total]),
      message: message('rollup.outlier-year', {
        unit: unit.name,
        indicator: indicator.name,
        value: formatFigure(value),
        previous: formatFigure(previous),
      }),
      actual: value,
      expected: previous,
      explained: false,
    };
  });
}

/** What the units of one level and kind answered to one indicator. */
type Answers = { zero: Observation | null; zeros: number; positive: number; negative: boolean };

/** Filing units that answered 0 where all others of their level and kind, three at least, have something. */
export function zeroOutliers(catalogue: Catalogue, submissions: readonly Submission[]): Finding[] {
  return answersOf(catalogue, submissions).flatMap(({ zero, zeros, positive, negative }) => {
    if (!zero || zeros > 1 || negative || positive < fewestPeers) return [];
    const indicator = catalogue.indicators.get(zero.indicator);
    const unit = catalogue.units.get(zero.unit);
    return indicator && unit && isCounted(indicator) ? zeroFinding(indicator, unit, zero, positive) : [];
  });
}

function answersOf(catalogue: Catalogue, submissions: readonly Submission[]): Answers[] {
  const peers = new Map<string, Map<string, Answers>>();
  for (const submission of submissions) {
    const unit = catalogue.units.get(submission.unit);
    if (!unit) continue;
    const kin = `${unit.level} ${unit.own} ${unit.kind ?? ''}`;
    let group = peers.get(kin);
    if (!group) peers.set(kin, (group = new Map()));
    for (const observation of submission.observations) {
      if (observation.state !== 'value' || typeof observation.value !== 'number') continue;
      let answers = group.get(observation.indicator);
      if (!answers) {
        answers = { zero: null, zeros: 0, positive: 0, negative: false };
        group.set(observation.indicator, answers);
      }
      if (observation.value === 0) {
        answers.zero ??= observation;
        answers.zeros++;
      } else if (observation.value > 0) answers.positive++;
      else answers.negative = true;
    }
  }
  return [...peers.values()].flatMap((group) => [...group.values()]);
}

function zeroFinding(indicator: OpenIndicator, unit: Unit, { source }: Observation, peers: number): Finding {
  return {
    id: `zero-among-peers@${unit.code}:${indicator.code}`,
    rule: 'zero-among-peers',
    severity: 'info',
    unit: unit.code,
    indicators: [indicator.code],
    cells: [source],
    message: message('rollup.zero-among-peers', { unit: unit.name, indicator: indicator.name, peers }),
    actual: 0,
    expected: null,
    explained: false,
  };
}

/** What is counted or measured, not a rate, a yes or a text. */
function isCounted({ kind, rollup }: OpenIndicator): boolean {
  return kinds[kind].comparison === 'growth' && rollup !== 'derived';
}
