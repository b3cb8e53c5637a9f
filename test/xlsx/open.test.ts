/** Files of other formats than .xlsx: what each is taken for by its bytes, whatever it is called, and which are refused. */
import { cellAt } from '../../src/workbook/lookup';
import { LibraryWantedError, openWorkbook } from '../../src/xlsx/open';
import { handMade, relationships, worksheet } from './handMade';
import {
  compound,
  formulaRecord,
  numberRecord,
  ods,
  odsContent,
  saved,
  words,
  xls,
  xlsRecord,
  xlsStream,
} from './otherFormats';
import { openingRefusal } from './refusal';

const bytes = (text: string) => new TextEncoder().encode(text);
const oneCell =
  '<table:table table:name="表"><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>';

describe('read', () => {
  test.each([
    ['.xls', saved('biff8', [['一', 1, true, 0.5]])],
    ['.xlsb', saved('xlsb', [['一', 1, true, 0.5]])],
    ['.ods', saved('ods', [['一', 1, true, 0.5]])],
  ] as const)('%s', async (format, file) => {
    const { found, sheets } = await openWorkbook(file);
    const cells = ['一', 1, true, 0.5].map((value, column) => ({ column, value }));
    expect({ found, name: sheets[0]?.name, rows: sheets[0]?.rows }).toEqual({
      found: { format },
      name: '表',
      rows: [{ index: 0, cells }],
    });
  });

  test('.xlsx, of which nothing is said', async () => {
    expect((await openWorkbook(handMade())).found).toBeUndefined();
  });

  test('where the library is elsewhere: what takes none', async () => {
    const opened = (file: Uint8Array) =>
      openWorkbook(file, { library: 'elsewhere' }).then(
        ({ sheets }) => sheets.length,
        ({ name }: Error) => name,
      );
    const wanted = LibraryWantedError.name;
    const refused = 'UnreadableWorkbookError';
    expect([await opened(handMade()), await opened(saved('ods', [[1]]))]).toEqual([1, 1]);
    expect([await opened(saved('biff8', [[1]])), await opened(saved('xlsb', [[1]]))]).toEqual([
      wanted,
      wanted,
    ]);
    const locked = compound({ EncryptedPackage: bytes('x') });
    expect([await opened(locked), await opened(bytes('<html>'))]).toEqual([refused, refused]);
  });

  test.each(['xlsm', 'xltx', 'xltm'])('.%s is .xlsx with another content type', async (kind) => {
    const type = `application/vnd.ms-excel.${kind}.main+xml`;
    const file = handMade({
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    });
    expect((await openWorkbook(file)).sheets.map(({ name }) => name)).toEqual(['表']);
  });

  test('a template of OpenDocument is a spreadsheet', async () => {
    const file = ods(odsContent(oneCell), {
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet-template',
    });
    expect(cellAt((await openWorkbook(file)).sheets[0]!, 0, 0)).toEqual({ column: 0, value: 1 });
  });
});

const other = (kind: string, way = '请改报填好的 .xlsx 填报表。') =>
  `文件的内容是${kind}，不是 Excel 工作簿，无法读取。${way}`;
const saveAs = '请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。';
const resave = '请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。';
const repair = '请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。';
const broken = (kind: string) => `文件（${kind} 格式）的内容有误，不能保证读全，未予读取。${repair}`;
const structure = `文件的内部结构已损坏，无法读取。${repair}`;
const locked = '文件设有打开密码，无法读取。请打开后取消密码，另存为 .xlsx 后重新报送。';
const cut = '文件不完整，可能在复制或传送中断开。请重新传送原文件。';

