import { askedIn, type Years } from '../cells';

/** Whether the last year is before the first, so that there is none. */
export function isReversed({ since, until }: Years): boolean {
  return since !== undefined && until !== undefined && since > until;
}

/**
 * A year in which a figure is asked and what it needs is not; undefined where there is none.
 * @example yearWithout({ since: 2020 }, { since: 2022 }) //=> 2020
 */
export function yearWithout(figure: Years, needed: Years): number | undefined {
  const edges = [
    figure.since ?? (needed.since === undefined ? undefined : needed.since - 1),
    figure.until ?? (needed.until === undefined ? undefined : needed.until + 1),
  ];
  return edges.find((year) => year !== undefined && askedIn(year, figure) && !askedIn(year, needed));
}

/** The years in which all of them are asked; null where there is none. */
export function commonYears(figures: readonly Years[]): Years | null {
  const since = Math.max(...figures.map((figure) => figure.since ?? -Infinity));
  const until = Math.min(...figures.map((figure) => figure.until ?? Infinity));
  if (since > until) return null;
  return { ...(since > -Infinity && { since }), ...(until < Infinity && { until }) };
}
