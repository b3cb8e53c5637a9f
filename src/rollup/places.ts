import type { Source } from '../submission/submission';
import type { Total } from './rollup';

/** As many as a person will go through. */
const most = 20;

/** Where the figures behind these totals stand: the largest first, at most twenty. */
export function placesOf(totals: readonly Total[]): Source[] {
  const contributions = totals.flatMap((total) => total.contributions.filter(({ included }) => included));
  const size = ({ value }: { value: number | string }) => (typeof value === 'number' ? Math.abs(value) : 0);
  return contributions
    .sort((a, b) => size(b) - size(a))
    .slice(0, most)
    .map(({ source }) => source);
}
