/** Changes to files as no common program writes them, and to files that must not be changed. */
import { say } from '../../src/messages/message';
import { readLimits } from '../../src/xlsx/limits';
import { patchWorkbook, type PatchOptions, type SheetChanges } from '../../src/xlsx/patch';
import { readWorkbook } from '../../src/xlsx/read';
import { Archive } from '../../src/xlsx/reading/zip';
import { UnpatchableWorkbookError } from '../../src/xlsx/unpatchable';
import { handMade, main, relationships, soundParts, worksheet } from './handMade';
import { contentOf } from './workbooks';

type Parts = Parameters<typeof handMade>[0];
type Values = Record<string, SheetChanges['cells'][number]['value']>;
const sheet1 = 'xl/worksheets/sheet1.xml';

const changed = (values: Values, sheet = '表'): SheetChanges[] => [
  { sheet, cells: Object.entries(values).map(([address, value]) => ({ address, value })) },
];

function partOf(bytes: Uint8Array, name: string): string | undefined {
  const part = new Archive(bytes, readLimits).read(name);
  return part && new TextDecoder().decode(part);
}

/** The rows of the first sheet after a change, as XML. */
function rowsAfter(data: string, values: Values): string {
  const patched = patchWorkbook(handMade({ [sheet1]: worksheet(data) }), changed(values));
  return /<sheetData\/?>(?:(.*)<\/sheetData>)?/s.exec(partOf(patched, sheet1) ?? '')?.[1] ?? '';
}

function contentAfter(parts: Parts, changes: SheetChanges[]) {
  const [sheet] = readWorkbook(patchWorkbook(handMade(parts), changes)).sheets;
  return sheet && contentOf(sheet);
}

