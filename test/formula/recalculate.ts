/** Lets LibreOffice compute formulas over defined names. */
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expression, Operand } from '../../src/formula/expression';
import { printExcel } from '../../src/formula/print';
import { absoluteAddressOf } from '../../src/workbook/address';
import { SheetDraft } from '../../src/workbook/draft';
import { cellAt } from '../../src/workbook/lookup';
import type { Cell, CellValue, DefinedName } from '../../src/workbook/workbook';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { convertWithLibreOffice } from '../tools';
import type { Cells } from './expressions';

export type Case = { expression: Expression; cells: Cells };

/** What LibreOffice shows for each formula, in order. */
export async function recalculate(cases: readonly Case[], folder: string): Promise<Operand[]> {
  const file = join(folder, 'formulas.xlsx');
  const bytes = await workbookOf(cases);
  if (/<v[ >]/.test(strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml']!))) {
    throw new Error('A result is in the file already: nothing would show that LibreOffice computed it');
  }
  writeFileSync(file, bytes);
  const [saved] = convertWithLibreOffice([file], 'xlsx', join(folder, 'recalculated'));
  const [, formulas] = readWorkbook(new Uint8Array(readFileSync(saved!))).sheets;
  return cases.map((_, row) => operandOf(cellAt(formulas!, row, 0)?.value ?? null));
}

function operandOf(value: CellValue): Operand {
  return value === null ? '' : (value as Operand);
}

/** Sheet 1 has a row of cells for each state, all of them named; sheet 2 a formula a row. */
async function workbookOf(cases: readonly Case[]): Promise<Uint8Array> {
  const states = [...new Set(cases.map(({ cells }) => cells))];
  const cells = new SheetDraft('cells');
  const names: DefinedName[] = [];
  states.forEach((state, row) => {
    let column = 0;
    const put = (name: string, ...list: Operand[]): void => {
      const [from, to] = [column, column + list.length - 1].map((at) => absoluteAddressOf(row, at));
      names.push({
        name: `S${row}_${name}`,
        refersTo: from === to ? `'cells'!${from}` : `'cells'!${from}:${to}`,
      });
      for (const operand of list) {
        if (operand !== null) cells.put(row, column, ...contentOf(operand));
        column += 1;
      }
    };
    for (const [code, operand] of Object.entries(state.value)) put(code, operand);
    for (const [code, operand] of Object.entries(state.previous)) put(`PREV_${code}`, operand);
    for (const [code, list] of Object.entries(state.children)) put(`UNITS_${code}`, ...list);
  });
  const formulas = new SheetDraft('formulas');
  cases.forEach(({ expression, cells: state }, row) => {
    const prefix = `S${states.indexOf(state)}`;
    const formula = printExcel(expression, {
      value: (code) => `${prefix}_${code}`,
      previous: (code) => `${prefix}_PREV_${code}`,
      children: (code) => `${prefix}_UNITS_${code}`,
    });
    formulas.put(row, 0, null, { formula });
  });
  return writeWorkbook({ sheets: [cells.finish(), formulas.finish()], names, styles: {}, properties: {} });
}

/** An empty text is what a formula leaves in a cell; an error too. */
function contentOf(operand: Exclude<Operand, null>): [CellValue, Omit<Cell, 'column' | 'value'>] {
  if (typeof operand === 'object') return [null, { formula: operand.error }];
  return operand === '' ? [null, { formula: '""' }] : [operand, {}];
}
