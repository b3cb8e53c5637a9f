import { columnLetters, positionOf, type Position } from '../../workbook/address';
import { excel } from '../limits';

/** Quoted text, quoted sheet, brackets, number, then what may hold references: whole columns, whole rows, words. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?\b[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}\b(?![(!.\d])|\$?\b\d+:\$?\d+\b|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.\\?$]*[(!]?/gu;

/**
 * The formula of a cell that shares one with the cell at `from`: relative references move as far as the cell lies away.
 * @example movedFormula('SUM(A1:$B2)', { row: 0, column: 2 }, { row: 1, column: 3 }) //=> 'SUM(B2:$B3)'
 */
export function movedFormula(formula: string, from: Position, to: Position): string {
  const down = to.row - from.row;
  const right = to.column - from.column;
  return formula.replace(tokens, (token) => {
    if (/^["'[]/.test(token) || /[(!]$/.test(token)) return token;
    const range = /^([^:]+):([^:]+)$/.exec(token);
    if (range) return `${movedEdge(range[1] ?? '', down, right)}:${movedEdge(range[2] ?? '', down, right)}`;
    return movedCell(token, down, right);
  });
}

function movedCell(token: string, down: number, right: number): string {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]+)$/.exec(token);
  const position = match && positionOf(token);
  if (!position) return token;
  const column = match[1] ? position.column : position.column + right;
  const row = match[3] ? position.row : position.row + down;
  if (column < 0 || row < 0 || column >= excel.columns || row >= excel.rows) return '#REF!';
  return `${match[1]}${columnLetters(column)}${match[3]}${row + 1}`;
}

/** One side of a whole-column or whole-row range: `A`, `$3`. */
function movedEdge(edge: string, down: number, right: number): string {
  if (edge.startsWith('$')) return edge;
  const asCell = /^[0-9]/.test(edge)
    ? movedCell(`A${edge}`, down, 0).slice(1)
    : movedCell(`${edge}1`, 0, right).slice(0, -1);
  return asCell === '#REF' || asCell === 'REF!' ? '#REF!' : asCell;
}
