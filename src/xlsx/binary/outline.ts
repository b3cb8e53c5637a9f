import type { A1, SheetState } from '../../workbook/workbook';
import { unreadable } from '../unreadable';

/**
 * What a binary workbook says of itself record by record, read without the library: what the library does not tell, and what its
 * answer is held against.
 */
export type Outline = {
  sheets: SheetOutline[];
  macros: boolean;
  externalLinks: number;
};

export type SheetOutline = {
  name: string;
  state: SheetState;
  /** A sheet of cells; charts and macro sheets are none. */
  isWorksheet: boolean;
  /** How many cells hold a value or a formula. */
  cells: number;
  /** Cells whose number shows as a date, by `placeOf`. */
  dates: Set<number>;
  /** Cells whose formula the library is not shown, by `placeOf`. */
  untold: Set<number>;
  hiddenRows: Set<number>;
  /** First and last, 0-based. */
  hiddenColumns: [first: number, last: number][];
  merges: A1[];
  isProtected: boolean;
};

export function sheetOutline(name: string, state: SheetState, isWorksheet: boolean): SheetOutline {
  return {
    name,
    state,
    isWorksheet,
    cells: 0,
    dates: new Set(),
    untold: new Set(),
    hiddenRows: new Set(),
    hiddenColumns: [],
    merges: [],
    isProtected: false,
  };
}

/** A cell's place as one number. */
export function placeOf(row: number, column: number): number {
  return row * 16_384 + column;
}

export const sheetStates: readonly SheetState[] = ['visible', 'hidden', 'veryHidden'];

export function brokenBinary(kind: string) {
  return unreadable('unreadable', 'xlsx.broken-binary', { kind });
}
