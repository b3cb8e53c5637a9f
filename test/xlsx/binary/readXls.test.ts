import { openWorkbook } from '../../../src/xlsx/open';
import {
  compound,
  doubles,
  formulaRecord,
  numberRecord,
  saved,
  words,
  xls,
  xlsRecord,
  xlsStream,
} from '../otherFormats';
import { openingRefusal } from '../refusal';

const sheetOf = async (file: Uint8Array) => (await openWorkbook(file)).sheets[0]!;
const cellsOf = async (file: Uint8Array) => (await sheetOf(file)).rows.flatMap(({ cells }) => cells);
const nothing = new Uint8Array(16);
const format = (number: number, code: string) =>
  xlsRecord(0x041e, words(number, code.length), 0, Uint8Array.from([...code].map((c) => c.charCodeAt(0))));
const style = (number: number) => xlsRecord(0xe0, words(0, number), nothing);

test('values: text of every width, numbers packed and not, truth, errors', async () => {
  const rk = (value: number) => doubles((value << 2) | 2);
  const file = xls([
    xlsRecord(0x204, words(0, 0, 0, 2), 1, words(0x4ef6, 0xff11)),
    xlsRecord(0x204, words(0, 1, 0, 2), 0, Uint8Array.of(0x27, 0x41)),
    xlsRecord(0x27e, words(0, 2, 0), rk(-5)),
    xlsRecord(0xbd, words(1, 0), words(0), rk(1), words(0), rk(2), words(1)),
    xlsRecord(0x205, words(2, 0, 0), 1, 0),
    xlsRecord(0x205, words(2, 1, 0), 0x07, 1),
    xlsRecord(0x205, words(2, 2, 0), 0x2a, 1),
    numberRecord(2, 3, 0.1),
  ]);
  expect((await sheetOf(file)).rows).toEqual([
    {
      index: 0,
      cells: [
        { column: 0, value: '件１' },
        { column: 1, value: "'A" },
        { column: 2, value: -5 },
      ],
    },
    {
      index: 1,
      cells: [
        { column: 0, value: 1 },
        { column: 1, value: 2 },
      ],
    },
    {
      index: 2,
      cells: [
        { column: 0, value: true },
        { column: 1, value: { error: '#DIV/0!' } },
        { column: 2, value: { error: '#N/A' } },
        { column: 3, value: 0.1 },
      ],
    },
  ]);
});

test('dates by the format of the cell, built in, Chinese and own', async () => {
  const number = (column: number, ixfe: number) =>
    xlsRecord(0x203, words(0, column, ixfe), new Uint8Array(Float64Array.of(46022).buffer));
  const file = xls(
    [0, 1, 2, 3, 4].map((at) => number(at, at)),
    [format(164, 'yyyy"x"'), format(165, '0.00"day"'), ...[0, 14, 57, 164, 165].map(style)],
  );
  expect((await cellsOf(file)).map(({ date }) => date)).toEqual([undefined, true, true, true, undefined]);
});

test('hidden rows, hidden columns up to the last cell, merges, protection, state', async () => {
  const file = xls([
    xlsRecord(0x12, words(1)),
    xlsRecord(0x7d, words(1, 255, 0, 0, 1, 0)),
    xlsRecord(0x208, words(0, 0, 3, 0, 0, 0), 0x20, 0, 0, 0),
    numberRecord(0, 0, 1),
    numberRecord(0, 2, 1),
    xlsRecord(0xe5, words(1, 3, 4, 0, 1)),
  ]);
  const { rows, columns, merges, protection } = await sheetOf(file);
  expect([rows[0]?.hidden, columns, merges, protection]).toEqual([
    true,
    [
      { index: 1, hidden: true },
      { index: 2, hidden: true },
    ],
    ['A4:B5'],
    { allow: [] },
  ]);
  const veryHidden = saved('biff8', [[1]], (book) => {
    book.Workbook = { Sheets: [{ Hidden: 2 }] };
  });
  expect((await sheetOf(veryHidden)).state).toBe('veryHidden');
});

