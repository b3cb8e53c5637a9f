import { placeOf, type Axis } from './geometry';

/** Rows or columns that stay in view, by place: those from `from` up to `to`; the ones before `from` scroll away. */
export type Pinned = { from: number; to: number };

/** The most of the view that may be kept from scrolling. */
const mostShare = 0.6;

/**
 * What of the frozen rows or columns stays in view where it is small: the last ones, which hold the captions.
 * @param frozen how many the sheet freezes, hidden ones counted
 * @param room pixels of the view
 */
export function pinnedIn(axis: Axis, frozen: number, room: number): Pinned {
  const to = placeOf(axis, frozen);
  const end = axis.starts[to] ?? axis.total;
  let from = 0;
  while (from < to && end - (axis.starts[from] ?? 0) > room * mostShare) from += 1;
  return { from, to };
}

/** Pixels that stay in view. */
export function pinnedSize(axis: Axis, { from, to }: Pinned): number {
  return (axis.starts[to] ?? axis.total) - (axis.starts[from] ?? axis.total);
}
