/** Sound workbooks that are written as no common program writes them. All must be read like any other. */
import { readWorkbook } from '../../src/xlsx/read';
import {
  cellsOf,
  cellsOfSheet,
  handMade,
  main,
  relationships,
  sharedStrings,
  soundParts,
  worksheet,
} from './handMade';

const sheet1 = 'xl/worksheets/sheet1.xml';

test('the sound workbook itself', () => {
  expect(cellsOf({})).toEqual({ A1: 1 });
});

describe('names of elements and parts', () => {
  test('prefixed namespaces', () => {
    const prefixed = (xml: string) =>
      xml.replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const parts = Object.fromEntries(Object.entries(soundParts).map(([name, xml]) => [name, prefixed(xml)]));
    expect(cellsOf(parts)).toEqual({ A1: 1 });
  });

  test('the strict namespaces', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        );
    const parts = Object.fromEntries(Object.entries(soundParts).map(([name, xml]) => [name, strict(xml)]));
    expect(cellsOf(parts)).toEqual({ A1: 1 });
  });

  test('elements of other namespaces are passed over, also where they bear our names', () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" xmlns="urn:other"><v>2</v></c><o:c xmlns:o="urn:other"><o:v>3</o:v></o:c></row>' +
      '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Fallback><row r="2"><c r="A2"><v>4</v></c></row></mc:Fallback></mc:AlternateContent>' +
      '<row r="3"><c r="A3"><v>5</v></c></row>';
    expect(cellsOfSheet(data)).toEqual({ A1: 1, A3: 5 });
  });

  test.each([
    ['backslashes', 'xl\\worksheets\\sheet1.xml', 'worksheets/sheet1.xml'],
    ['a leading slash', '/xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['other letter case', 'XL/Worksheets/Sheet1.XML', 'worksheets/sheet1.xml'],
    ['an absolute target', 'xl/worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml'],
    ['a target with backslashes', 'xl/worksheets/sheet1.xml', 'worksheets\\sheet1.xml'],
    ['a target with steps up', 'xl/worksheets/sheet1.xml', '../xl/./worksheets/sheet1.xml'],
    ['a target in percents', 'xl/work sheets/sheet1.xml', 'work%20sheets/sheet1.xml'],
  ])('part names: %s', (_, name, target) => {
    const parts = {
      [sheet1]: null,
      [name]: soundParts[sheet1],
      'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', target]),
    };
    expect(cellsOf(parts)).toEqual({ A1: 1 });
  });
});

describe('places', () => {
  test('cells and rows without their places count on', () => {
    expect(
      cellsOfSheet(
        '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
      ),
    ).toEqual({ A1: 1, D1: 2, E1: 3, A2: 4 });
  });

  test('rows and cells out of order are put in order', () => {
    const [sheet] = readWorkbook(
      handMade({
        [sheet1]: worksheet(
          '<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>4</v></c></row>',
        ),
      }),
    ).sheets;
    expect(sheet?.rows).toEqual([
      { index: 0, cells: [{ column: 0, value: 1 }] },
      {
        index: 2,
        cells: [
          { column: 0, value: 2 },
          { column: 1, value: 3 },
          { column: 2, value: 4 },
        ],
      },
    ]);
  });

  test('the last cell of the grid', () => {
    expect(cellsOfSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).toEqual({ XFD1048576: 1 });
  });
});