function refusedWith(parts: Parts, changes: SheetChanges[]): [code: string, sentence: string] {
  try {
    patchWorkbook(handMade(parts), changes);
  } catch (error) {
    if (!(error instanceof UnpatchableWorkbookError)) throw error;
    expect(say(error.reason, 'en')).not.toMatch(/\{/);
    return [error.code, say(error.reason)];
  }
  throw new Error('was changed');
}

const text = (value: string) => `<is><t>${value}</t></is>`;

describe('cells and rows', () => {
  test.each<[string, string, Values, string]>([
    [
      'a value',
      '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>',
      { A1: 2 },
      '<row r="1"><c r="A1" s="1"><v>2</v></c></row>',
    ],
    [
      'a text',
      '<row r="1"><c r="A1"/></row>',
      { A1: '甲' },
      `<row r="1"><c r="A1" t="inlineStr">${text('甲')}</c></row>`,
    ],
    [
      'white space',
      '<row r="1"><c r="A1"/></row>',
      { A1: ' 甲' },
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲</t></is></c></row>',
    ],
    ['a yes', '<row r="1"><c r="A1"/></row>', { A1: true }, '<row r="1"><c r="A1" t="b"><v>1</v></c></row>'],
    [
      'nothing',
      '<row r="1"><c r="A1" s="1" t="str"><v>x</v></c></row>',
      { A1: null },
      '<row r="1"><c r="A1" s="1"/></row>',
    ],
    ['nothing where nothing is', '<row r="1"/>', { B1: null, A9: null }, '<row r="1"/>'],
    ['an empty sheet', '', { B2: 1 }, '<row r="2"><c r="B2"><v>1</v></c></row>'],
    ['an empty row', '<row r="2" ht="9"/>', { B2: 1 }, '<row r="2" ht="9"><c r="B2"><v>1</v></c></row>'],
    [
      'rows between and behind',
      '<row r="2"/><row r="5"><c r="A5"/></row>',
      { A1: 1, A3: 3, A4: 4, A9: 9 },
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="5"><c r="A5"/></row><row r="9"><c r="A9"><v>9</v></c></row>',
    ],
    [
      'cells between and behind, the hint on their span gone',
      '<row r="1" spans="2:4" ht="9"><c r="B1"/><c r="D1"/></row>',
      { A1: 1, C1: 3, E1: 5 },
      '<row r="1"  ht="9"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c><c r="D1"/><c r="E1"><v>5</v></c></row>',
    ],
    [
      'without places',
      '<row><c><v>1</v></c><c r="D1"/><c><v>3</v></c></row><row><c><v>4</v></c></row>',
      { B1: 2, E1: 5, A2: 6 },
      '<row><c><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"/><c r="E1"><v>5</v></c></row><row><c r="A2"><v>6</v></c></row>',
    ],
    [
      'a row given twice',
      '<row r="1"><c r="A1"/></row><row r="1"><c r="C1"/></row>',
      { B1: 2, C1: 3 },
      '<row r="1"><c r="A1"/><c r="B1"><v>2</v></c></row><row r="1"><c r="C1"><v>3</v></c></row>',
    ],
    [
      'the style of its row',
      '<row r="1" s="1" customFormat="1"><c r="A1"/></row>',
      { B1: 2 },
      '<row r="1" s="1" customFormat="1"><c r="A1"/><c r="B1" s="1"><v>2</v></c></row>',
    ],
    [
      'attributes of others stay, those of the value go',
      `<row r="1"><c cm="1" r="A1" vm="2" x:r="3" xmlns:x="urn:x" ph='1' t="e"><v>#N/A</v></c></row>`,
      { A1: 2 },
      `<row r="1"><c r="A1" x:r="3" xmlns:x="urn:x" ph='1'><v>2</v></c></row>`,
    ],
    [
      'results of formulas go',
      '<row r="1"><c r="A1"/><c r="B1" t="str" s="1"><f>A1&amp;"x"</f><v>x</v></c></row>',
      { A1: 2 },
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"  s="1"><f>A1&amp;"x"</f></c></row>',
    ],
  ])('%s', (_, data, values, expected) => expect(rowsAfter(data, values)).toBe(expected));

  test('the style of its column, the extent of the sheet', () => {
    const xml = `<worksheet xmlns="${main}"><dimension ref="B2:C3"/><cols><col min="4" max="9" style="1"/></cols><sheetData/></worksheet>`;
    const patched = patchWorkbook(handMade({ [sheet1]: xml }), changed({ E5: 1, A9: null }));
    expect(partOf(patched, sheet1)).toBe(
      xml
        .replace('B2:C3', 'B2:E5')
        .replace('<sheetData/>', '<sheetData><row r="5"><c r="E5" s="1"><v>1</v></c></row></sheetData>'),
    );
  });

  test('of two changes of one cell the later counts', () => {
    expect(contentAfter({}, [...changed({ A1: 2 }), ...changed({ A1: 3 })])).toEqual({ A1: 3 });
  });

  test('prefixed namespaces, strict namespaces, two-byte text', () => {
    const prefixed = (xml: string) =>
      xml.replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const strict = (xml: string) => xml.replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main');
    const wide = (xml: string) =>
      Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le');
    for (const dress of [prefixed, strict, wide]) {
      const parts = Object.fromEntries(Object.entries(soundParts).map(([name, xml]) => [name, dress(xml)]));
      expect(contentAfter(parts, changed({ A1: 2, B1: '乙', C3: true }))).toEqual({
        A1: 2,
        B1: '乙',
        C3: true,
      });
    }
  });
});

describe('formulas', () => {
  const data =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$B$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>';
  const content = (values: Values) => contentAfter({ [sheet1]: worksheet(data) }, changed(values));

  test('shared ones are spelled out where the cell with their text changes', () => {
    expect(content({ A1: 5 })).toEqual({ A1: 5, A2: '=B2+$B$1 → null', A3: '=B3+$B$1 → null' });
    expect(content({ A2: 5 })).toEqual({ A1: '=B1+$B$1 → null', A2: 5, A3: '=B3+$B$1 → null' });
  });

  test('a result that is handed in stands with its formula', () => {
    const cells = [
      { address: 'A1', value: 5 },
      { address: 'A2', value: '结果', result: true as const },
    ];
    expect(contentAfter({ [sheet1]: worksheet(data) }, [{ sheet: '表', cells }])).toEqual({
      A1: 5,
      A2: '=B2+$B$1 → "结果"',
      A3: '=B3+$B$1 → null',
    });
  });

  test('those that fill several cells are left alone', () => {
    const array =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    expect(refusedWith({ [sheet1]: worksheet(array) }, changed({ A2: 1 }))).toEqual([
      'part-of-array',
      '“表”A2属于数组公式（A1:A2），不能单独修改。请在 Excel 中改为普通公式后再填写。',
    ]);
    expect(contentAfter({ [sheet1]: worksheet(array) }, changed({ A3: 1 }))).toEqual({
      A1: '=B1:B2 → null',
      A2: 1,
      A3: 1,
    });
    expect(contentAfter({ [sheet1]: worksheet(array.replace('A1:A2', 'A1')) }, changed({ A1: 9 }))).toEqual({
      A1: 9,
      A2: 1,
    });
  });

  const chained = {
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId9', 'calcChain', 'calcChain.xml'],
    ),
    '[Content_Types].xml': soundParts['[Content_Types].xml'].replace(
      '/>',
      '><Override PartName="/xl/calcChain.xml" ContentType="a"/><Override PartName="/xl/b.xml" ContentType="b"/></Types>',
    ),
    'xl/calcChain.xml': '<calcChain/>',
    [sheet1]: worksheet('<row r="1"><c r="A1"><f>1</f></c><c r="B1"/></row>'),
  };

  test('the list of formulas goes with the first of them', () => {
    const patched = patchWorkbook(handMade(chained), changed({ A1: 1 }));
    expect([partOf(patched, 'xl/calcChain.xml'), partOf(patched, 'xl/_rels/workbook.xml.rels')]).toEqual([
      undefined,
      relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    ]);
    expect(partOf(patched, '[Content_Types].xml')).toBe(
      chained['[Content_Types].xml'].replace('<Override PartName="/xl/calcChain.xml" ContentType="a"/>', ''),
    );
    expect(partOf(patchWorkbook(handMade(chained), changed({ B1: 1 })), 'xl/calcChain.xml')).toBe(
      '<calcChain/>',
    );
  });

  const workbook = soundParts['xl/workbook.xml'];
  test.each([
    ['none yet', workbook, workbook.replace('</sheets>', '</sheets><calcPr fullCalcOnLoad="1"/>')],
    [
      'before what comes behind',
      workbook.replace('</sheets>', '</sheets><definedNames/><oleSize ref="A1"/><extLst/>'),
      workbook.replace(
        '</sheets>',
        '</sheets><definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/><extLst/>',
      ),
    ],
    [
      'another order',
      workbook.replace('</sheets>', '</sheets><calcPr calcId="1" fullCalcOnLoad="0"/>'),
      workbook.replace('</sheets>', '</sheets><calcPr calcId="1" fullCalcOnLoad="1"/>'),
    ],
    [
      'no order',
      workbook.replace('</sheets>', '</sheets><calcPr calcId="1"/>'),
      workbook.replace('</sheets>', '</sheets><calcPr fullCalcOnLoad="1" calcId="1"/>'),
    ],
  ])('the order to reckon on opening: %s', (_, before, after) => {
    const patched = patchWorkbook(handMade({ 'xl/workbook.xml': before }), changed({ A1: 2 }));
    expect(partOf(patched, 'xl/workbook.xml')).toBe(after);
  });
});

