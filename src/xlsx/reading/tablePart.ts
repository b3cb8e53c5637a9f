import type { Table } from '../../workbook/workbook';
import { unescapeXstring } from '../xstring';
import { END, OPEN, XmlScanner } from './scanner';

export function readTable(xml: string, part: string): Table {
  const scanner = new XmlScanner(xml, part);
  const table: Table = { name: '', range: '', columns: [] };
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === 'table') {
      table.name = unescapeXstring(scanner.attribute('displayName') ?? scanner.attribute('name') ?? '');
      table.range = scanner.attribute('ref') ?? '';
    } else if (scanner.name === 'tableColumn') {
      table.columns.push(unescapeXstring(scanner.attribute('name') ?? ''));
    }
  }
  return table;
}