describe('values', () => {
  test('of every type', () => {
    const data =
      '<row r="1"><c r="A1" t="n"><v> 1.5e3 </v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="str"><v>文</v></c>' +
      '<c r="E1" t="s"><v>0</v></c><c r="F1" t="inlineStr"><is><t>内</t></is></c><c r="G1" t="d"><v>2025-01-31</v></c>' +
      '<c r="H1" t="str"><f>A1&amp;""</f><v></v></c><c r="I1"><f>A1*2</f></c><c r="J1" s="1"/><c r="K1"><v/></c><c r="L1" t="s"/></row>';
    expect(cellsOfSheet(data)).toEqual({
      A1: 1500,
      B1: true,
      C1: { error: '#REF!' },
      D1: '文',
      E1: '甲',
      F1: '内',
      G1: '2025-01-31',
      H1: '=A1&"" → ""',
      I1: '=A1*2 → null',
    });
  });

  test('what claims to be a number and is none stays the text that it is', () => {
    expect(
      cellsOfSheet('<row><c><v>12件</v></c><c><v>0x1F</v></c><c><v>1e999</v></c><c><v>NaN</v></c></row>'),
    ).toEqual({ A1: '12件', B1: '0x1F', C1: '1e999', D1: 'NaN' });
  });

  test('dates are numbers marked as dates', () => {
    const [sheet] = readWorkbook(
      handMade({ [sheet1]: worksheet('<row><c s="1"><v>45658</v></c><c s="0"><v>45658</v></c></row>') }),
    ).sheets;
    expect(sheet?.rows[0]?.cells).toEqual([
      { column: 0, value: 45658, date: true },
      { column: 1, value: 45658 },
    ]);
  });

  test('rich text without its phonetic runs', () => {
    const parts = {
      'xl/sharedStrings.xml': sharedStrings(
        '<r><rPr><b/></rPr><t>东</t></r><r><t xml:space="preserve">京 </t></r><rPh sb="0" eb="1"><t>トウ</t></rPh><phoneticPr fontId="1"/>',
      ),
      [sheet1]: worksheet(
        '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>',
      ),
    };
    expect(cellsOf(parts)).toEqual({ A1: '东京 ', B1: '甲乙' });
  });

  test('a text in a text is nothing, and what follows stands where it stood', () => {
    const parts = {
      'xl/sharedStrings.xml': sharedStrings('<t>甲</t><si><t>乙</t></si>', '<t>丙</t>'),
      [sheet1]: worksheet(
        '<row><c t="s"><v>1</v></c><c t="inlineStr"><is><t>丁</t><is><t>戊</t></is></is></c><c><v>5</v></c></row>',
      ),
    };
    expect(cellsOf(parts)).toEqual({ A1: '丙', B1: '丁', C1: 5 });
  });

  test('CDATA, entities, comments, escapes and line ends in texts', () => {
    const texts = [
      '<t><![CDATA[a<b&amp;]]>c</t>',
      '<t>&lt;&#20013;&#x6587;&amp;&quot;&apos;&gt;</t>',
      '<t>a<!-- t -->b<?p?>c</t>',
      '<t>a_x000D_\r\nb_x005F_x0041_</t>',
    ];
    const parts = {
      'xl/sharedStrings.xml': sharedStrings(...texts),
      [sheet1]: worksheet(
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>',
      ),
    };
    expect(cellsOf(parts)).toEqual({ A1: 'a<b&amp;c', B1: '<中文&"\'>', C1: 'abc', D1: 'a\r\nb_x0041_' });
  });

  test('formulas: shared ones move, array and data table ones are seen', () => {
    const data =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">C1*$D1+SUM(C$1:C1)</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="B2"><f t="array" ref="B2">SUM(A1:A2*2)</f><v>4</v></c><c r="C2"><f t="dataTable" ref="C2" r1="A1"/><v>5</v></c><c r="D2"><f t="shared" si="9"/><v>6</v></c></row>';
    expect(cellsOfSheet(data)).toEqual({
      A1: '=C1*$D1+SUM(C$1:C1) → 1',
      B1: '=D1*$D1+SUM(D$1:D1) → 2',
      A2: '=C2*$D2+SUM(C$1:C2) → 3',
      B2: '=SUM(A1:A2*2) → 4',
      C2: '=TABLE() → 5',
      D2: '=#REF! → 6',
    });
  });
});

describe('encodings', () => {
  const text = '<row r="1"><c r="A1" t="inlineStr"><is><t>汉😀</t></is></c></row>';
  const utf16 = (xml: string, little: boolean) => {
    const bytes = new Uint8Array(xml.length * 2 + 2);
    const view = new DataView(bytes.buffer);
    [`\ufeff${xml}`].forEach((all) =>
      [...Array(all.length).keys()].forEach((at) => view.setUint16(at * 2, all.charCodeAt(at), little)),
    );
    return bytes;
  };
  test.each([
    [
      'UTF-8 with a byte order mark',
      new TextEncoder().encode(`\ufeff<?xml version="1.0" encoding="UTF-8"?>${worksheet(text)}`),
    ],
    ['UTF-16, little-endian', utf16(`<?xml version="1.0" encoding="UTF-16"?>${worksheet(text)}`, true)],
    ['UTF-16, big-endian', utf16(worksheet(text), false)],
    ['UTF-16 without a mark', utf16(worksheet(text), true).slice(2)],
    [
      'UTF-8 that calls itself UTF-16',
      new TextEncoder().encode(`<?xml version="1.0" encoding="utf-16"?>${worksheet(text)}`),
    ],
  ])('%s', (_, content) => {
    expect(cellsOf({ [sheet1]: content })).toEqual({ A1: '汉😀' });
  });

  test('GBK, where the declaration says so', () => {
    const head = new TextEncoder().encode('<?xml version="1.0" encoding="GBK"?>');
    const xml = new TextEncoder().encode(worksheet('<row><c t="str"><v>??</v></c></row>'));
    const at = xml.indexOf(0x3f);
    xml.set([0xba, 0xba], at);
    const content = new Uint8Array([...head, ...xml]);
    expect(cellsOf({ [sheet1]: content })).toEqual({ A1: '汉' });
  });
});