describe('the moment of the change', () => {
  const modified = '2026-02-03T04:05:06Z';
  const after = (parts: Parts, options: PatchOptions = { modified }) =>
    readWorkbook(patchWorkbook(handMade(parts), changed({ A1: 2 }), options)).properties;
  const core = (content: string) => ({
    '_rels/.rels': relationships(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'core-properties', 'docProps/core.xml'],
    ),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc">${content}</cp:coreProperties>`,
  });

  test.each([
    ['no properties', {}, { modified }],
    ['none stated', core('<dc:title>题</dc:title>'), { title: '题', modified }],
    [
      'another',
      core('<t:modified xmlns:t="urn:t">2020-01-01T00:00:00Z</t:modified><dc:title>题</dc:title>'),
      { title: '题', modified },
    ],
  ])('%s', (_, parts, expected) => expect(after(parts)).toEqual(expected));

  test('none handed in: as it was', () => {
    expect(after(core('<dc:title>题</dc:title>'), {})).toEqual({ title: '题' });
  });
});

describe('what is not changed', () => {
  const table = {
    [sheet1]: worksheet(
      '<row r="1"><c r="A1" t="str"><v>单位</v></c></row>',
      '<tableParts><tablePart r:id="rId1"/></tableParts>',
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
    'xl/tables/table1.xml': `<table xmlns="${main}" name="facts" displayName="facts" ref="A1:B3"/>`,
  };

  test.each<[string, Parts, SheetChanges[], string, string]>([
    [
      'a signed file',
      { '_xmlsignatures/origin.sigs': '' },
      changed({ A1: 1 }),
      'signed',
      '文件带有数字签名，改动后签名即失效，未作修改。请先在 Excel 中删除签名，再填写。',
    ],
    [
      'an unknown sheet',
      {},
      changed({ A1: 1 }, '乙'),
      'unknown-sheet',
      '文件中没有可填写的工作表“乙”。请核对工作表名。',
    ],
    [
      'no address',
      {},
      changed({ 'A1:B2': 1 }),
      'bad-address',
      '“表”的单元格地址“A1:B2”写法有误，应如 B2。请改正。',
    ],
    [
      'no number',
      {},
      changed({ A1: NaN }),
      'bad-value',
      '“表”A1的数不是有限数，无法保存。请改为数字或留空。',
    ],
    [
      'a text beyond measure',
      {},
      changed({ A1: '字'.repeat(32_768) }),
      'bad-value',
      '“表”A1的文字有32768个字符，Excel 单元格最多32767个。请缩短。',
    ],
    [
      'the name of a column',
      table,
      changed({ B1: '数' }),
      'table-header',
      '“表”B1是表格“facts”的列名，不能修改。请改填其下的数据单元格。',
    ],
  ])('%s', (_, parts, changes, code, sentence) => {
    expect(refusedWith(parts, changes)).toEqual([code, sentence]);
  });

  test('cells below and beside the names of columns are', () => {
    expect(contentAfter(table, changed({ A2: '甲', C1: 1 }))).toEqual({ A1: '单位', C1: 1, A2: '甲' });
  });

  test('macros stay as they are', () => {
    const file = handMade({ 'xl/vbaProject.bin': 'macros' });
    const patched = patchWorkbook(file, changed({ A1: 2 }));
    expect([partOf(patched, 'xl/vbaProject.bin'), readWorkbook(patched).found]).toEqual([
      'macros',
      { macros: true },
    ]);
  });
});
