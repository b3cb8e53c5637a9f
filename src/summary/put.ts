import { message, say } from '../messages/message';
import type { Live } from '../template/live';
import { rangeOf } from '../workbook/address';
import type { SheetDraft } from '../workbook/draft';
import type { CellValue } from '../workbook/workbook';

/** Excel holds no more characters in a cell. */
const longestText = 32_767;

/** Excel takes no longer formula. */
const longestFormula = 8192;

/**
 * A value, a formula with its value, or a styled blank. A formula too long for Excel leaves its value; text that no cell can hold ends
 * with a word that says so.
 */
export function putFigure(
  draft: SheetDraft,
  row: number,
  column: number,
  figure: Live | CellValue,
  style: string,
): void {
  if (typeof figure === 'object' && figure !== null && 'formula' in figure) {
    const { formula, value } = figure;
    draft.put(row, column, value, formula.length > longestFormula ? { style } : { formula, style });
  } else {
    draft.put(row, column, typeof figure === 'string' ? held(figure) : figure, { style });
  }
}

/** What a cell shows. */
export function shown(figure: Live | CellValue): CellValue {
  return typeof figure === 'object' && figure !== null && 'formula' in figure ? figure.value : figure;
}

/** Rows and columns, 0-based and inclusive. */
export type Block = { row: number; toRow?: number; from: number; to: number };

/** A value over a block of cells; every one of them carries the style, so that the border is whole. */
export function putMerged(
  draft: SheetDraft,
  { row, toRow = row, from, to }: Block,
  figure: Live | CellValue,
  style: string,
): void {
  for (let down = row; down <= toRow; down++) {
    for (let column = from; column <= to; column++) draft.put(down, column, null, { style });
  }
  putFigure(draft, row, from, figure, style);
  if (to > from || toRow > row) draft.merge(rangeOf({ row, column: from }, { row: toRow, column: to }));
}

function held(text: string): string {
  if (text.length <= longestText) return text;
  const ending = say(message('summary.text-cut'));
  return text.slice(0, longestText - ending.length) + ending;
}
