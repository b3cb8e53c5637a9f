import { message } from '../../messages/message';
import { addressOf } from '../../workbook/address';
import type { Mistake } from '../mistake';
import type { Path } from '../places';
import { figureFrom } from '../sheets/figureColumns';
import type { FlatRow } from '../sheets/sheet';
import { tableSheet } from '../sheets/sheets';
import type { ReadRow, ReadSheet } from './readSheet';

export type Gathered = {
  /** Breakdown tables put together from their rows; the schema has still to judge them. */
  tables: { code: string; name: unknown; chapter: unknown; rows: FlatRow[]; columns: FlatRow[] }[];
  /** Where a table, and each of its rows and columns, was read. */
  places: { path: Path; row: ReadRow }[];
  mistakes: Mistake[];
  /** A row belongs to no table, or to neither its rows nor its columns. */
  broken: boolean;
};

/** One table for each code, in order of first appearance. Its name and chapter are those of the first row that has them. */
export function gatherTables(sheet: ReadSheet): Gathered {
  const gathered: Gathered = { tables: [], places: [], mistakes: [], broken: false };
  const groups = new Map<string, ReadRow[]>();
  for (const row of sheet.rows) {
    const { table, axis } = row.fields;
    if (typeof table !== 'string' || axis === undefined) {
      gathered.broken = true;
      if (typeof table !== 'string' && !row.unread.has('table')) {
        gathered.mistakes.push(mistakeAt(sheet, row, 'table', message('definition.missing')));
      }
    } else {
      groups.set(table, [...(groups.get(table) ?? []), row]);
    }
  }
  for (const [code, rows] of groups) gather(code, rows, sheet, gathered);
  return gathered;
}

function gather(code: string, rows: readonly ReadRow[], sheet: ReadSheet, gathered: Gathered): void {
  const path = ['tables', gathered.tables.length];
  const named = rows.find(({ fields }) => fields['title'] !== undefined);
  const placed = rows.find(({ fields }) => fields['chapter'] !== undefined);
  gathered.mistakes.push(
    ...differences(sheet, rows, 'title', named),
    ...differences(sheet, rows, 'chapter', placed),
  );
  gathered.places.push({ path, row: named ?? (rows[0] as ReadRow) });
  const items = { row: [] as FlatRow[], column: [] as FlatRow[] };
  for (const row of rows) {
    const item = Object.fromEntries(Object.entries(row.fields).filter(([field]) => !ofTable.has(field)));
    const axis = row.fields['axis'] === 'row' ? 'row' : 'column';
    gathered.places.push({ path: [...path, `${axis}s`, items[axis].length], row });
    items[axis].push(axis === 'row' ? item : figureFrom(item));
  }
  gathered.tables.push({
    code,
    name: named?.fields['title'],
    chapter: placed?.fields['chapter'],
    rows: items.row,
    columns: items.column,
  });
}

/** Fields that say which table a row is of, and what that table is. */
const ofTable = new Set(['table', 'title', 'chapter', 'axis']);

/** Rows that call the table something else than the first one does. */
function differences(
  sheet: ReadSheet,
  rows: readonly ReadRow[],
  field: string,
  first: ReadRow | undefined,
): Mistake[] {
  const known = first?.fields[field];
  return rows
    .filter(({ fields }) => fields[field] !== undefined && fields[field] !== known)
    .map((row) => {
      const other = addressOf(first?.row ?? 0, sheet.columns.get(field) ?? 0);
      const params = { found: String(row.fields[field]), known: String(known), other };
      return mistakeAt(sheet, row, field, message('definition.table-names-differ', params));
    });
}

function mistakeAt(
  { columns }: ReadSheet,
  { row }: ReadRow,
  field: string,
  what: Mistake['message'],
): Mistake {
  return { sheet: tableSheet.name, address: addressOf(row, columns.get(field) ?? 0), message: what };
}
