import { openWorkbook } from '../../../src/xlsx/open';
import { handMade, joined, relationships } from '../handMade';
import { doubles, saved, words } from '../otherFormats';
import { openingRefusal } from '../refusal';

/** A record of an .xlsb part. */
function record(type: number, ...data: readonly (number | Uint8Array)[]): Uint8Array {
  const content = joined(...data.map((piece) => (typeof piece === 'number' ? Uint8Array.of(piece) : piece)));
  const head = type < 0x80 ? [type] : [(type & 0x7f) | 0x80, type >> 7];
  const length = [content.length & 0x7f, content.length >> 7];
  return joined(
    Uint8Array.from([
      ...head,
      length[0]! | (length[1]! > 0 ? 0x80 : 0),
      ...(length[1]! > 0 ? [length[1]!] : []),
    ]),
    content,
  );
}

const text = (value: string) =>
  joined(doubles(value.length), words(...[...value].map((letter) => letter.charCodeAt(0))));
const formula = (tokens: readonly number[], behind: Uint8Array = new Uint8Array()) =>
  joined(doubles(tokens.length), Uint8Array.from(tokens), doubles(behind.length), behind);
const row = (index: number, flags = 0) => record(0, doubles(index, 0), words(0), 0, flags, doubles(0));
const real = (column: number, value: number, style = 0) =>
  record(5, doubles(column, style), new Uint8Array(Float64Array.of(value).buffer));
const reckoned = (column: number, value: number, content: Uint8Array) =>
  record(9, doubles(column, 0), new Uint8Array(Float64Array.of(value).buffer), words(0), content);

/** A workbook whose sheets of cells hold these records; `book` stands after the list of sheets. */
function xlsb(
  sheet: readonly Uint8Array[],
  book: readonly Uint8Array[] = [],
  sheets: readonly (readonly [name: string, type: string])[] = [['表', 'worksheet']],
  parts: Record<string, Uint8Array> = {},
): Uint8Array {
  const entries = sheets.map(([name], at) =>
    record(156, doubles(0, at + 1), text(`rId${at + 1}`), text(name)),
  );
  const part = joined(
    record(129),
    record(145),
    ...sheet.filter((one) => one[0] !== 0xb0),
    record(146),
    ...sheet.filter((one) => one[0] === 0xb0),
    record(130),
  );
  return handMade({
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.bin']),
    'xl/workbook.bin': joined(record(131), record(143), ...entries, record(144), ...book, record(132)),
    'xl/_rels/workbook.bin.rels': relationships(
      ...sheets.map(
        ([, type], at) => [`rId${at + 1}`, type, `sheets/sheet${at + 1}.bin`] as [string, string, string],
      ),
      ['rId8', 'sharedStrings', 'sharedStrings.bin'],
      ['rId9', 'styles', 'styles.bin'],
    ),
    ...Object.fromEntries(sheets.map((_, at) => [`xl/sheets/sheet${at + 1}.bin`, part])),
    'xl/sharedStrings.bin': joined(
      record(159, doubles(1, 1)),
      record(19, 1, text('甲'), doubles(9)),
      record(160),
    ),
    'xl/styles.bin': joined(
      record(44, words(164), text('yyyy"年"')),
      record(617, doubles(3)),
      ...[0, 14, 164].map((number) => record(47, words(0, number), doubles(0, 0, 0))),
      record(618),
    ),
    ...parts,
  });
}

const read = async (...given: Parameters<typeof xlsb>) => openWorkbook(xlsb(...given));
const cellsOf = async (...given: Parameters<typeof xlsb>) =>
  (await read(...given)).sheets[0]!.rows.flatMap(({ cells }) => cells);

test('values of every kind, cells that do not say where they stand', async () => {
  expect(
    await cellsOf([
      row(0),
      real(0, 0.1),
      record(2, doubles(1, 0), doubles((7 << 2) | 2)),
      record(3, doubles(2, 0), 0x07),
      record(4, doubles(3, 0), 1),
      record(6, doubles(4, 0), text('１２件')),
      record(7, doubles(5, 0), doubles(0)),
      record(62, doubles(6, 0), 1, text('乙'), doubles(1, 2, 3)),
      record(12, doubles(0)),
      record(13, doubles(0), doubles((8 << 2) | 2)),
      record(18, doubles(0), doubles(0)),
    ]),
  ).toEqual([
    { column: 0, value: 0.1 },
    { column: 1, value: 7 },
    { column: 2, value: { error: '#DIV/0!' } },
    { column: 3, value: true },
    { column: 4, value: '１２件' },
    { column: 5, value: '甲' },
    { column: 6, value: '乙' },
    { column: 8, value: 8 },
    { column: 9, value: '甲' },
  ]);
});

