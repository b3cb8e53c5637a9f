import { columnLetters } from '../../workbook/address';
import type { Cell, Row } from '../../workbook/workbook';
import { escapeText } from '../xstring';
import type { SharedStrings } from './sharedStrings';
import type { StyleSheet } from './styles';

/** The `sheetData` of a sheet, a piece a row. The busiest place of the writer: plain concatenation, nothing looked up twice. */
export function* sheetData(
  rows: readonly Row[],
  styles: StyleSheet,
  strings: SharedStrings,
): Generator<string> {
  yield '<sheetData>';
  for (const row of rows) {
    const height = row.height === undefined ? '' : ` ht="${row.height}" customHeight="1"`;
    const open = `<row r="${row.index + 1}"${height}${row.hidden ? ' hidden="1"' : ''}`;
    let cells = '';
    for (const cell of row.cells) cells += cellXml(cell, row.index + 1, styles, strings);
    yield cells === '' ? `${open}/>` : `${open}>${cells}</row>`;
  }
  yield '</sheetData>';
}

function cellXml(cell: Cell, row: number, styles: StyleSheet, strings: SharedStrings): string {
  const { value, formula } = cell;
  const style = cell.style === undefined ? 0 : styles.numberOf(cell.style);
  const open = `<c r="${lettersOf(cell.column)}${row}"${style ? ` s="${style}"` : ''}`;
  const cached = formula === undefined ? '' : `<f>${escapeText(formula)}</f>`;
  if (typeof value === 'number') return `${open}>${cached}<v>${value}</v></c>`;
  if (typeof value === 'string') {
    return formula === undefined
      ? `${open} t="s"><v>${strings.numberOf(value)}</v></c>`
      : `${open} t="str">${cached}<v>${escapeText(value)}</v></c>`;
  }
  if (typeof value === 'boolean') return `${open} t="b">${cached}<v>${value ? 1 : 0}</v></c>`;
  if (value !== null) return `${open} t="e">${cached}<v>${escapeText(value.error)}</v></c>`;
  return cached === '' ? `${open}/>` : `${open}>${cached}</c>`;
}

const letters: string[] = [];

function lettersOf(column: number): string {
  return (letters[column] ??= columnLetters(column));
}
