/** Files that must not be read: each is refused with its code and a sentence that says what to do. */
import { zipSync } from 'fflate';
import { readWorkbook } from '../../src/xlsx/read';
import { handMade, main, relationships, soundParts, worksheet, zipOf, type Content } from './handMade';
import { compound } from './otherFormats';
import { refusal } from './refusal';

const sheet1 = 'xl/worksheets/sheet1.xml';
const entries = Object.entries<Content>(soundParts);
const sound = handMade();

const bytes = (text: string) => new TextEncoder().encode(text);
const resave = '请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。';
const repair = '请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。';
const resend = '请重新传送原文件。';

describe('not a workbook', () => {
  const sentence = `这不是 Excel 工作簿，无法读取。${resave}`;
  test.each([
    ['bytes', Uint8Array.of(1, 2, 3, 0, 5)],
    ['a zip of something else', zipSync({ 'a.txt': bytes('a') })],
    ['a Word document', handMade({ 'xl/workbook.xml': '<w:document xmlns:w="urn:w"/>' })],
    ['a package whose main part is missing', handMade({ 'xl/workbook.xml': null })],
    ['a package that names no main part', handMade({ '_rels/.rels': relationships() })],
    ['a compound file of something else', compound({ Contents: bytes('x') })],
  ])('%s', (_, file) => {
    expect(refusal(file)).toEqual(['not-a-workbook', sentence]);
  });

  test('an empty file', () => {
    expect(refusal(new Uint8Array())).toEqual([
      'not-a-workbook',
      '文件是空的（0字节）。请向报送单位重新索取。',
    ]);
  });
});

describe('locked or of another format', () => {
  const locked = '文件设有打开密码，无法读取。请打开后取消密码，另存为 .xlsx 后重新报送。';
  const other = (kind: string) =>
    `文件是旧格式或其他格式（${kind}），无法直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。`;

  test.each([
    ['encrypted by Office', compound({ EncryptionInfo: bytes('x'), EncryptedPackage: bytes('x') })],
    [
      'a zip with a password',
      zipOf(entries.map(([name, content]) => [name, { content: content as string, flags: 1 }])),
    ],
  ])('%s', (_, file) => expect(refusal(file)).toEqual(['encrypted', locked]));

  test.each([
    ['.xls', compound({ Workbook: bytes('x') })],
    ['.xls', compound({ Book: bytes('x') })],
    [
      '.xlsb',
      handMade({
        '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.bin']),
        'xl/workbook.bin': 'x',
      }),
    ],
    [
      '.ods',
      zipOf([
        ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
        ['content.xml', '<x/>'],
      ]),
    ],
  ])('%s', (kind, file) => expect(refusal(file)).toEqual(['legacy-unreadable', other(kind)]));
});

describe('cut off', () => {
  const sentence = '文件不完整，可能在复制或传送中断开。请重新传送原文件。';

  test('anywhere, at every length', () => {
    for (let length = 8; length < sound.length; length += 7) {
      expect(refusal(sound.subarray(0, length))).toEqual(['truncated', sentence]);
    }
  });

  test('with a piece missing in the middle', () => {
    expect(refusal(Uint8Array.from([...sound.subarray(0, 300), ...sound.subarray(350)]))).toEqual([
      'truncated',
      sentence,
    ]);
  });

  test('a compound file without its directory', () => {
    expect(refusal(compound({ Workbook: bytes('x') }).subarray(0, 512))).toEqual(['truncated', sentence]);
  });

  test('bytes after the end do not matter', () => {
    expect(readWorkbook(Uint8Array.from([...sound, 13, 10])).sheets[0]?.name).toBe('表');
  });
});

