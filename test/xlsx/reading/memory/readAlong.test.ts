/** What is remembered of the files before changes nothing of what is read. */
import fc from 'fast-check';
import { nodeCodec } from '../../../../src/cli/nodeCodec';
import type { Codec } from '../../../../src/xlsx/codec';
import { readWorkbook } from '../../../../src/xlsx/read';
import { ReadingMemory } from '../../../../src/xlsx/reading/memory/readingMemory';
import { handMade, main, officeDocument, sharedStrings } from '../../handMade';
import { codecs, outcomeOf } from './outcome';

/** A sheet as parts of its XML; `cells` are what stands inside the tag of each, row by row. */
type Sheet = {
  head: string;
  rows: { tag: string; cells: Cell[] }[];
  tail: string;
  texts: string[];
};
type Cell = { style: number; type: string; inner: string };

const columns = 'ABCDEF';
const usualHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${officeDocument}"><cols><col min="1" max="2" width="9"/></cols>`;

function fileOf({ head, rows, tail, texts }: Sheet): Uint8Array {
  const data = rows.map(({ tag, cells }, row) => {
    const inner = cells.map(({ style, type, inner: content }, column) => {
      const open = `<c r="${columns[column]}${row + 1}" s="${style}"${type}`;
      return content === '' ? `${open}/>` : `${open}>${content}</c>`;
    });
    return `<row r="${row + 1}"${tag}>${inner.join('')}</row>`;
  });
  return handMade({
    'xl/worksheets/sheet1.xml': `${head}<sheetData>${data.join('')}</sheetData>${tail}</worksheet>`,
    'xl/sharedStrings.xml': sharedStrings(...texts.map((text) => `<t>${text}</t>`)),
  });
}

const cells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -9, max: 1e6 }).map((value) => plain('', `<v>${value}</v>`)) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 9 }).map((text) => plain(' t="s"', `<v>${text}</v>`)) },
  { weight: 2, arbitrary: fc.constant(plain('', '')) },
  fc.constantFrom(
    ...[
      '0.5',
      '12.',
      '.5',
      '-0',
      '-12.25',
      '1-2',
      '1.2.3',
      '007',
      '1E3',
      '1e400',
      '',
      ' 7 ',
      '1234567890123456',
      '9007199254740993',
      'ABC',
      '1&#48;',
      '<!--x-->5',
      '<![CDATA[5]]>',
      '٣',
    ].map((raw) => plain('', `<v>${raw}</v>`)),
    plain(' t="n"', '<v>5</v>'),
    plain(' t="b"', '<v>1</v>'),
    plain(' t="e"', '<v>#DIV/0!</v>'),
    plain(' t="d"', '<v>2025-12-31</v>'),
    plain(' t="s"', '<v>99</v>'),
    plain(' t="s"', '<v>1.5</v>'),
    plain(' t="s"', '<v> 1 </v>'),
    plain(' t="s"', '<v></v>'),
    plain(' t="str"', '<v>2025-12-31</v>'),
    plain(' t="str"', '<v>无</v>'),
    plain(' t="str"', '<v></v>'),
    plain(' t="str"', '<v>a_x0041_&amp;b</v>'),
    plain(' t="str"', `<v>${'长'.repeat(600)}</v>`),
    plain(' t="inlineStr"', '<is><t xml:space="preserve"> 甲 </t></is>'),
    plain(' t="inlineStr"', '<is><r><t>甲</t></r><rPh><t>jia</t></rPh></is>'),
    plain('', '<f>SUM(A1:A2)</f><v>3</v>'),
    plain('', '<f>SUM(A1:A2)</f><v>4</v>'),
    plain('', '<f>SUM(A1:A3)</f><v>4</v>'),
    plain('', '<f>SUM(A1:A2)</f>'),
    plain('', '<f t="array" ref="A1">A1&amp;A2</f><v>4</v>'),
    plain('', '<f t="shared" ref="A1:A9" si="0">B1+1</f><v>4</v>'),
    plain('', '<f t="shared" si="0"/><v>5</v>'),
    plain(' t="str"', '<f>IF(A1&gt;1,"是","")</f><v></v>'),
    plain(' t="str"', '<f>IF(A1&gt;1,"是","")</f><v>是</v>'),
    plain('', '<v>1</v><v>2</v>'),
    plain('', '<v/>'),
    plain('', '<v xmlns="urn:other">5</v>'),
    plain('', '<r:v>5</r:v>'),
    plain(' xmlns="urn:other"', '<v>5</v>'),
    plain('', '<v>5</v><extLst><ext/></extLst>'),
    { style: 1, type: '', inner: '<v>45658</v>' },
  ),
);

