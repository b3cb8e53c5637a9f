/** Random workbook models, and what a reader can know of one. */
import fc from 'fast-check';
import { addressOf, rangeOf } from '../../src/workbook/address';
import type { Cell, CellValue, DefinedName, Row, Sheet, Workbook } from '../../src/workbook/workbook';

const styles = {
  plain: { border: 'thin' as const, align: { wrap: true } },
  input: { locked: false, format: '#,##0.00' },
  date: { format: 'yyyy"年"m"月"d"日"' },
};

/** Any text at all, and the kinds that have broken writers before. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)),
      maxLength: 8,
    }),
  },
  fc.constantFrom(
    '=1+1',
    '+86',
    '-',
    '@SUM(A1)',
    '#N/A',
    '_x0041_',
    '_x0041\u0001',
    ' 汉字\r\n',
    '\t',
    '😀',
    '１２件',
    '',
  ),
);

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constantFrom('#DIV/0!', '#N/A', '#VALUE!').map((error) => ({ error })),
);

const formula = fc.oneof(
  fc.constantFrom('SUM(A1:B2)', 'IF(A1<2,"错误：\'&\'",A1&" ")', "'表 一'!$A$1"),
  text.filter((candidate) => candidate !== ''),
);

const sheetName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 15 })
  .filter((name) => name.length <= 31 && !/[\\/?*[\]:\u0000-\u001f]|^'|'$/.test(name));

function cellsArbitrary(sheets: readonly string[]): fc.Arbitrary<Cell[]> {
  const link = fc.oneof(
    fc.constantFrom(...sheets).map((sheet) => ({ sheet, address: 'B2' })),
    fc.constant({ url: 'https://example.com/a?b=1&c=2#d' }),
  );
  const cell = fc.record(
    {
      column: fc.integer({ min: 0, max: 40 }),
      value: fc.option(value, { freq: 8 }),
      formula,
      link,
      style: fc.constantFrom(...Object.keys(styles)),
      note: text,
    },
    { requiredKeys: ['column', 'value'] },
  );
  return fc
    .uniqueArray(cell, { selector: ({ column }) => column, maxLength: 6 })
    .map((cells) => cells.sort((a, b) => a.column - b.column));
}

function sheetArbitrary(name: string, sheets: readonly string[], index: number): fc.Arbitrary<Sheet> {
  const row = fc.record(
    {
      index: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(1_048_575)),
      hidden: fc.constant(true),
      height: fc.constant(20),
      cells: cellsArbitrary(sheets),
    },
    { requiredKeys: ['index', 'cells'] },
  );
  return fc
    .record({
      rows: fc.uniqueArray(row, { selector: (one) => one.index, maxLength: 6 }),
      hidden: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }),
      merges: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
      allow: fc.option(fc.subarray(['formatCells', 'formatColumns', 'sort', 'insertRows'] as const)),
      state: fc.constantFrom('visible' as const, 'hidden' as const, 'veryHidden' as const),
    })
    .map(({ rows, hidden, merges, allow, state }) => ({
      name,
      state: index === 0 ? 'visible' : state,
      rows: rows.sort((a, b) => a.index - b.index),
      columns: hidden.sort((a, b) => a - b).map((column) => ({ index: column, hidden: true, width: 8 })),
      merges: merges.map((at) => rangeOf({ row: 50 + at * 2, column: 1 }, { row: 51 + at * 2, column: 3 })),
      ...(allow && { protection: { allow: [...allow] } }),
      validations: [],
      conditionals: [],
      tables: [],
      charts: [],
    }));
}

const names: fc.Arbitrary<DefinedName[]> = fc.uniqueArray(
  fc.record(
    { name: fc.stringMatching(/^[A-Z]{4}_[0-9]{2}$/), refersTo: formula, hidden: fc.constant(true) },
    { requiredKeys: ['name', 'refersTo'] },
  ),
  { selector: ({ name }) => name, maxLength: 4 },
);

const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\.\d{3}Z$/, 'Z'));
/** Document properties have no escapes: only what XML can carry is read back as it was. */
const property = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((one) => /^[^\p{C}]*$/u.test(one));

export const workbookArbitrary: fc.Arbitrary<Workbook> = fc
  .uniqueArray(sheetName, { minLength: 1, maxLength: 4, selector: (name) => name.toLowerCase() })
  .chain((sheets) =>
    fc.record({
      sheets: fc.tuple(...sheets.map((name, index) => sheetArbitrary(name, sheets, index))),
      names,
      styles: fc.constant(styles),
      properties: fc.record(
        {
          title: property,
          subject: property,
          creator: property,
          description: property,
          created: instant,
          modified: instant,
        },
        { requiredKeys: [] },
      ),
    }),
  );

/** The model as a reader gives it back: what holds nothing is gone, and so is all that only shows. */
export function readable(workbook: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map(readableSheet),
    styles: {},
    active: workbook.active ?? workbook.sheets.findIndex(({ state }) => state === 'visible'),
    properties: { ...workbook.properties, application: 'Huibiao' },
  };
}

function readableSheet(sheet: Sheet): Sheet {
  const { name, state, merges, protection, tables } = sheet;
  const rows = sheet.rows.flatMap(readableRow);
  const last = Math.max(-1, ...rows.map(({ cells }) => cells.at(-1)?.column ?? -1));
  const columns = sheet.columns.flatMap(({ index, hidden }) =>
    hidden && index <= last ? [{ index, hidden }] : [],
  );
  const rest = { validations: [], conditionals: [], charts: [] };
  return { name, state, rows, columns, merges, ...(protection && { protection }), tables, ...rest };
}

function readableRow({ index, hidden, cells }: Row): Row[] {
  const held = cells.flatMap(({ column, value, formula, link, style }): Cell[] =>
    value === null && formula === undefined
      ? []
      : [
          {
            column,
            value,
            ...(formula !== undefined && { formula }),
            ...(link && { link }),
            ...(style === 'date' && typeof value === 'number' && { date: true }),
          },
        ],
  );
  return held.length === 0 ? [] : [{ index, ...(hidden && { hidden }), cells: held }];
}

/** Every value of a sheet by its address, formulas with their `=`. */
export function contentOf(sheet: Sheet): Record<string, CellValue> {
  return Object.fromEntries(
    sheet.rows.flatMap(({ index, cells }) =>
      cells.map(({ column, value, formula }) => [
        addressOf(index, column),
        formula === undefined ? value : `=${formula} → ${JSON.stringify(value)}`,
      ]),
    ),
  );
}