describe('damaged or hostile packing', () => {
  const damaged = `文件内的“${sheet1}”已损坏（校验不符）。${resend}`;
  const content = soundParts[sheet1];

  test.each([
    ['wrong checksum', { content, crc: 1 }],
    ['size stated too small', { content, size: content.length - 1 }],
    ['size stated too large', { content, size: content.length + 1 }],
    ['no deflate stream', { content: bytes('not deflated'), method: 8 as const }],
  ])('%s', (name, entry) => {
    const file = handMade({ [sheet1]: entry });
    // the helper packs rightly: break the first packed byte
    if (name === 'no deflate stream') file[indexOf(file, sheet1) + sheet1.length] = 0x07;
    expect(refusal(file)).toEqual(['unreadable', damaged]);
  });

  test('stored parts are read, and their checksum holds too', () => {
    expect(readWorkbook(handMade({ [sheet1]: { content, method: 0 } })).sheets[0]?.rows).toHaveLength(1);
    expect(refusal(handMade({ [sheet1]: { content, method: 0, crc: 1 } }))).toEqual(['unreadable', damaged]);
  });

  test('an unknown way of packing', () => {
    expect(refusal(handMade({ [sheet1]: { content, method: 9 } }))).toEqual([
      'unreadable',
      `文件内的“${sheet1}”用了不认识的压缩方法（9）。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。`,
    ]);
  });

  test.each([sheet1, 'XL\\worksheets\\SHEET1.xml', `/${sheet1}`])('two parts of one name: %s', (name) => {
    const shown = name.replaceAll('\\', '/').replace(/^\//, '');
    expect(refusal(zipOf([...entries, [name, worksheet('')]]))).toEqual([
      'unreadable',
      `文件内有两个同名部件“${shown}”，无法判断以哪个为准。${resave}`,
    ]);
  });

  test.each(['../evil.xml', 'xl/../../evil.xml', 'C:/evil.xml', '..\\evil.xml', '//server/evil.xml'])(
    'a part name that leads out: %s',
    (name) => {
      expect(refusal(handMade({ [name]: 'x' }))).toEqual([
        'unreadable',
        `文件内的部件名“${name}”指向文件之外，不是正常的工作簿。${resave}`,
      ]);
    },
  );

  test('a target that leads out of the file', () => {
    const file = handMade({
      'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', '../../../etc/passwd']),
    });
    expect(refusal(file)).toEqual([
      'unreadable',
      '文件内缺少工作表“表”的内容。请重新传送原文件，或打开原表另存为 .xlsx 后重新报送。',
    ]);
  });

  test('parts that share bytes', () => {
    expect(refusal(zipOf([...entries, ['xl/a.xml', { content: 'a'.repeat(50), offset: 0 }]]))[0]).toBe(
      'unreadable',
    );
  });
});

