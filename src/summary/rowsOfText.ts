import { rowHeight, type Wrapped } from '../template/rowHeight';

/** Excel has no row higher than 409 points. */
const mostHeight = 400;

/** Over how many rows of what height a text goes. */
export type RowsOfText = { rows: number; height: number };

/** A text seen whole: where it needs more than one row can be high, over several rows that are merged. */
export function rowsOfText(wrapped: Wrapped, leastHeight: number): RowsOfText {
  const whole = rowHeight([wrapped], leastHeight);
  const rows = Math.ceil(whole / mostHeight);
  return { rows, height: Math.ceil(whole / rows) };
}
