import { message } from '../../messages/message';
import { addressOf } from '../../workbook/address';
import { cellAt } from '../../workbook/lookup';
import type { Row, Sheet } from '../../workbook/workbook';
import type { Mistake } from '../mistake';
import { halfWidth } from '../sheets/codec';
import type { ColumnSpec, FlatRow, SheetSpec } from '../sheets/sheet';

/** Rows in which the captions are looked for. */
const headerRows = 10;

/** By what rows are known to others. */
const identifying: ReadonlySet<string> = new Set(['code', 'id', 'table', 'axis']);

/** A row as it was read: its fields that have a value, and where it stands. */
export type ReadRow = {
  fields: FlatRow;
  /** 0-based. */
  row: number;
  /** Fields whose cells could not be read, or whose captions are missing; their mistakes are told. */
  unread: ReadonlySet<string>;
};

export type ReadSheet = {
  rows: ReadRow[];
  /** 0-based columns by field. */
  columns: ReadonlyMap<string, number>;
  mistakes: Mistake[];
  /** What rows list is not known: there are no captions, or none over what rows are told apart by. */
  broken: boolean;
};

/** The rows under the captions, wherever these stand; unknown columns and empty rows are passed over. */
export function readSheet(sheet: Sheet, spec: SheetSpec): ReadSheet {
  const header = findHeader(sheet, spec);
  if (!header) {
    const captions = spec.columns.map(({ caption }) => caption).join('、');
    const missing = message('definition.header-missing', { rows: headerRows, captions });
    return { rows: [], columns: new Map(), mistakes: [{ sheet: spec.name, message: missing }], broken: true };
  }
  const { columns, mistakes } = columnsUnder(header, spec);
  const broken = spec.columns.some(({ field }) => identifying.has(field) && !columns.has(field));
  const rows = sheet.rows
    .filter(({ index }) => index > header.index)
    .flatMap((row) => readRow(sheet, row.index, spec, columns, mistakes) ?? []);
  return { rows, columns, mistakes, broken };
}

/** The one of the first rows that has most captions, at least two. */
function findHeader(sheet: Sheet, { columns }: SheetSpec): Row | undefined {
  const captions = new Set(columns.map(({ caption }) => caption));
  let best: { row: Row; known: number } | undefined;
  for (const row of sheet.rows) {
    if (row.index >= headerRows) break;
    const known = row.cells.filter(({ value }) => captions.has(plainCaption(value))).length;
    if (known > (best?.known ?? 1)) best = { row, known };
  }
  return best?.row;
}

function columnsUnder(header: Row, spec: SheetSpec): { columns: Map<string, number>; mistakes: Mistake[] } {
  const columns = new Map<string, number>();
  const mistakes: Mistake[] = [];
  const say = (column: number, ...what: Parameters<typeof message>) =>
    mistakes.push({ sheet: spec.name, address: addressOf(header.index, column), message: message(...what) });
  for (const { caption, field, optional } of spec.columns) {
    const [first, second] = header.cells.filter(({ value }) => plainCaption(value) === caption);
    if (first) columns.set(field, first.column);
    else if (!optional) say(header.cells[0]?.column ?? 0, 'definition.caption-missing', { caption });
    if (first && second) {
      say(second.column, 'definition.caption-twice', {
        caption,
        other: addressOf(header.index, first.column),
      });
    }
  }
  return { columns, mistakes };
}

function readRow(
  sheet: Sheet,
  row: number,
  spec: SheetSpec,
  columns: ReadonlyMap<string, number>,
  mistakes: Mistake[],
): ReadRow | undefined {
  const cellOf = ({ field }: ColumnSpec) => {
    const column = columns.get(field);
    return column === undefined ? undefined : cellAt(sheet, row, column);
  };
  const isFilled = (column: ColumnSpec) => {
    const value = cellOf(column)?.value ?? null;
    return value !== null && (typeof value !== 'string' || value.trim() !== '');
  };
  if (!spec.columns.some(isFilled)) return undefined;
  const fields: Record<string, FlatRow[string]> = {};
  const unread = new Set<string>();
  for (const column of spec.columns) {
    const { field, caption, codec, optional } = column;
    const isMissing = !columns.has(field) && !optional;
    if (isMissing) unread.add(field);
    const say = (what: Mistake['message']) => {
      mistakes.push({ sheet: spec.name, address: addressOf(row, columns.get(field) ?? 0), message: what });
      unread.add(field);
    };
    const applies = column.appliesTo ? column.appliesTo(fields) : true;
    if (!applies) {
      if (applies === false && isFilled(column)) say(message('definition.row-with-figure', { caption }));
      continue;
    }
    const reading = codec.read(cellOf(column));
    if ('value' in reading) {
      if (reading.value !== undefined) fields[field] = reading.value;
    } else if (!isMissing) say(reading.mistake);
  }
  return { fields, row, unread };
}

/** @example plainCaption(' 计量 单位') //=> '计量单位' */
export function plainCaption(value: unknown): string {
  return typeof value === 'string' ? halfWidth(value).replace(/\s+/g, '') : '';
}