describe('broken content', () => {
  const broken = (at: number, part = sheet1) => [
    'unreadable',
    `文件内的“${part}”在第${at}个字符处出错，无法读取。${repair}`,
  ];

  test.each([
    ['breaks off', worksheet('<row><c><v>1</v></c></row>').slice(0, -20)],
    ['tags that do not match', worksheet('<row><c><v>1</c></v></row>')],
    ['an attribute without quotes', worksheet('<row r=1></row>')],
    [
      'an attribute that swallows the next',
      worksheet('<row><c r="A1><v>1</v></c><c r="B1"><v>2</v></c></row>'),
    ],
    ['something after the end', `${worksheet('')}<row/>`],
    ['text outside', `x${worksheet('')}`],
    ['an unknown entity', worksheet('<row><c t="str"><v>&bomb;</v></c></row>')],
    ['a bare ampersand', worksheet('<row><c t="str"><v>a & b</v></c></row>')],
    ['a reference to no character', worksheet('<row><c t="str"><v>&#0;</v></c></row>')],
    ['no cell data at all', `<worksheet xmlns="${main}"><sheetViews/></worksheet>`],
    ['another document', `<chartsheet xmlns="${main}"><sheetData/></chartsheet>`],
    ['nothing', ''],
    ['a place that is none', worksheet('<row r="1"><c r="1A"><v>1</v></c></row>')],
    ['a cell in another row than it says', worksheet('<row r="1"><c r="A2"><v>1</v></c></row>')],
    ['a column past the grid', worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['a row that is no number', worksheet('<row r="x"/>')],
    ['a shared string that is not there', worksheet('<row><c t="s"><v>1</v></c></row>')],
    ['nesting without end', `<worksheet xmlns="${main}">${'<a>'.repeat(300)}`],
    ['a comment without end', worksheet('<!-- ')],
  ])('%s', (_, xml) => {
    const [code, sentence] = refusal(handMade({ [sheet1]: xml }));
    expect(code).toBe('unreadable');
    expect(sentence).toMatch(
      /^文件内的“xl\/worksheets\/sheet1\.xml”在第\d+个字符处出错，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 \.xlsx 后重新报送。$/,
    );
  });

  test('the place is named', () => {
    expect(refusal(handMade({ 'xl/workbook.xml': '<workbook><sheets>' }))).toEqual(
      broken(19, 'xl/workbook.xml'),
    );
  });

  test.each(Object.entries(soundParts).slice(1))('in any part that is read: %s', (name, xml) => {
    const [code, sentence] = refusal(handMade({ [name]: xml.slice(0, -1) }));
    expect([code, sentence.slice(0, name.length + 8)]).toEqual(['unreadable', `文件内的“${name}”在第`]);
  });

  test('entity declarations', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${worksheet('<row><c t="str"><v>&b;</v></c></row>')}`;
    expect(refusal(handMade({ [sheet1]: bomb }))).toEqual([
      'unreadable',
      `文件内的“${sheet1}”带有文档类型或实体声明，出于安全不予读取。${resave}`,
    ]);
  });

  test('bytes that are not of the encoding', () => {
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>?</t></is></c></row>';
    const content = bytes(worksheet(row)).map((byte) => (byte === 0x3f ? 0xff : byte));
    expect(refusal(handMade({ [sheet1]: content }))).toEqual([
      'unreadable',
      `文件内的“${sheet1}”文字编码有误。${resave}`,
    ]);
    expect(refusal(handMade({ [sheet1]: Uint8Array.from([...bytes(worksheet('')), 0xff]) }))[0]).toBe(
      'unreadable',
    );
  });

  test('a cell that stands twice', () => {
    const xml = worksheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>');
    expect(refusal(handMade({ [sheet1]: xml }))).toEqual([
      'unreadable',
      `文件内的“${sheet1}”中单元格A1出现两次，无法判断以哪个为准。${resave}`,
    ]);
  });

  test('parts that are missing', () => {
    const gone = (what: string) => [
      'unreadable',
      `文件内缺少${what}。请重新传送原文件，或打开原表另存为 .xlsx 后重新报送。`,
    ];
    expect(refusal(handMade({ [sheet1]: null }))).toEqual(gone(`“${sheet1}”`));
    expect(refusal(handMade({ 'xl/sharedStrings.xml': null }))).toEqual(gone('“xl/sharedStrings.xml”'));
    expect(refusal(handMade({ 'xl/_rels/workbook.xml.rels': null }))).toEqual(gone('工作表“表”的内容'));
  });

  test('no sheets', () => {
    expect(
      refusal(handMade({ 'xl/workbook.xml': `<workbook xmlns="${main}"><sheets/></workbook>` })),
    ).toEqual(['unreadable', `文件内没有工作表。${resave}`]);
  });
});

describe('too large', () => {
  test('for the limits that the caller sets', () => {
    const limits = { parts: 3, partBytes: 100, totalBytes: 900, cells: 1, text: 3 };
    const many = handMade({ [sheet1]: worksheet('<row><c><v>1</v></c><c><v>2</v></c></row>') });
    const long = handMade({ 'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>甲乙丙丁</t></si></sst>` });
    expect(refusal(sound, { limits: { parts: limits.parts } })).toEqual([
      'too-large',
      `文件内有7个部件，上限3个，已停止读取。${resave}`,
    ]);
    expect(refusal(sound, { limits: { partBytes: limits.partBytes } })[0]).toBe('too-large');
    expect(refusal(sound, { limits: { totalBytes: limits.totalBytes } })[0]).toBe('too-large');
    expect(refusal(many, { limits: { cells: limits.cells } })).toEqual([
      'too-large',
      '文件内有数据的单元格超过1个，已停止读取。请删去多余的工作表，另存后重新报送。',
    ]);
    expect(refusal(long, { limits: { text: limits.text } })).toEqual([
      'too-large',
      '文件内的“xl/sharedStrings.xml”有超过3个字符的文字，已停止读取。请缩短后重新报送。',
    ]);
  });

  test('a row beyond the grid', () => {
    expect(refusal(handMade({ [sheet1]: worksheet('<row r="1048577"/>') }))).toEqual([
      'too-large',
      `文件内的“${sheet1}”行号超出 Excel 的上限，已停止读取。${resave}`,
    ]);
  });
});

function indexOf(file: Uint8Array, text: string): number {
  return Buffer.from(file).indexOf(text);
}
