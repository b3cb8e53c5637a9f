import type { BatchView, FindingView, RollupView } from '../../work/views';

/** What there is to review: the findings of the files, then those of the totals where there is a roll-up. */
export function findingsToReview(batch: BatchView | null, rollup: RollupView | null): FindingView[] {
  const ofFiles = batch?.findings ?? [];
  const known = new Set(ofFiles.map(({ id }) => id));
  return [...ofFiles, ...(rollup?.findings ?? []).filter(({ id }) => !known.has(id))];
}

/** Whether the receiver may let it stand: a soft finding that nobody settled. */
export function canAccept({ severity, explained }: FindingView): boolean {
  return severity === 'warning' && !explained;
}
