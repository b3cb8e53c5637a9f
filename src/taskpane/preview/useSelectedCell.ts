import { useMemo } from 'react';
import { addressOf, type Position } from '../../workbook/address';
import { cellAt } from '../../workbook/lookup';
import { appearanceAt, shownText } from './cellDrawing';
import { spanAround, type Drawing } from './drawing';
import { choicesOf, validationAt, whyClosed } from './entryRules';
import { stretch } from './geometry';

export type SelectedCell = ReturnType<typeof useSelectedCell>;

/** All that is to know of the selected cell; of merged cells, of the first. @param position may lie within merged cells */
export function useSelectedCell(drawing: Drawing, position: Position) {
  const { workbook, sheet, rows, columns, merges } = drawing;
  const span = useMemo(() => spanAround(merges, position), [merges, position]);
  const { from: held, to } = span;
  const isClosed = whyClosed(workbook, sheet, held) !== null;
  const validation = validationAt(sheet, held);
  return {
    span,
    held,
    address: addressOf(held.row, held.column),
    cell: cellAt(sheet, held.row, held.column),
    text: shownText(drawing, held),
    look: appearanceAt(drawing, held),
    /** In pixels. */
    width: stretch(columns, held.column, to.column).size,
    height: stretch(rows, held.row, to.row).size,
    isClosed,
    validation,
    choices: isClosed ? null : choicesOf(validation, workbook, sheet.name),
  };
}
