import { positionOf, type Position } from '../workbook/address';

/** A merged area. */
export type Box = { range: string; from: Position; to: Position };

/** @example boxOf('A1:B2') //=> [{ range: 'A1:B2', from: { row: 0, column: 0 }, to: { row: 1, column: 1 } }] */
export function boxOf(range: string): Box[] {
  const [from, to] = range.split(':').map(positionOf);
  return from && to ? [{ range, from, to }] : [];
}

export function isWithin(row: number, column: number, { from, to }: Box): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}
