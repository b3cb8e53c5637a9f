/** Lets LibreOffice compute formulas over defined names. The file is written without the project's own writer, which stands above formula/. */
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expression, Operand } from '../../src/formula/expression';
import { printExcel } from '../../src/formula/print';
import { absoluteAddressOf } from '../../src/workbook/address';
import { convertWithLibreOffice } from '../tools';
import type { Cells } from './expressions';

export type Case = { expression: Expression; cells: Cells };

type SheetCell = { value?: string | number | boolean; formula?: string };

/** What LibreOffice shows for each formula, in order. */
export async function recalculate(cases: readonly Case[], folder: string): Promise<Operand[]> {
  const file = join(folder, 'formulas.xlsx');
  const bytes = await workbookOf(cases);
  if (/<v[ >]/.test(strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml']!))) {
    throw new Error('A result is in the file already: nothing would show that LibreOffice computed it');
  }
  writeFileSync(file, bytes);
  const [saved] = convertWithLibreOffice([file], 'xlsx', join(folder, 'recalculated'));
  const [, formulas] = (await readXlsx(new Uint8Array(readFileSync(saved!)))).sheets;
  return cases.map((_, row) => operandOf(formulas!.rows[row]?.[0]));
}

function operandOf(cell: unknown): Operand {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  const text = cell === null || cell === undefined ? '' : String(cell);
  return /^#(DIV\/0!|VALUE!|NUM!|NAME\?|N\/A)$/.test(text) ? ({ error: text } as Operand) : text;
}

/** Sheet 1 has a row of cells for each state, all of them named; sheet 2 a formula a row. */
async function workbookOf(cases: readonly Case[]): Promise<Uint8Array> {
  const states = [...new Set(cases.map(({ cells }) => cells))];
  const cells = new Map<string, SheetCell>();
  const namedRanges: { name: string; range: string }[] = [];
  states.forEach((state, row) => {
    let column = 0;
    const put = (name: string, ...list: Operand[]): void => {
      const [from, to] = [column, column + list.length - 1].map((at) => absoluteAddressOf(row, at));
      namedRanges.push({
        name: `S${row}_${name}`,
        range: from === to ? `cells!${from}` : `cells!${from}:${to}`,
      });
      for (const operand of list) {
        if (operand !== null) cells.set(`${row},${column}`, sheetCell(operand));
        column += 1;
      }
    };
    for (const [code, operand] of Object.entries(state.value)) put(code, operand);
    for (const [code, operand] of Object.entries(state.previous)) put(`PREV_${code}`, operand);
    for (const [code, list] of Object.entries(state.children)) put(`UNITS_${code}`, ...list);
  });
  const formulas = new Map<string, SheetCell>();
  cases.forEach(({ expression, cells: state }, row) => {
    const prefix = `S${states.indexOf(state)}`;
    const formula = printExcel(expression, {
      value: (code) => `${prefix}_${code}`,
      previous: (code) => `${prefix}_PREV_${code}`,
      children: (code) => `${prefix}_UNITS_${code}`,
    });
    formulas.set(`${row},0`, { formula });
  });
  const empty = (rows: number) => Array.from({ length: rows }, () => []);
  return writeXlsx({
    sheets: [
      { name: 'cells', rows: empty(states.length), cells },
      { name: 'formulas', rows: empty(cases.length), cells: formulas },
    ],
    namedRanges,
  });
}

/** An empty text is what a formula leaves in a cell; an error too. */
function sheetCell(operand: Exclude<Operand, null>): SheetCell {
  if (typeof operand === 'object') return { formula: operand.error };
  return operand === '' ? { formula: '""' } : { value: operand };
}
