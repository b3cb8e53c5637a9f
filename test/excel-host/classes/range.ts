import { areaOf, fullAddress, overlaps, type Area } from '../area';
import { assertUnlocked, cellOf, putCell, type HostCell, type HostSheet, type HostValue } from '../book';
import { hostObject, type Handlers } from '../handlers';
import { HostError, invalid } from '../hostError';
import { hostLimits } from '../limits';
import { conditionalFormatCollectionClass } from './conditionalFormatCollection';
import { dataValidationClass } from './dataValidation';
import { rangeAreasClass } from './rangeAreas';

export type HostRange = { sheet: HostSheet; area: Area };

export const rangeClass: Handlers<Excel.Range, HostRange> = {
  className: 'Range',
  get: {
    address: ({ sheet, area }) => fullAddress(sheet.name, area),
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    values: (range) => matrix(range, ({ value }) => value),
    formulas: (range) => matrix(range, ({ value, formula }) => formula ?? value),
    numberFormat: (range) => matrix(range, ({ format }) => format),
  },
  set: {
    values: (range, given) => write(range, given, (value) => entered(value)),
    formulas: (range, given) => write(range, given, (value) => entered(value)),
    numberFormat: (range, given) => write(range, given, (value) => ({ format: String(value) })),
  },
  open: {
    dataValidation: ({ sheet, area }) => hostObject(dataValidationClass, { sheet, areas: [area] }),
    conditionalFormats: (range) => hostObject(conditionalFormatCollectionClass, range),
  },
  call: {
    select: ({ sheet, area }) => {
      if (sheet.book.selection?.sheet !== sheet) throw invalid(`${sheet.name} is not the active worksheet`);
      sheet.book.selection = { sheet, area };
    },
    getRowProperties: ({ sheet, area }) =>
      Array.from({ length: area.rows }, (_, at) => ({ rowHidden: sheet.hiddenRows.has(area.row + at) })),
    getColumnProperties: ({ sheet, area }) =>
      Array.from({ length: area.columns }, (_, at) => ({
        columnHidden: sheet.hiddenColumns.has(area.column + at),
      })),
    getMergedAreasOrNullObject: ({ sheet, area }) => {
      const areas = sheet.merges.filter((merge) => overlaps(merge, area));
      return areas.length === 0 ? null : hostObject(rangeAreasClass, { sheet, areas });
    },
    getCell: ({ sheet, area }, row, column) =>
      hostObject(rangeClass, {
        sheet,
        area: { row: area.row + row, column: area.column + column, rows: 1, columns: 1 },
      }),
    getIntersectionOrNullObject: ({ sheet, area }, other) => {
      const [address = ''] = typeof other === 'string' ? other.split('!').slice(-1) : [];
      const wanted = typeof other === 'string' ? areaOf(address) : (other.state as HostRange).area;
      const row = Math.max(area.row, wanted.row);
      const column = Math.max(area.column, wanted.column);
      const rows = Math.min(area.row + area.rows, wanted.row + wanted.rows) - row;
      const columns = Math.min(area.column + area.columns, wanted.column + wanted.columns) - column;
      return rows > 0 && columns > 0
        ? hostObject(rangeClass, { sheet, area: { row, column, rows, columns } })
        : null;
    },
  },
};

function matrix<T>({ sheet, area }: HostRange, part: (cell: HostCell) => T): T[][] {
  if (area.rows * area.columns > hostLimits.cells)
    throw new HostError('RangeExceedsLimit', `more than ${hostLimits.cells} cells in one read`);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      part(cellOf(sheet, area.row + row, area.column + column)),
    ),
  );
}

/** Writes a matrix of the range's own shape; null leaves a cell as it is. */
function write(
  { sheet, area }: HostRange,
  given: unknown,
  change: (value: unknown) => Partial<HostCell>,
): void {
  const rows = given as unknown[][];
  const fits =
    Array.isArray(rows) && rows.length === area.rows && rows.every((row) => row.length === area.columns);
  if (!fits) throw invalid('the input array has not the shape of the range');
  assertUnlocked(sheet, area);
  rows.forEach((row, down) =>
    row.forEach((value, across) => {
      if (value !== null) putCell(sheet, area.row + down, area.column + across, change(value));
    }),
  );
  sheet.book.tellChanged(sheet, area);
}

/** As typed: a leading `=` makes a formula (not calculated here), a leading apostrophe text. */
function entered(value: unknown): Partial<HostCell> {
  if (typeof value !== 'string') return { value: value as HostValue };
  const text = value.startsWith("'") ? value.slice(1) : value;
  if (text.length > hostLimits.text) throw invalid(`a cell holds ${hostLimits.text} characters`);
  if (text !== value) return { value: text };
  if (!value.startsWith('=')) return { value };
  if (value.length > hostLimits.formula) throw invalid(`a formula holds ${hostLimits.formula} characters`);
  return { value: 0, formula: value };
}
