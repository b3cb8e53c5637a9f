import { rangeOf } from '../workbook/address';
import type { SheetDraft } from '../workbook/draft';
import type { CellValue } from '../workbook/workbook';
import type { StyleKey } from './styles';

/** A value over several columns of a row. Every cell of the merge carries the style, so that its border is whole. */
export function putMerged(
  draft: SheetDraft,
  row: number,
  { from, to }: { from: number; to: number },
  value: CellValue,
  style: StyleKey,
): void {
  for (let column = from; column <= to; column++)
    draft.put(row, column, column === from ? value : null, { style });
  draft.merge(rangeOf({ row, column: from }, { row, column: to }));
}
