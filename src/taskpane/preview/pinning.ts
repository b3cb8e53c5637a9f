import { placeOf, type Axis } from './geometry';

/** Rows or columns that stay in view, by place: those from `from` up to `to`; the ones before `from` scroll away. */
export type Pinned = { from: number; to: number };

/** The most of the view that may be kept from scrolling. */
const mostShare = 0.6;

/**
 * What of the frozen rows or columns stays in view where it is small: the last ones, which hold captions and names, or else the first.
 * @param frozen how many the sheet freezes, hidden ones counted
 * @param room pixels of the view
 */
export function pinnedIn(axis: Axis, frozen: number, room: number): Pinned {
  const end = placeOf(axis, frozen);
  const fits = (pinned: Pinned) => pinnedSize(axis, pinned) <= room * mostShare;
  let from = 0;
  while (!fits({ from, to: end })) from += 1;
  if (from < end) return { from, to: end };
  let to = end;
  while (!fits({ from: 0, to })) to -= 1;
  return { from: 0, to };
}

/** Pixels that stay in view. */
export function pinnedSize(axis: Axis, { from, to }: Pinned): number {
  return (axis.starts[to] ?? axis.total) - (axis.starts[from] ?? axis.total);
}
