import { columnLetters, positionOf, type Position } from '../../workbook/address';
import { excel } from '../limits';

/** Quoted text, quoted sheet, brackets, number, then what may hold references: whole columns, whole rows, words. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?\b[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}\b(?![(!.\d])|\$?\b\d+:\$?\d+\b|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.\\?$]*[(!]?/gu;

/** A row or column of a reference: relative ones move. */
type Axis = { index: number; absolute: boolean };
type Reference = { column?: Axis; row?: Axis };

/**
 * A formula that several cells share, taken apart once. Relative references move as far as a cell lies from the first.
 * @example new SharedFormula('SUM(A1:$B2)', { row: 0, column: 2 }).at({ row: 1, column: 3 }) //=> 'SUM(B2:$B3)'
 */
export class SharedFormula {
  private readonly pieces: (string | Reference)[] = [];

  constructor(
    formula: string,
    private readonly home: Position,
  ) {
    let from = 0;
    for (const { 0: token, index } of formula.matchAll(tokens)) {
      const references = referencesIn(token);
      if (!references) continue;
      this.pieces.push(formula.slice(from, index), ...references);
      from = index + token.length;
    }
    this.pieces.push(formula.slice(from));
  }

  /** The formula as the cell at `place` has it. */
  at(place: Position): string {
    const down = place.row - this.home.row;
    const right = place.column - this.home.column;
    let formula = '';
    for (const piece of this.pieces) formula += typeof piece === 'string' ? piece : moved(piece, down, right);
    return formula;
  }
}

/** What a token refers to: a cell, or the two sides of a whole-column or whole-row range; null where it refers to nothing. */
function referencesIn(token: string): (string | Reference)[] | null {
  const range = /^(\$?)([A-Za-z]{1,3}|\d+):(\$?)([A-Za-z]{1,3}|\d+)$/.exec(token);
  if (range) {
    const from = edge(range[1] ?? '', range[2] ?? '');
    const to = edge(range[3] ?? '', range[4] ?? '');
    return from && to && [from, ':', to];
  }
  const match = /^(\$?)[A-Za-z]{1,3}(\$?)[0-9]+$/.exec(token);
  const position = match && positionOf(token);
  if (!position) return null;
  return [
    {
      column: { index: position.column, absolute: match[1] === '$' },
      row: { index: position.row, absolute: match[2] === '$' },
    },
  ];
}

function edge(mark: string, name: string): Reference | null {
  const absolute = mark === '$';
  const isRow = /^\d/.test(name);
  const position = positionOf(isRow ? `A${name}` : `${name}1`);
  if (!position) return null;
  return isRow
    ? { row: { index: position.row, absolute } }
    : { column: { index: position.column, absolute } };
}

function moved({ column, row }: Reference, down: number, right: number): string {
  const x = column && (column.absolute ? column.index : column.index + right);
  const y = row && (row.absolute ? row.index : row.index + down);
  if (x !== undefined && (x < 0 || x >= excel.columns)) return '#REF!';
  if (y !== undefined && (y < 0 || y >= excel.rows)) return '#REF!';
  const letters = x === undefined ? '' : (column?.absolute ? '$' : '') + columnLetters(x);
  const digits = y === undefined ? '' : `${row?.absolute ? '$' : ''}${y + 1}`;
  return letters + digits;
}