describe('around the cells', () => {
  test('what else is read of a workbook', () => {
    const after =
      '<sheetProtection sheet="1" formatColumns="0" sort="0"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>' +
      `<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1:C1" location="'甲''乙'!$B$3"/><hyperlink ref="C1" location="某名称"/><hyperlink ref="Z9" location="表!A1"/></hyperlinks>` +
      '<tableParts><tablePart r:id="rId2"/></tableParts>';
    const workbook = readWorkbook(
      handMade({
        'xl/workbook.xml': soundParts['xl/workbook.xml']
          .replace('<sheets>', '<bookViews><workbookView activeTab="0"/></bookViews><sheets>')
          .replace(
            '</sheets>',
            '<sheet name="图" sheetId="2" state="veryHidden" r:id="rId9"/></sheets><definedNames><definedName name="FY_01">表!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1</definedName><definedName name="FY_01" localSheetId="0">表!$B$1</definedName></definedNames>',
          ),
        'xl/_rels/workbook.xml.rels': relationships(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId7', 'externalLink', 'externalLinks/externalLink1.xml'],
        ),
        'xl/vbaProject.bin': 'macro',
        [sheet1]: worksheet(
          '<row hidden="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>',
          after,
        ).replace('<sheetData>', '<cols><col min="2" max="16384" hidden="1"/></cols><sheetData>'),
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(
          ['rId1', 'hyperlink', 'https://example.com/'],
          ['rId2', 'table', '../tables/table1.xml'],
        ).replace('example.com/"', 'example.com/" TargetMode="External"'),
        'xl/tables/table1.xml': `<table xmlns="${main}" name="t" displayName="事实" ref="A1:B2"><tableColumns><tableColumn name="甲"/><tableColumn name="乙_x000a_丙"/></tableColumns></table>`,
        '_rels/.rels': relationships(
          ['rId1', 'officeDocument', 'xl/workbook.xml'],
          ['rId2', 'metadata/core-properties', 'docProps/core.xml'],
          ['rId3', 'extended-properties', 'docProps/app.xml'],
        ),
        'docProps/core.xml':
          '<c:coreProperties xmlns:c="urn:c" xmlns:dc="urn:d"><dc:creator>某人</dc:creator><dc:modified>2025-03-04T13:06:07+08:00</dc:modified><dc:created>不详</dc:created></c:coreProperties>',
        'docProps/app.xml': '<Properties xmlns="urn:p"><Application>WPS 表格</Application></Properties>',
      }),
    );
    expect(workbook).toEqual({
      sheets: [
        {
          name: '表',
          state: 'visible',
          rows: [
            {
              index: 0,
              hidden: true,
              cells: [
                { column: 0, value: 1, link: { url: 'https://example.com/' } },
                { column: 1, value: 2, link: { sheet: "甲'乙", address: 'B3' } },
                { column: 2, value: 3, link: { url: '#某名称' } },
              ],
            },
          ],
          columns: [
            { index: 1, hidden: true },
            { index: 2, hidden: true },
          ],
          merges: ['A1:B2'],
          protection: { allow: ['formatColumns', 'sort'] },
          validations: [],
          conditionals: [],
          tables: [{ name: '事实', range: 'A1:B2', columns: ['甲', '乙\n丙'] }],
          charts: [],
        },
      ],
      names: [{ name: 'FY_01', refersTo: '表!$A$1' }],
      styles: {},
      active: 0,
      properties: { creator: '某人', modified: '2025-03-04T05:06:07Z', application: 'WPS 表格' },
      found: { macros: true, externalLinks: 1, unreadableSheets: ['图'] },
    });
  });
});
