import { addressOf, positionOf, quotedSheet } from '../../src/workbook/address';
import { invalid } from './hostError';

/** A rectangle of cells; 0-based. */
export type Area = { row: number; column: number; rows: number; columns: number };

export const wholeGrid: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** @throws HostError `InvalidArgument` where it is no cell or range on the grid */
export function areaOf(address: string): Area {
  const [from, to] = address.split(':').map(positionOf);
  if (!from || (address.includes(':') && !to)) throw invalid(`the address ${address} is not on the grid`);
  const end = to ?? from;
  const row = Math.min(from.row, end.row);
  const column = Math.min(from.column, end.column);
  return {
    row,
    column,
    rows: Math.abs(end.row - from.row) + 1,
    columns: Math.abs(end.column - from.column) + 1,
  };
}

/** @example localAddress({ row: 1, column: 1, rows: 2, columns: 1 }) //=> 'B2:B3' */
export function localAddress({ row, column, rows, columns }: Area): string {
  const from = addressOf(row, column);
  return rows === 1 && columns === 1 ? from : `${from}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** The address as Excel gives it: `Sheet1!B2:B3`, the name quoted where it must be. */
export function fullAddress(sheet: string, area: Area): string {
  const name = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) ? sheet : quotedSheet(sheet);
  return `${name}!${localAddress(area)}`;
}

export function isWithin(row: number, column: number, area: Area): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