function plain(type: string, inner: string): Cell {
  return { style: 0, type, inner };
}

const tails = [
  '',
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
  '<hyperlinks><hyperlink ref="A1" location="\'表\'!B2"/></hyperlinks>',
  '<hyperlinks><hyperlink ref="B2:C3" location="\'表\'!A1"/></hyperlinks>',
  '<hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>',
  '<sheetProtection sheet="1" sort="0"/>',
  '<headerFooter><oddFooter>&amp;L甲</oddFooter></headerFooter>',
  '<headerFooter><oddFooter>&amp;L乙镇&amp;P</oddFooter></headerFooter>',
  '<headerFooter><oddFooter>&amp;L甲</oddFooter></headerFooter><mergeCells><mergeCell ref="C1:D1"/></mergeCells>',
  '<headerFooter><mergeCell ref="E1:F1"/></headerFooter>',
  '<headerFooter><oddFooter>&amp;L丙</oddHeader></headerFooter>',
  '<headerFooter xmlns="urn:other"><oddFooter/></headerFooter>',
  '<dataValidations><dataValidation sqref="A1"/></dataValidations>',
  '<dataValidations><dataValidation sqref="A2"/></dataValidations>',
  '<!-- <sheetData/> -->',
  '<sheetData/>',
];
const heads = [
  usualHead,
  usualHead.replace('<worksheet', '<worksheet xmlns:xr="urn:revision" xr:uid="{1}"'),
  usualHead.replace('<worksheet', '<worksheet xmlns:xr="urn:revision" xr:uid="{2}"'),
  usualHead.replace('<col ', '<col hidden="1" '),
  usualHead.replace(`xmlns="${main}"`, 'xmlns="urn:other"'),
  usualHead.replace('UTF-8', 'GBK'),
  `\ufeff${usualHead}`,
  `${usualHead}<!-- <sheetData><row r="1"/></sheetData> -->`,
  usualHead.slice(usualHead.indexOf('<worksheet')),
];
const tags = ['', '', '', ' ht="20"', ' hidden="1"', ' spans="1:6"'];

