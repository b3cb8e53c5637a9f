import type { Catalogue } from '../definition/catalogue';
import { groupedBy } from '../definition/groupedBy';
import { message, type Message } from '../messages/message';
import { formatFigure } from '../number/format';
import type { Adjustment, Observation, Source, Submission } from './submission';

/** What a file states in one place. A blank is not 0, 不适用 is not a blank; `absent` where the file has no such row. */
export type Stated = {
  state: Observation['state'] | 'absent';
  /** The figure or text; what was typed where that could not be read. */
  value: number | string | null;
  cell?: Source;
};

/** A place that files of a unit speak of. */
export type Place = {
  indicator: string;
  name: string;
  /** The figure, the 情况说明 beside it, or what 去重 takes off it. */
  part: 'figure' | 'explanation' | 'adjustment';
  /** A figure that follows from others, so that nobody typed it. */
  derived: boolean;
};

/** What each file states in a place, in the order of the files; not all state the same. */
export type Difference = Place & { stated: Stated[] };

/** One place that states something else than in the file before. */
export type Change = Place & { before: Stated; after: Stated };

/** A file of a unit, the next one of the same unit, and what changed between them; nothing where they state the same. */
export type Replacement = { unit: string; from: string; to: string; changes: Change[] };

/** @param successions files of a unit, the oldest first */
export function replacementsIn(
  successions: readonly (readonly Submission[])[],
  catalogue: Catalogue,
): Replacement[] {
  return successions.flatMap((files) =>
    files.slice(1).flatMap((to, at): Replacement[] => {
      const from = files[at];
      return from
        ? [{ unit: to.unit, from: from.file, to: to.file, changes: changesBetween(from, to, catalogue) }]
        : [];
    }),
  );
}

function changesBetween(from: Submission, to: Submission, catalogue: Catalogue): Change[] {
  return differencesAmong([from, to], catalogue).map(({ stated, ...place }) => ({
    ...place,
    before: stated[0] ?? absent,
    after: stated[1] ?? absent,
  }));
}

/**
 * Where files of a unit do not state the same: figures, then explanations, then 去重, each in the order of the last file.
 */
export function differencesAmong(files: readonly Submission[], catalogue: Catalogue): Difference[] {
  const observed = files.map(({ observations }) => new Map(observations.map((one) => [one.indicator, one])));
  const adjusted = files.map(({ adjustments }) => groupedBy(adjustments, ({ indicator }) => indicator));
  const differences = (part: Place['part'], codes: Iterable<string>, stateds: (code: string) => Stated[]) =>
    [...codes].flatMap((indicator): Difference[] => {
      const stated = stateds(indicator);
      const [first = absent] = stated;
      if (stated.every(({ state, value }) => state === first.state && value === first.value)) return [];
      const known = catalogue.indicators.get(indicator);
      const derived = part === 'figure' && known?.derivation !== undefined;
      return [{ indicator, name: known?.name ?? indicator, part, derived, stated }];
    });
  const codes = codesIn(observed);
  return [
    ...differences('figure', codes, (code) => observed.map((one) => figureOf(one.get(code)))),
    ...onePerRow(
      differences('explanation', codes, (code) => observed.map((one) => explanationOf(one.get(code)))),
    ),
    ...differences('adjustment', codesIn(adjusted), (code) =>
      adjusted.map((one) => adjustmentOf(one.get(code))),
    ),
  ];
}

function codesIn(files: readonly ReadonlyMap<string, unknown>[]): Set<string> {
  return new Set([...files].reverse().flatMap((one) => [...one.keys()]));
}

/** The changes that somebody made: figures that follow from others are left out. */
export function madeByHand<T extends Place>(changes: readonly T[]): T[] {
  return changes.filter(({ derived }) => !derived);
}

/** What a file states, in words. @example statedText({ state: 'blank', value: null }) //=> the message for 空白 */
export function statedText({ state, value }: Stated): Message | string {
  if (state === 'value') return typeof value === 'number' ? formatFigure(value) : (value ?? '');
  if (state === 'unreadable') return message('submission.stated-unreadable', { text: value ?? '' });
  return message(`submission.stated-${state}`);
}

const absent: Stated = { state: 'absent', value: null };

function figureOf(observation: Observation | undefined): Stated {
  if (!observation) return absent;
  const { state, source: cell } = observation;
  if (state === 'value') return { state, value: observation.value, cell };
  return { state, value: state === 'unreadable' ? observation.typed : null, cell };
}

/** The row of the figure is given as its place. */
function explanationOf(observation: Observation | undefined): Stated {
  const { explanation = '', source: cell } = observation ?? {};
  const text = explanation.trim();
  const stated: Stated = text === '' ? { state: 'blank', value: null } : { state: 'value', value: text };
  return cell ? { ...stated, cell } : stated;
}

function adjustmentOf(adjustments: readonly Adjustment[] | undefined): Stated {
  const [first] = adjustments ?? [];
  if (!adjustments || !first) return { state: 'blank', value: null };
  const texts = adjustments.map(({ amount, reason }) => `${formatFigure(amount)} ${reason}`.trim());
  return { state: 'value', value: texts.join('；'), cell: first.source };
}

/** In a grid the figures of a row share its 情况说明. */
function onePerRow(differences: readonly Difference[]): Difference[] {
  const rowOf = ({ stated, indicator }: Difference) => {
    const cell = stated.findLast((one) => one.cell)?.cell;
    return cell ? `${cell.sheet} ${cell.address.replace(/^[A-Z]+/, '')}` : indicator;
  };
  return [...groupedBy(differences, rowOf).values()].flatMap(([first]) => (first ? [first] : []));
}