describe('formulas', () => {
  const timesTwo = [0x44, 0, 0, 0, 0xc0, 0x1e, 2, 0, 0x05];

  test('are spelled out, with their result', async () => {
    const file = xls([numberRecord(0, 0, 1), formulaRecord(0, 1, timesTwo)]);
    expect((await cellsOf(file))[1]).toEqual({ column: 1, value: 7, formula: 'A1*2' });
  });

  test('that cells share are spelled out for each', async () => {
    const follows = [0x01, 0, 0, 1, 0];
    const oneLeft = [0x4c, 0, 0, 0xff, 0xc0, 0x1e, 2, 0, 0x05];
    const shared = xlsRecord(0x4bc, words(0, 1), 1, 1, 0, 2, words(oneLeft.length), Uint8Array.from(oneLeft));
    const file = xls([formulaRecord(0, 1, follows), shared, formulaRecord(1, 1, follows)]);
    expect((await cellsOf(file)).map(({ formula }) => formula)).toEqual(['A1*2', 'A2*2']);
  });

  test('with lists of values are known to be there, and not spelled out', async () => {
    const list = [0x60, 0, 0, 0, 0, 0, 0, 0];
    expect(await cellsOf(xls([formulaRecord(0, 0, list)]))).toEqual([{ column: 0, value: 7, formula: '?' }]);
  });

  test('that stand for formulas are not followed', async () => {
    const bomb = [
      ...Array.from({ length: 200 }, () => [0x01, 0, 0, 0, 0]),
      ...Array.from({ length: 199 }, () => [3]),
    ];
    const tokens = bomb.flat();
    const shared = xlsRecord(0x4bc, words(0, 1), 0, 0, 0, 2, words(tokens.length), Uint8Array.from(tokens));
    const file = xls([formulaRecord(0, 0, [0x01, 0, 0, 0, 0]), shared]);
    expect(await cellsOf(file)).toEqual([{ column: 0, value: 7, formula: '?' }]);
  });

  test('too long together are refused before one is spelled out', async () => {
    const long = Array.from({ length: 2700 }, () => [0x1e, 1, 0]).flat();
    const shared = xlsRecord(0x4bc, words(0, 1), 0, 0, 0, 2, words(long.length), Uint8Array.from(long));
    const follows = Array.from({ length: 1100 }, (_, row) => formulaRecord(row, 0, [0x01, 0, 0, 0, 0]));
    expect(await openingRefusal(xls([follows[0]!, shared, ...follows.slice(1)]))).toEqual([
      'too-large',
      '文件内的“Workbook”公式过长过多，已停止读取。请删去多余的公式，另存后重新报送。',
    ]);
  });
});

test('names of the workbook, Excel’s own and those of a sheet left out', async () => {
  const name = (text: string, sheet = 0, flags = 0) =>
    xlsRecord(
      0x18,
      words(flags),
      0,
      text.length,
      words(7, 0, sheet),
      doubles(0),
      0,
      Uint8Array.from([...text].map((c) => c.charCodeAt(0))),
      Uint8Array.of(0x3a, 0, 0, 4, 0, 3, 0),
    );
  const ofBook = [
    xlsRecord(0x1ae, words(1, 0x0401)),
    xlsRecord(0x17, words(1, 0, 0, 0)),
    name('FY_03'),
    name('LOCAL', 1),
    name('\u0006', 0, 0x20),
    name('_xlfn.IFERROR'),
  ];
  expect((await openWorkbook(xls([numberRecord(0, 0, 1)], ofBook))).names).toEqual([
    { name: 'FY_03', refersTo: 'S!$D$5' },
  ]);
});

test('a list of sheets that are referred to, cut off before its count, is refused', async () => {
  const file = xls([numberRecord(0, 0, 1)], [xlsRecord(0x17)]);
  expect((await openingRefusal(file))[0]).toBe('unreadable');
});

