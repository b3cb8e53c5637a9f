import type { Table } from '../../workbook/workbook';
import { declaration, element, list, namespaces } from './xml';

/** A table part. `number` is the table's in the workbook, from 1. */
export function tableXml(table: Table, number: number): string {
  const columns = table.columns.map((name, at) => element('tableColumn', { id: at + 1, name }));
  const body =
    element('autoFilter', { ref: table.range }) +
    list('tableColumns', columns) +
    element('tableStyleInfo', { name: 'TableStyleLight9', showRowStripes: true });
  return (
    declaration +
    element(
      'table',
      {
        xmlns: namespaces.main,
        id: number,
        name: table.name,
        displayName: table.name,
        ref: table.range,
        totalsRowShown: false,
      },
      body,
    )
  );
}
