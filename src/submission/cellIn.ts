import type { Cell, Row } from '../workbook/workbook';

/** The cell of a short row; a row of the forms has a dozen. */
export function cellIn({ cells }: Row, column: number): Cell | undefined {
  for (const cell of cells) if (cell.column === column) return cell;
  return undefined;
}