describe('something else, called .xls', () => {
  test.each([
    ['a web page', '<html><table></table></html>', 'not-a-workbook', other('网页（HTML）', saveAs)],
    ['a table alone', '\r\n<table border=1><tr></tr>', 'not-a-workbook', other('网页（HTML）', saveAs)],
    [
      'a web page as XML',
      '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">',
      'not-a-workbook',
      other('网页（HTML）', saveAs),
    ],
    [
      'a web archive',
      'MIME-Version: 1.0\r\nX-Document: x',
      'not-a-workbook',
      other('单个文件网页（MHTML）', saveAs),
    ],
    ['CSV', '单位,数\n甲,1\n', 'not-a-workbook', other('文本（如 CSV）', saveAs)],
    ['text with tabs', '单位\t数\r\n甲\t1\r\n', 'not-a-workbook', other('文本（如 CSV）', saveAs)],
    [
      'XML of 2003',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'legacy-unreadable',
      other('XML 电子表格 2003', saveAs),
    ],
    [
      'OpenDocument in one file',
      '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
      'legacy-unreadable',
      other('单一 XML 文件的开放文档（.fods）', saveAs),
    ],
    ['XML', '<?xml version="1.0"?><a/>', 'not-a-workbook', other('XML 文件')],
    ['RTF', '{\\rtf1 x', 'not-a-workbook', other('RTF 文档')],
    ['PDF', '%PDF-1.7', 'not-a-workbook', other('PDF 文件')],
  ])('%s', async (_, text, code, sentence) => {
    expect(await openingRefusal(bytes(text))).toEqual([code, sentence]);
  });

  test.each([
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), other('图片')],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), other('图片')],
    ['RAR', bytes('Rar!\u001a'), other('压缩包（RAR、7z 等）')],
    ['an old Word document', compound({ WordDocument: bytes('x') }), other('Word 或文字文档')],
    ['an old presentation', compound({ 'PowerPoint Document': bytes('x') }), other('演示文稿')],
    [
      'a Word document',
      handMade({
        '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
        'word/document.xml': '<x/>',
      }),
      other('Word 或文字文档'),
    ],
    [
      'an OpenDocument text',
      ods(odsContent(oneCell), { mimetype: 'application/vnd.oasis.opendocument.text' }),
      other('Word 或文字文档'),
    ],
  ])('%s', async (_, file, sentence) => {
    expect(await openingRefusal(file)).toEqual(['not-a-workbook', sentence]);
  });

  test('Excel 4.0 and older', async () => {
    expect(await openingRefusal(Uint8Array.of(0x09, 0x04, 6, 0, 0, 0, 0x10, 0))).toEqual([
      'legacy-unreadable',
      '文件是旧格式或其他格式（.xls（Excel 4.0）），无法直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。',
    ]);
  });
});

describe('.xls refused', () => {
  const sound = saved('biff8', [['一', 1]]);
  const changed = (at: number, ...values: number[]) => {
    const file = sound.slice();
    file.set(values, at);
    return file;
  };
  const noSheets = `文件内没有工作表。${resave}`;
  const bof = (version: number) => xlsRecord(0x0809, words(version, 5, 0, 0));
  const followsItself = [0x01, 0, 0, 0, 0];

  test.each<[string, Uint8Array, string, string]>([
    ['cut off in its header', sound.subarray(0, 300), 'truncated', cut],
    ['cut off in its directory', sound.subarray(0, 600), 'truncated', cut],
    ['sectors of another size', changed(30, 5), 'unreadable', structure],
    ['a huge table of sectors', changed(44, 0xff, 0xff, 0xff, 0x0f), 'truncated', cut],
    ['a directory that is not there', changed(48, 0xff, 0xff, 0xff, 0x0f), 'truncated', cut],
    ['short streams of another length', changed(56, 0xff, 0xff, 0xff, 0xff), 'unreadable', structure],
    ['a stream of nothing', compound({ Workbook: bytes('x') }), 'unreadable', noSheets],
    ['a password', xls([], [xlsRecord(0x2f, words(1, 1, 0, 0))]), 'encrypted', locked],
    ['a password for the package', compound({ EncryptedPackage: bytes('x') }), 'encrypted', locked],
    [
      'no sheets',
      compound({ Workbook: new Uint8Array([...bof(0x0600), 10, 0, 0, 0]) }),
      'unreadable',
      noSheets,
    ],
    ['records of an unknown version', compound({ Workbook: bof(0x0400) }), 'unreadable', broken('.xls')],
    [
      'a record longer than the stream',
      compound({ Workbook: xlsStream([]).subarray(0, -2) }),
      'truncated',
      cut,
    ],
    [
      'a sheet that is not there',
      compound({ Workbook: xlsStream([]).subarray(0, -24) }),
      'unreadable',
      broken('.xls'),
    ],
    ['a cell twice', xls([numberRecord(0, 0, 1), numberRecord(0, 0, 2)]), 'unreadable', broken('.xls')],
    ['a text that is not there', xls([xlsRecord(0xfd, words(0, 0, 0, 9, 0))]), 'unreadable', broken('.xls')],
    [
      'numbers in a row that do not fit',
      xls([xlsRecord(0xbd, words(0, 0, 0, 0, 0, 9))]),
      'unreadable',
      broken('.xls'),
    ],
    [
      'a result without its formula',
      xls([xlsRecord(0x207, words(1), Uint8Array.of(0, 65))]),
      'unreadable',
      broken('.xls'),
    ],
    [
      'a formula that follows nothing',
      xls([formulaRecord(0, 0, followsItself), numberRecord(0, 0, 1)]),
      'unreadable',
      broken('.xls'),
    ],
  ])('%s', async (_, file, code, sentence) => {
    expect(await openingRefusal(file)).toEqual([code, sentence]);
  });

  test('cut off anywhere: what is read is whole', async () => {
    const whole = await openWorkbook(sound);
    for (let length = 8; length < sound.length; length += 331) {
      const cutOff = sound.subarray(0, length);
      const outcome = await openWorkbook(cutOff).catch(() => openingRefusal(cutOff));
      if (Array.isArray(outcome)) expect(outcome[0]).toMatch(/^(truncated|unreadable)$/);
      else expect(outcome.sheets).toEqual(whole.sheets);
    }
  });

  test('too many cells', async () => {
    const file = xls([numberRecord(0, 0, 1), numberRecord(0, 1, 2)]);
    expect(await openingRefusal(file, { limits: { cells: 1 } })).toEqual([
      'too-large',
      '文件内有数据的单元格超过1个，已停止读取。请删去多余的工作表，另存后重新报送。',
    ]);
  });

  test('too many bytes', async () => {
    expect((await openingRefusal(sound, { limits: { partBytes: 1000 } }))[0]).toBe('too-large');
  });
});

