import { openWorkbook } from '../../../src/xlsx/open';
import type { Workbook } from '../../../src/workbook/workbook';
import { ods, odsContent } from '../otherFormats';

const read = (sheets: string, styles = '', parts = {}): Promise<Workbook> =>
  openWorkbook(ods(odsContent(sheets, styles), parts));
const table = (rows: string, attributes = '') =>
  `<table:table table:name="表" ${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, text = '') => `<table:table-cell ${attributes}>${text}</table:table-cell>`;
const number = (value: number, more = '') =>
  cell(`office:value-type="float" office:value="${value}" ${more}`);

async function cellsOf(cells: string) {
  const { sheets } = await read(table(row(cells)));
  return sheets[0]?.rows[0]?.cells.map(({ column: _, ...rest }) => rest);
}

test.each([
  ['a number', number(0.1), { value: 0.1 }],
  ['a share', cell('office:value-type="percentage" office:value="0.5"'), { value: 0.5 }],
  ['a truth', cell('office:value-type="boolean" office:boolean-value="true"'), { value: true }],
  ['a date', cell('office:value-type="date" office:date-value="2025-12-31"'), { value: 46022, date: true }],
  [
    'a moment',
    cell('office:value-type="date" office:date-value="2025-12-31T12:00:00"'),
    { value: 46022.5, date: true },
  ],
  ['a time', cell('office:value-type="time" office:time-value="PT06H00M00S"'), { value: 0.25, date: true }],
  ['full-width text', cell('office:value-type="string"', '<text:p>１２件</text:p>'), { value: '１２件' }],
  [
    'text that says its value',
    cell('office:value-type="string" office:string-value="甲"', '<text:p>乙</text:p>'),
    { value: '甲' },
  ],
  ['text without a type', cell('', '<text:p>甲</text:p>'), { value: '甲' }],
  ['empty text', cell('office:value-type="string" office:string-value=""'), { value: '' }],
  [
    'paragraphs',
    cell('office:value-type="string"', '<text:p>甲</text:p><text:p>乙</text:p>'),
    { value: '甲\n乙' },
  ],
  [
    'spaces, tabs, breaks, parts, links',
    cell(
      'office:value-type="string"',
      '<text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/><text:span>d\n  e</text:span><text:a>f</text:a></text:p>',
    ),
    { value: 'a  b\tc\nd ef' },
  ],
  [
    'a note is no text',
    cell(
      'office:value-type="string"',
      '<office:annotation><text:p>注</text:p></office:annotation><text:p>甲</text:p>',
    ),
    { value: '甲' },
  ],
  [
    'an error',
    cell(
      'office:value-type="string" office:string-value="" table:value-type="error"',
      '<text:p>#DIV/0!</text:p>',
    ),
    { value: { error: '#DIV/0!' } },
  ],
  ['a formula', number(3, 'table:formula="of:=[.A1]+[.B1]"'), { value: 3, formula: 'A1+B1' }],
  [
    'a formula without a result',
    cell('table:formula="of:=[.A1]"', '<text:p/>'),
    { value: null, formula: 'A1' },
  ],
])('%s', async (_, xml, expected) => {
  expect(await cellsOf(xml)).toEqual([expected]);
});

test('places: repeated cells and rows, rows in groups, cells under a merge', async () => {
  const { sheets } = await read(
    table(
      `<table:table-header-rows>${row(cell('table:number-columns-repeated="2"') + number(1, 'table:number-columns-repeated="2"'))}</table:table-header-rows>` +
        row(cell('table:number-columns-repeated="9"'), 'table:number-rows-repeated="3"') +
        `<table:table-row-group>${row(number(2, 'table:number-columns-spanned="2" table:number-rows-spanned="2"') + '<table:covered-table-cell office:value-type="float" office:value="3"/>', 'table:number-rows-repeated="2"')}</table:table-row-group>`,
    ),
  );
  expect([sheets[0]?.rows, sheets[0]?.merges]).toEqual([
    [
      {
        index: 0,
        cells: [
          { column: 2, value: 1 },
          { column: 3, value: 1 },
        ],
      },
      {
        index: 4,
        cells: [
          { column: 0, value: 2 },
          { column: 1, value: 3 },
        ],
      },
      {
        index: 5,
        cells: [
          { column: 0, value: 2 },
          { column: 1, value: 3 },
        ],
      },
    ],
    ['A5:B6'],
  ]);
});

test('what is hidden: sheets by their style, rows, columns up to the last cell', async () => {
  const styles =
    '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const columns =
    '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="16382"/>';
  const rows =
    row(number(1, 'table:number-columns-repeated="4"'), 'table:visibility="collapse"') +
    row(number(2), 'table:visibility="filter"') +
    row(number(3));
  const { sheets } = await read(table(columns + rows, 'table:style-name="h" table:protected="true"'), styles);
  const [sheet] = sheets;
  expect({ ...sheet, rows: sheet?.rows.map(({ index, hidden }) => [index, hidden]) }).toEqual({
    name: '表',
    state: 'hidden',
    rows: [
      [0, true],
      [1, true],
      [2, undefined],
    ],
    columns: [
      { index: 2, hidden: true },
      { index: 3, hidden: true },
    ],
    merges: [],
    protection: { allow: [] },
    validations: [],
    conditionals: [],
    tables: [],
    charts: [],
  });
});

test('names of the workbook, not those of a sheet', async () => {
  const names = (name: string) =>
    `<table:named-expressions><table:named-range table:name="${name}" table:cell-range-address="$表.$D$5"/></table:named-expressions>`;
  const { names: found } = await read(table(row(number(1)) + names('本表')) + names('FY_03'));
  expect(found).toEqual([{ name: 'FY_03', refersTo: '表!$D$5' }]);
});

test('properties, macros, other files; drawings and earlier versions are passed over', async () => {
  const meta =
    '<m xmlns:dc="d"><dc:title>填报表</dc:title><dc:date>2026-01-02T03:04:05.123456789Z</dc:date><generator>WPS</generator></m>';
  const linked =
    '<table:table table:name="\'file:///x.ods\'#表"><table:table-source/><table:table-row>' +
    number(9) +
    '</table:table-row></table:table>';
  const shapes = `<table:shapes>${table(row(number(8)))}</table:shapes>`;
  const tracked = `<table:tracked-changes>${table(row(number(7)))}</table:tracked-changes>`;
  const workbook = await read(tracked + table(shapes + row(number(1))) + linked, '', {
    'meta.xml': meta,
    'Basic/script.xml': '<x/>',
  });
  expect([workbook.properties, workbook.found, workbook.sheets.map(({ rows }) => rows.length)]).toEqual([
    { title: '填报表', modified: '2026-01-02T03:04:05.123Z', application: 'WPS' },
    { format: '.ods', macros: true, externalLinks: 1 },
    [1],
  ]);
});

test.each(['1E400', '99999999', '-1', '0.5', 'x'])(
  'a cell over %s columns is refused, or rows likewise',
  async (count) => {
    for (const direction of ['columns', 'rows']) {
      const cells = number(1, `table:number-${direction}-spanned="${count}"`);
      await expect(read(table(row(cells)))).rejects.toMatchObject({ code: 'unreadable' });
    }
  },
);
