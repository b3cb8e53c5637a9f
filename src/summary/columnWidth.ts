import { columnsOf } from '../template/rowHeight';

/** A column that holds each of these on one line, within limits. */
export function columnWidth(
  texts: Iterable<string>,
  { least, most }: { least: number; most: number },
): number {
  let widest = least;
  for (const text of texts) widest = Math.max(widest, columnsOf(text) + 2);
  return Math.min(widest, most);
}