describe('.xlsb refused', () => {
  const sheetPart = 'xl/worksheets/sheet1.bin';
  const book = [
    [0x83, 0x01, 0],
    [0x8f, 0x01, 0],
    [0x9c, 0x01, 22, 0, 0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0, 0x72, 0, 0x31, 0, 0x31, 0, 1, 0, 0, 0, 0x53, 0],
  ];
  book[2]![2] = book[2]!.length - 3;
  const sheet = (...records: number[][]) =>
    Uint8Array.from([[0x81, 0x01, 0], [0x91, 0x01, 0], ...records, [0x92, 0x01, 0], [0x82, 0x01, 0]].flat());
  const row = [0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const cell = [2, 12, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0];
  const xlsb = (part: Uint8Array) =>
    handMade({
      '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.bin']),
      'xl/workbook.bin': Uint8Array.from(book.flat()),
      'xl/_rels/workbook.bin.rels': relationships(['r11', 'worksheet', 'worksheets/sheet1.bin']),
      [sheetPart]: part,
    });

  test('the same, sound, is read', async () => {
    const { sheets } = await openWorkbook(xlsb(sheet(row, cell)));
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['S', [{ index: 0, cells: [{ column: 0, value: 1 }] }]],
    ]);
  });

  test.each([
    ['a record longer than its part', sheet([2, 0x7f, 0])],
    ['a length that does not end', sheet([2, 0xff, 0xff, 0xff, 0xff])],
    [
      'a text that claims four thousand million letters',
      sheet(row, [6, 12, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255]),
    ],
    ['a cell outside of rows', sheet(cell)],
    ['a column past the grid', sheet(row, [2, 12, 0, 0x80, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0])],
    ['a row past the grid', sheet([0, 16, 0, 0, 0x20, 0, ...row.slice(6)])],
    ['a cell twice', sheet(row, cell, cell)],
    ['a shared text that is not there', sheet(row, [7, 12, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0])],
    ['an end that is missing', sheet(row, cell).subarray(0, -3)],
    ['a part for newer programs without end', sheet([0x23, 4, 0, 0, 0, 0])],
  ])('%s', async (_, part) => {
    expect(await openingRefusal(xlsb(part))).toEqual(['unreadable', broken('.xlsb')]);
  });

  test('a link over the whole grid costs nothing', async () => {
    const link = [0xee, 0x03, 16, 0, 0, 0, 0, 255, 255, 15, 0, 0, 0, 0, 0, 255, 63, 0, 0];
    expect((await openWorkbook(xlsb(sheet(row, cell, link)))).sheets[0]?.rows).toHaveLength(1);
  });

  test('packed parts are held to their word before the library sees one', async () => {
    const content = sheet(row, cell);
    const damaged = `文件内的“${sheetPart}”已损坏（校验不符）。请重新传送原文件。`;
    const hostile = { content, size: 1_000_000_000 };
    for (const [entry, outcome] of [
      [{ content, crc: 1 }, ['unreadable', damaged]],
      [{ content, size: content.length + 1 }, ['unreadable', damaged]],
      [{ content, packed: Uint8Array.of(7, 7, 7) }, ['unreadable', damaged]],
    ] as const) {
      const parts = {
        '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.bin']),
        'xl/workbook.bin': Uint8Array.from(book.flat()),
        'xl/_rels/workbook.bin.rels': relationships(['r11', 'worksheet', 'worksheets/sheet1.bin']),
      };
      expect(await openingRefusal(handMade({ ...parts, [sheetPart]: entry }))).toEqual(outcome);
      expect((await openingRefusal(handMade({ ...parts, [sheetPart]: hostile })))[0]).toBe('too-large');
    }
  });
});

