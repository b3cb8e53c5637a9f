import { positionOf } from '../../workbook/address';
import type { Package } from '../reading/package';
import { readTable } from '../reading/tablePart';
import { unpatchable } from '../unpatchable';
import type { ChangedRows } from './changedCell';

/**
 * A table's own part repeats the names of its columns: Excel repairs a file where a cell says otherwise.
 * @param ids relationship ids of the sheet's tables
 * @throws UnpatchableWorkbookError where one of these cells names a column
 */
export function assertNoColumnNames(
  file: Package,
  part: string,
  sheet: string,
  ids: readonly string[],
  wanted: ChangedRows,
): void {
  const links = ids.length > 0 ? file.relationships(part) : [];
  for (const { id, target } of links) {
    if (!ids.includes(id) || !target) continue;
    const { name, range } = readTable(file.text(target), target);
    const [from, to] = range.split(':').map(positionOf);
    for (const [column, { address }] of wanted.get(from?.row ?? -1) ?? []) {
      if (!from || !to || column < from.column || column > to.column) continue;
      throw unpatchable('table-header', 'xlsx.unpatchable-table-header', { sheet, address, table: name });
    }
  }
}