/** Mostly as the one before; here and there a cell, a text, what stands around the cells, or a row is another. */
const series: fc.Arbitrary<Sheet[]> = fc
  .record({
    first: fc.array(fc.array(cells, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
    texts: fc.array(fc.constantFrom('甲', '乙', '指标代码', '丙 ', ''), { minLength: 10, maxLength: 10 }),
    changes: fc.array(
      fc.array(
        fc.oneof(
          {
            weight: 12,
            arbitrary: fc.record({ row: fc.nat(5), column: fc.nat(5), cell: cells }),
          },
          { weight: 2, arbitrary: fc.record({ text: fc.nat(9), by: fc.constantFrom('丁', '甲') }) },
          fc.record({ tail: fc.constantFrom(...tails) }),
          fc.record({ head: fc.constantFrom(...heads) }),
          fc.record({ row: fc.nat(5), tag: fc.constantFrom(...tags) }),
          fc.record({ without: fc.nat(5) }),
        ),
        { maxLength: 4 },
      ),
      { minLength: 3, maxLength: 7 },
    ),
  })
  .map(({ first, texts, changes }) => {
    let sheet: Sheet = {
      head: usualHead,
      rows: first.map((row) => ({ tag: '', cells: row })),
      tail: '',
      texts,
    };
    return changes.map((changed) => {
      sheet = structuredClone(sheet);
      for (const change of changed) {
        if ('cell' in change) {
          const row = sheet.rows[change.row % sheet.rows.length]!;
          row.cells[change.column % row.cells.length] = change.cell;
        } else if ('text' in change) sheet.texts[change.text] = change.by;
        else if ('tail' in change) sheet.tail = change.tail;
        else if ('head' in change) sheet.head = change.head;
        else if ('tag' in change) sheet.rows[change.row % sheet.rows.length]!.tag = change.tag;
        else if (sheet.rows.length > 1) sheet.rows.splice(change.without % sheet.rows.length, 1);
      }
      return sheet;
    });
  });

describe.each(codecs)('with %s codec', (_, codec) => {
  test('files that resemble each other are read as each by itself', () => {
    fc.assert(
      fc.property(series, (sheets) => {
        const memory = new ReadingMemory();
        for (const bytes of sheets.map(fileOf)) {
          expect(outcomeOf(() => readWorkbook(bytes, { codec, memory }))).toStrictEqual(
            outcomeOf(() => readWorkbook(bytes, { codec })),
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

const form: Sheet = {
  head: usualHead,
  rows: [
    { tag: '', cells: [plain(' t="s"', '<v>0</v>'), plain(' t="s"', '<v>1</v>')] },
    { tag: '', cells: [plain(' t="s"', '<v>2</v>'), plain('', '<v>38</v>')] },
  ],
  tail: '<headerFooter><oddFooter>威远镇</oddFooter></headerFooter>',
  texts: ['指标名称', '本年数', '受理', ...Array.from({ length: 7 }, (_, at) => `说明${at}`)],
};

function filled(value: number, footer = '威远镇'): Uint8Array {
  const sheet = structuredClone(form);
  sheet.rows[1]!.cells[1] = plain('', `<v>${value}</v>`);
  sheet.tail = sheet.tail.replace('威远镇', footer);
  return fileOf(sheet);
}

test('of a sheet that is like one before only the cells that differ are decoded, and parts that come again not at all', () => {
  let decoded = 0;
  let inflated = 0;
  const counting: Codec = {
    ...nodeCodec,
    inflate(packed, size) {
      inflated += 1;
      return nodeCodec.inflate(packed, size);
    },
    octets(bytes) {
      decoded += bytes.length;
      return nodeCodec.octets(bytes);
    },
  };
  const memory = new ReadingMemory();
  const costs = [38, 34, 7, 104].map((value) => {
    decoded = inflated = 0;
    const { sheets } = readWorkbook(filled(value, `第${value}镇`), { codec: counting, memory });
    expect(sheets[0]?.rows[1]?.cells[1]).toEqual({ column: 1, value });
    return { decoded, inflated };
  });
  const parts = 6;
  const [first, , third] = costs;
  expect(costs.map((cost) => cost.inflated)).toEqual([parts, parts, 1, 1]);
  // what is left of it is the footer
  expect(third?.decoded).toBeLessThan((first?.decoded ?? 0) / 4);
});

test('what files share cannot be changed', () => {
  const memory = new ReadingMemory();
  const [first, second] = [38, 34].map((value) => readWorkbook(filled(value), { memory }));
  const shared = second?.sheets[0]?.rows[0];
  expect(shared?.cells[0]).toBe(first?.sheets[0]?.rows[0]?.cells[0]);
  expect(() => shared?.cells.pop()).toThrow(TypeError);
});

test('one that asks for the look is read by itself', () => {
  const memory = new ReadingMemory();
  readWorkbook(filled(38), { memory });
  const withLook = readWorkbook(filled(34), { memory, appearance: true });
  expect(withLook).toStrictEqual(readWorkbook(filled(34), { appearance: true }));
});