describe('shared texts', () => {
  const label = xlsRecord(0xfd, words(0, 0, 0), words(1, 0));
  /** 甲乙 rich and with phonetics, AB running on into a record in which its letters are wide. */
  const rich = [words(2), 1 | 4 | 8, words(1), words(4, 0), words(0x7532, 0x4e59), words(0, 0), words(7, 7)];
  const split = [words(3), 0, Uint8Array.of(0x41)];
  const read = (...continued: Uint8Array[]) =>
    xls([label], [xlsRecord(0xfc, words(2, 0, 2, 0), ...rich, ...split), ...continued]);

  test('of every kind, running on into another record', async () => {
    const cells = await cellsOf(read(xlsRecord(0x3c, 1, words(0x4ef6, 0x42))));
    expect(cells.map(({ value }) => value)).toEqual(['A件B']);
  });

  test.each([
    ['before the letters that they promise', read(xlsRecord(0x3c, 1, words(0x4ef6)))],
    ['where a record would have to go on', read()],
    ['in a length', xls([label], [xlsRecord(0xfc, words(1, 0, 2, 0), 7)])],
    ['before their count', xls([label], [xlsRecord(0xfc, words(1, 0))])],
  ])('that end %s are refused', async (_, file) => {
    expect((await openingRefusal(file))[0]).toBe('unreadable');
  });
});

test('macros, links to other files, charts as sheets', async () => {
  const chart = xlsRecord(0x85, doubles(9999), 0, 2, 1, 0, 0x43);
  const external = xlsRecord(0x1ae, words(1, 5), 0, Uint8Array.of(1, 65, 65, 65, 65));
  const broken = await openingRefusal(xls([], [chart]));
  const file = compound({
    Workbook: xlsStream([numberRecord(0, 0, 1)], [external]),
    '_VBA_PROJECT_CUR/VBA/dir': Uint8Array.of(1),
  });
  expect([broken[0], (await openWorkbook(file)).found]).toEqual([
    'unreadable',
    { format: '.xls', macros: true, externalLinks: 1 },
  ]);
});

test('pictures, notes and links over the whole grid are not looked at', async () => {
  const link = xlsRecord(0x1b8, words(0, 65535, 0, 255), nothing);
  const file = xls([
    numberRecord(0, 0, 1),
    ...Array.from({ length: 500 }, () => link),
    xlsRecord(0xec, nothing),
  ]);
  expect(await cellsOf(file)).toEqual([{ column: 0, value: 1 }]);
});

test('a file of 1995 in a Chinese code page', async () => {
  const gbk = Uint8Array.of(0xbc, 0xfe); // 件
  const begin = (kind: number) => xlsRecord(0x0809, words(0x0500, kind, 0, 0));
  const sheet = [begin(0x10), xlsRecord(0x204, words(0, 0, 0, 2), gbk), xlsRecord(0x0a)];
  const head = (at: number) => [
    begin(5),
    xlsRecord(0x42, words(936)),
    xlsRecord(0x85, doubles(at), 0, 0, 2, gbk),
    xlsRecord(0x0a),
  ];
  const at = head(0).reduce((sum, { length }) => sum + length, 0);
  const stream = new Uint8Array([...head(at), ...sheet].flatMap((piece) => [...piece]));
  const { name, rows } = await sheetOf(compound({ Book: stream }));
  expect([name, rows]).toEqual(['件', [{ index: 0, cells: [{ column: 0, value: '件' }] }]]);
});

test('properties', async () => {
  const modified = new Date(Date.UTC(2026, 0, 2, 3, 4, 5));
  const file = saved('biff8', [[1]], (book) => {
    book.Props = { Title: '填报表', Author: '甲', ModifiedDate: modified, Application: 'WPS' };
  });
  expect((await openWorkbook(file)).properties).toMatchObject({
    title: '填报表',
    creator: '甲',
    modified: '2026-01-02T03:04:05Z',
  });
});
