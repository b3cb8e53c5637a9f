/** Every formula of a workbook with the value it holds and the value that LibreOffice computes when the file holds none. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../src/workbook/address';
import { cellAt, sheetNamed } from '../../src/workbook/lookup';
import type { CellValue, Workbook } from '../../src/workbook/workbook';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { convertWithLibreOffice } from '../tools';

export type Computed = { place: string; formula: string; cached: CellValue; computed: CellValue };

export async function recalculated(workbooks: Record<string, Workbook>, folder: string): Promise<Computed[]> {
  const names = Object.keys(workbooks);
  const files = await Promise.all(
    Object.entries(workbooks).map(async ([name, workbook]) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, await writeWorkbook(withoutResults(workbook)));
      return file;
    }),
  );
  const saved = convertWithLibreOffice(files, 'xlsx', join(folder, 'recalculated'));
  return names.flatMap((name, at) => {
    const written = workbooks[name]!;
    const read = readWorkbook(new Uint8Array(readFileSync(saved[at]!)));
    return written.sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ index, cells }) =>
        cells.flatMap(({ column, formula, value }) => {
          if (formula === undefined) return [];
          const found = cellAt(sheetNamed(read, sheet.name)!, index, column)?.value ?? null;
          const place = `${name} ${sheet.name}!${addressOf(index, column)}`;
          return { place, formula, cached: comparable(value), computed: comparable(found) };
        }),
      ),
    );
  });
}

/** A workbook whose formulas hold no results, so that who opens it has to compute them. */
export function withoutResults(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
    })),
  }));
  return { ...workbook, sheets };
}

/** To the fifteen digits that Excel shows; an empty text is a blank. */
function comparable(value: CellValue): CellValue {
  if (typeof value === 'number') return Number(value.toPrecision(15));
  return value === '' ? null : value;
}