test('dates, hidden rows and columns, merges, protection', async () => {
  const { sheets } = await read([
    row(0, 0x10),
    real(0, 46022),
    real(1, 46022, 1),
    real(2, 46022, 2),
    record(60, doubles(1, 16_383, 0, 0), words(1)),
    record(176, doubles(2, 3, 0, 1)),
    record(535, words(0, 1)),
  ]);
  const [{ rows, columns, merges, protection }] = sheets as [(typeof sheets)[number]];
  expect([rows[0]?.hidden, rows[0]?.cells.map(({ date }) => date), columns, merges, protection]).toEqual([
    true,
    [undefined, true, true],
    [
      { index: 1, hidden: true },
      { index: 2, hidden: true },
    ],
    ['A3:B4'],
    { allow: [] },
  ]);
});

const timesTwo = [0x44, 0, 0, 0, 0, 0, 0xc0, 0x1e, 2, 0, 0x05];

test('formulas, those that cells share, and those that are not spelled out', async () => {
  const follows = formula([0x01, 0, 0, 0, 0], doubles(1));
  const oneLeft = [0x4c, 0, 0, 0, 0, 0xff, 0xff, 0x1e, 2, 0, 0x05];
  const list = formula([0x60, ...Array.from({ length: 14 }, () => 0)], doubles(0xffffffff, 0xffffffff));
  expect(
    await cellsOf([
      row(0),
      real(0, 1),
      reckoned(1, 2, follows),
      record(427, doubles(0, 1, 1, 1), formula(oneLeft)),
      reckoned(2, 3, formula(timesTwo)),
      row(1),
      reckoned(1, 4, follows),
      reckoned(2, 5, list),
    ]),
  ).toEqual([
    { column: 0, value: 1 },
    { column: 1, value: 2, formula: 'A1*2' },
    { column: 2, value: 3, formula: 'A1*2' },
    { column: 1, value: 4, formula: 'A2*2' },
    { column: 2, value: 5, formula: '?' },
  ]);
});

test('names, with sheets that hold no cells counted, and other files', async () => {
  const name = (label: string, sheet = 0xffffffff) =>
    record(
      39,
      doubles(0),
      0,
      doubles(sheet),
      text(label),
      formula([0x3a, 0, 0, 4, 0, 0, 0, 3, 0]),
      doubles(0xffffff),
    );
  const { names, found, sheets } = await read(
    [row(0), real(0, 1)],
    [
      record(353),
      record(357),
      record(355, text('r')),
      record(362, doubles(1, 0, 1, 1)),
      record(354),
      name('FY_03'),
      name('LOCAL', 1),
    ],
    [
      ['图', 'chartsheet'],
      ['表', 'worksheet'],
    ],
  );
  expect([names, found, sheets.map((sheet) => sheet.name)]).toEqual([
    [{ name: 'FY_03', refersTo: '表!$D$5' }],
    { format: '.xlsb', externalLinks: 1, unreadableSheets: ['图'] },
    ['表'],
  ]);
});

test('a name and a cell that are a number and nothing else, and a name of nothing', async () => {
  const five = formula([0x1e, 5, 0]);
  const name = (label: string, content: Uint8Array) =>
    record(39, doubles(0), 0, doubles(0xffffffff), text(label), content, doubles(0xffffffff));
  const { names, sheets } = await read(
    [row(0), reckoned(0, 5, five)],
    [name('FIVE', five), name('NONE', formula([]))],
  );
  expect([names, sheets[0]?.rows[0]?.cells]).toEqual([
    [
      { name: 'FIVE', refersTo: '5' },
      { name: 'NONE', refersTo: '' },
    ],
    [{ column: 0, value: 5, formula: '5' }],
  ]);
});

test('macros, and the state of a sheet', async () => {
  const file = saved('xlsb', [[1]], (book) => {
    book.Workbook = { Sheets: [{ Hidden: 2 }] };
    book.vbaraw = Uint8Array.of(1);
  });
  const { found, sheets } = await openWorkbook(file);
  expect([found, sheets[0]?.state]).toEqual([{ format: '.xlsb', macros: true }, 'veryHidden']);
});

test('a list of references that claims two thousand million is refused before the library counts them', async () => {
  const file = xlsb(
    [row(0), real(0, 1)],
    [record(353), record(362, doubles(0x80000000, 0, 0, 0)), record(354)],
  );
  expect((await openingRefusal(file))[0]).toBe('unreadable');
});
