import { positionOf } from '../../workbook/address';
import type { A1 } from '../../workbook/workbook';
import { excel } from '../limits';
import { unpatchable } from '../unpatchable';
import { preserved } from '../writing/sharedStrings';
import { textElement } from '../writing/xml';

export type ChangedCell = {
  address: A1;
  /** Null empties the cell; its style stays. */
  value: string | number | boolean | null;
  /** The value is what the cell's formula yields now: the formula stays. */
  result?: true;
};

/** Cells by 0-based row and column, rows ascending, and cells in a row. */
export type ChangedRows = ReadonlyMap<number, ReadonlyMap<number, ChangedCell>>;

/**
 * The changes of one sheet in its own order; of two for one cell the later counts.
 * @throws UnpatchableWorkbookError where an address or a value is none that a cell can have
 */
export function changedRows(sheet: string, cells: readonly ChangedCell[]): ChangedRows {
  const rows = new Map<number, Map<number, ChangedCell>>();
  for (const cell of cells) {
    const position = positionOf(cell.address);
    const { address } = cell;
    if (!position) throw unpatchable('bad-address', 'xlsx.unpatchable-address', { sheet, address });
    assertValue(sheet, cell);
    const row = rows.get(position.row) ?? new Map<number, ChangedCell>();
    rows.set(position.row, row.set(position.column, cell));
  }
  return ascending(new Map([...rows].map(([index, row]) => [index, ascending(row)])));
}

function ascending<T>(items: ReadonlyMap<number, T>): Map<number, T> {
  return new Map([...items].sort(([a], [b]) => a - b));
}

function assertValue(sheet: string, { address, value }: ChangedCell): void {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw unpatchable('bad-value', 'xlsx.unpatchable-number', { sheet, address });
  }
  if (typeof value === 'string' && value.length > excel.text) {
    throw unpatchable('bad-value', 'xlsx.unpatchable-text', { sheet, address, length: value.length });
  }
}

/**
 * A cell element that holds a value. Text stands in the cell itself, so that the list of shared texts stays as it is.
 * @param qualifier prefix of the sheet's namespace: `x:`, or nothing
 * @param attributes the cell's own, without its type
 * @param formula the `f` element that stays, if one does
 */
export function cellXml(
  qualifier: string,
  attributes: string,
  value: ChangedCell['value'],
  formula = '',
): string {
  const name = `${qualifier}c`;
  const cell = (type: string, content: string) =>
    content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}${type}>${content}</${name}>`;
  if (value === null) return cell('', formula);
  if (typeof value === 'string' && formula === '') {
    return cell(' t="inlineStr"', `<${qualifier}is>${preserved(`${qualifier}t`, value)}</${qualifier}is>`);
  }
  const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
  return cell(
    type,
    formula + textElement(`${qualifier}v`, String(typeof value === 'boolean' ? Number(value) : value)),
  );
}