describe('.ods refused', () => {
  const cells = (row: string) =>
    odsContent(`<table:table table:name="表"><table:table-row>${row}</table:table-row></table:table>`);
  const number = 'office:value-type="float" office:value="1"';
  const refusedXml = /^文件内的“content\.xml”在第\d+个字符处出错，无法读取。/;
  const doctype = `文件内的“content.xml”带有文档类型或实体声明，出于安全不予读取。${resave}`;

  test.each<[string, Uint8Array, string, string | RegExp]>([
    [
      'a password',
      ods(odsContent(oneCell), {
        'META-INF/manifest.xml': '<m><file-entry><encryption-data/></file-entry></m>',
      }),
      'encrypted',
      locked,
    ],
    [
      'a password for the package',
      ods(odsContent(oneCell), { 'encrypted-package': 'x' }),
      'encrypted',
      locked,
    ],
    [
      'an entity bomb',
      ods(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${odsContent(oneCell)}`),
      'unreadable',
      doctype,
    ],
    [
      'a document type from outside',
      ods(`<!DOCTYPE x SYSTEM "file:///etc/passwd">${odsContent(oneCell)}`),
      'unreadable',
      doctype,
    ],
    ['content that breaks off', ods(odsContent(oneCell).slice(0, -30)), 'unreadable', refusedXml],
    ['something after the end', ods(`${odsContent(oneCell)}<x/>`), 'unreadable', refusedXml],
    [
      'an unknown entity',
      ods(cells('<table:table-cell><text:p>&x;</text:p></table:table-cell>')),
      'unreadable',
      refusedXml,
    ],
    ['another document', ods('<office:document-meta/>'), 'unreadable', refusedXml],
    [
      'a number that is none',
      ods(cells('<table:table-cell office:value-type="float" office:value="一"/>')),
      'unreadable',
      refusedXml,
    ],
    [
      'a date that is none',
      ods(cells('<table:table-cell office:value-type="date" office:date-value="今天"/>')),
      'unreadable',
      refusedXml,
    ],
    [
      'columns past the grid',
      ods(cells(`<table:table-cell table:number-columns-repeated="16385" ${number}/>`)),
      'unreadable',
      refusedXml,
    ],
    [
      'spaces without end',
      ods(cells('<table:table-cell><text:p><text:s text:c="999999999"/></text:p></table:table-cell>')),
      'unreadable',
      refusedXml,
    ],
    ['no sheets', ods(odsContent('')), 'unreadable', `文件内没有工作表。${resave}`],
    [
      'a checksum that is wrong',
      ods('', { 'content.xml': { content: odsContent(oneCell), crc: 1 } }),
      'unreadable',
      '文件内的“content.xml”已损坏（校验不符）。请重新传送原文件。',
    ],
    [
      'a part packed a thousand times',
      ods(odsContent(`${oneCell}${' '.repeat(3_000_000)}`)),
      'too-large',
      `文件内的“content.xml”压缩比超过250倍，不是正常的填报表，已停止读取。${resave}`,
    ],
  ])('%s', async (_, file, code, sentence) => {
    const [found, said] = await openingRefusal(file);
    expect(found).toBe(code);
    if (typeof sentence === 'string') expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
  });

  test('cells repeated by the million are counted before they are made', async () => {
    const repeated = odsContent(
      `<table:table table:name="表"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000" ${number}/></table:table-row></table:table>`,
    );
    expect((await openingRefusal(ods(repeated)))[0]).toBe('too-large');
  });

  test('nothing, repeated to the end of the grid, costs nothing', async () => {
    const rows = `<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
    const { sheets } = await openWorkbook(
      ods(odsContent(`<table:table table:name="表">${rows}</table:table>`)),
    );
    expect(sheets[0]?.rows).toEqual([]);
  });
});

test('strict OOXML', async () => {
  const strict = (text: string) =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const sheet = strict(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const file = handMade({ 'xl/worksheets/sheet1.xml': sheet });
  expect((await openWorkbook(file)).sheets[0]?.rows).toEqual([
    { index: 0, cells: [{ column: 0, value: 1 }] },
  ]);
});
