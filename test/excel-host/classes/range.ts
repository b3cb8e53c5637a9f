import { fullAddress, overlaps, type Area } from '../area';
import { assertUnlocked, cellOf, putCell, type HostCell, type HostSheet, type HostValue } from '../book';
import { hostObject, stateOf, type Handlers } from '../handlers';
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
    getRow: ({ sheet, area }, row) =>
      hostObject(rangeClass, { sheet, area: { ...area, row: area.row + row, rows: 1 } }),
    getBoundingRect: ({ sheet, area }, other) => {
      if (typeof other === 'string') throw invalid('the host takes ranges only');
      const { area: end } = stateOf<HostRange>(other);
      const row = Math.min(area.row, end.row);
      const column = Math.min(area.column, end.column);
      const rows = Math.max(area.row + area.rows, end.row + end.rows) - row;
      const columns = Math.max(area.column + area.columns, end.column + end.columns) - column;
      return hostObject(rangeClass, { sheet, area: { row, column, rows, columns } });
    },
    getCell: ({ sheet, area }, row, column) =>
      hostObject(rangeClass, {
        sheet,
        area: { row: area.row + row, column: area.column + column, rows: 1, columns: 1 },
      }),
  },
  internal: {
    // the client parts what is written into ranges of 1,500 cells, and has the whole looked at first
    _ValidateArraySize: ({ area }, rows, columns) => {
      if (rows !== area.rows || columns !== area.columns) throw misfit();
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
  if (!fits) throw misfit();
  assertUnlocked(sheet, area);
  rows.forEach((row, down) =>
    row.forEach((value, across) => {
      if (value !== null) putCell(sheet, area.row + down, area.column + across, change(value));
    }),
  );
  sheet.book.tellChanged(sheet, area);
}

function misfit(): HostError {
  return invalid('the input array has not the shape of the range');
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
