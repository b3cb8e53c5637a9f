import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateWorkbook, type AnnotateOptions, type SheetNotes } from '../../src/xlsx/annotate';
import { readLimits } from '../../src/xlsx/limits';
import { readWorkbook } from '../../src/xlsx/read';
import { Archive } from '../../src/xlsx/reading/zip';
import { UnpatchableWorkbookError } from '../../src/xlsx/unpatchable';
import { UnreadableWorkbookError } from '../../src/xlsx/unreadable';
import { writeWorkbook } from '../../src/xlsx/write';
import { say } from '../../src/messages/message';
import { convertWithLibreOffice, python, schemaComplaints, temporaryFolder, whenPresent } from '../tools';
import { handMade, main, officeDocument, relationships, worksheet } from './handMade';
import { ownWorkbooks } from './ownWorkbooks';

const folder = temporaryFolder();
const options: AnnotateOptions = { author: '汇表', earlier: /\n?\[说][\s\S]*?\[完]/g };
const said = (text: string) => `[说]${text}[完]`;

/** Notes to write, by sheet and address. */
function noting(notes: Record<string, Record<string, string>>): SheetNotes[] {
  return Object.entries(notes).map(([sheet, cells]) => ({
    sheet,
    notes: Object.entries(cells).map(([address, text]) => ({ address, text: said(text) })),
  }));
}

function annotated(bytes: Uint8Array, notes: Record<string, Record<string, string>>): Uint8Array {
  return annotateWorkbook(bytes, noting(notes), options).bytes;
}

function partsOf(bytes: Uint8Array): Map<string, string> {
  const archive = new Archive(bytes, readLimits);
  return new Map(archive.names.map((name) => [name, Buffer.from(archive.read(name)!).toString('utf8')]));
}

/** Names of parts that are not the same in both, a new one with `+`, one that has gone with `-`. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [
    ...[...a.keys()].filter((name) => !b.has(name)).map((name) => `-${name}`),
    ...[...b.keys()].filter((name) => !a.has(name)).map((name) => `+${name}`),
    ...[...a].filter(([name, text]) => b.has(name) && b.get(name) !== text).map(([name]) => name),
  ].sort();
}

/** Every note's text by its address, from all parts of comments. */
function notesIn(bytes: Uint8Array): Record<string, string> {
  const parts = [...partsOf(bytes)].filter(([name]) => /comments\d*\.xml$/.test(name));
  return Object.fromEntries(
    parts.flatMap(([, xml]) =>
      [...xml.matchAll(/<comment ref="(\w+)"[^>]*>([\s\S]*?)<\/comment>/g)].map(([, ref, body = '']) => [
        ref,
        [...body.matchAll(/<t[ >][^<]*|<t>[^<]*/g)].map(([t]) => t.replace(/^<t[^>]*>/, '')).join(''),
      ]),
    ),
  );
}

/** The cells that boxes of notes stand at, as row and column from 0. */
function boxesIn(bytes: Uint8Array): string[] {
  return [...partsOf(bytes)]
    .filter(([name]) => name.endsWith('.vml'))
    .flatMap(([, vml]) => [...vml.matchAll(/<x:Row>(\d+)<\/x:Row>\s*<x:Column>(\d+)/g)])
    .map(([, row, column]) => `${row},${column}`);
}

const template = () => writeWorkbook(ownWorkbooks['template']!);
const shown = (bytes: Uint8Array) => readWorkbook(bytes, { appearance: true });

describe('a form without notes', () => {
  test('gets them, and nothing else of it changes', async () => {
    const before = await template();
    const after = annotated(before, { 行政复议: { D5: '甲', D6: '乙' } });
    expect(changedParts(before, after)).toEqual([
      '+xl/comments1.xml',
      '+xl/drawings/vmlDrawing1.vml',
      '+xl/worksheets/_rels/sheet2.xml.rels',
      '[Content_Types].xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(notesIn(after)).toEqual({ D5: '[说]甲[完]', D6: '[说]乙[完]' });
    expect(boxesIn(after)).toEqual(['4,3', '5,3']);
    expect(shown(after)).toEqual(shown(before));
  });

  test('of the sheet only the place is told where the boxes are', async () => {
    const before = await template();
    const sheet = (bytes: Uint8Array) => partsOf(bytes).get('xl/worksheets/sheet2.xml')!;
    const after = sheet(annotated(before, { 行政复议: { D5: '甲' } }));
    const [element = ''] = /<legacyDrawing [^>]*>/.exec(after) ?? [];
    expect(element).toContain('r:id="rId2"');
    expect(after.replace(element, '')).toBe(sheet(before));
  });

  test('is as it was when there is nothing to note', async () => {
    const before = await template();
    expect(changedParts(before, annotated(before, {}))).toEqual([]);
  });

  test('tells the cells of sheets that it has not', async () => {
    const { leftOut } = annotateWorkbook(await template(), noting({ 没有: { B2: '甲' } }), options);
    expect(leftOut).toEqual([{ sheet: '没有', address: 'B2' }]);
  });
});

describe('returned again', () => {
  test('earlier notes make way for those of today', async () => {
    const first = annotated(await template(), { 行政复议: { D5: '甲', D6: '乙' } });
    const second = annotated(first, { 行政复议: { D6: '丙', D7: '丁' } });
    expect(notesIn(second)).toEqual({ D6: '[说]丙[完]', D7: '[说]丁[完]' });
    expect(boxesIn(second).sort()).toEqual(['5,3', '6,3']);
  });

  test('where nothing is left to say, no note is left, nor what they hung on', async () => {
    const before = await template();
    const first = annotated(before, { 行政复议: { D5: '甲' } });
    expect(changedParts(before, annotated(first, {})).filter((name) => !name.includes('_rels'))).toEqual([]);
  });

  test('shape numbers stay apart, whichever sheet had notes first', async () => {
    const first = annotated(await template(), { 热线分类: { B5: '甲' } });
    const second = annotated(first, { 行政复议: { D5: '乙' }, 热线分类: { B6: '丙' } });
    const numbers = [...partsOf(second)]
      .filter(([name]) => name.endsWith('.vml'))
      .flatMap(([, vml]) => [...vml.matchAll(/id="_x0000_s(\d+)"/g)].map(([, number]) => number));
    expect(new Set(numbers).size).toBe(2);
  });
});

describe('notes that others wrote', () => {
  const vml = (row: number, anchor: string) =>
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shape id="_x0000_s1025"><v:textbox>a<br>b</v:textbox><x:ClientData ObjectType="Note"><x:Anchor>${anchor}</x:Anchor><x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026"><x:ClientData ObjectType="Button"><x:Anchor>1,0,1,0,2,0,2,0</x:Anchor></x:ClientData></v:shape></xml>`;
  const comments = (body: string) =>
    `<comments xmlns="${main}"><authors><author>张三</author></authors><commentList><comment ref="A1" authorId="0"><text>${body}</text></comment></commentList></comments>`;
  const withNote = (body: string, more: Record<string, string> = {}) =>
    handMade({
      'xl/worksheets/sheet1.xml': worksheet(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        '<legacyDrawing r:id="rId2"/>',
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['rId1', 'comments', '../comments1.xml'],
        ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ...(more['xl/threaded.xml']
          ? [['rId3', 'threadedComment', '../threaded.xml'] as [string, string, string]]
          : []),
      ),
      'xl/comments1.xml': comments(body),
      'xl/drawings/vmlDrawing1.vml': vml(0, '1, 15, 0, 2, 4, 15, 4, 4'),
      ...more,
    });

  test.each([
    ['a bare text', '<t>已核对</t>'],
    ['runs with looks', '<r><rPr><b/></rPr><t>已</t></r><r><t>核对</t></r>'],
  ])('stay and are added to: %s', (_, body) => {
    const before = withNote(body);
    const after = annotated(before, { 表: { A1: '甲' } });
    expect(notesIn(after)).toEqual({ A1: '已核对\n[说]甲[完]' });
    expect(boxesIn(after)).toEqual(['0,0']);
    expect(notesIn(annotated(after, { 表: { A1: '乙' } }))).toEqual({ A1: '已核对\n[说]乙[完]' });
    expect(notesIn(annotated(after, {}))).toEqual({ A1: '已核对' });
  });

  test('keep what the unit wrote behind ours', () => {
    const after = annotated(withNote(`<t>${said('甲')}\n已改</t>`), { 表: { A1: '乙' } });
    expect(notesIn(after)).toEqual({ A1: '\n已改\n[说]乙[完]' });
  });

  test('are not touched in other cells, nor are other shapes; looks stay', () => {
    const before = withNote('<r><rPr><b/></rPr><t>已核对</t></r>');
    const after = annotated(before, { 表: { B1: '甲' } });
    expect(notesIn(after)).toEqual({ A1: '已核对', B1: '[说]甲[完]' });
    const [was, is] = [before, after].map((bytes) => partsOf(bytes).get('xl/drawings/vmlDrawing1.vml')!);
    const begin = is!.indexOf('<v:shapetype');
    expect(is!.slice(0, begin).replace('data="1,2"', 'data="1"')).toBe(was!.slice(0, -'</xml>'.length));
    expect(partsOf(after).get('xl/comments1.xml')).toContain('<r><rPr><b/></rPr><t>已核对</t></r>');
    expect(changedParts(before, after)).toEqual(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml']);
  });

  test('a shape that is closed at once is no part of the next one', () => {
    const before = withNote('<t>已核对</t>', {
      'xl/drawings/vmlDrawing1.vml': vml(0, '1, 15, 0, 2, 4, 15, 4, 4').replace(
        '<v:shape id="_x0000_s1025">',
        '<v:shape id="_x0000_s1030"/><v:shape id="_x0000_s1025">',
      ),
    });
    const once = annotated(before, { 表: { B1: '甲' } });
    expect(boxesIn(annotated(once, {}))).toEqual(['0,0']);
    expect(partsOf(annotated(once, {})).get('xl/drawings/vmlDrawing1.vml')).toContain('"_x0000_s1030"/>');
  });

  test('a drawing that never ends a shape is looked through once', () => {
    const endless = '<v:shape><x:ClientData>'.repeat(40_000);
    const before = withNote('<t>已核对</t>', { 'xl/drawings/vmlDrawing1.vml': `<xml>${endless}</xml>` });
    expect(notesIn(annotated(before, { 表: { B1: '甲' } }))).toEqual({ A1: '已核对', B1: '[说]甲[完]' });
  });

  test('get a box that is high enough', () => {
    const after = annotated(withNote('<t>已核对</t>'), { 表: { A1: '一二三四\n'.repeat(9) } });
    expect(partsOf(after).get('xl/drawings/vmlDrawing1.vml')).toContain(
      '<x:Anchor>1, 15, 0, 2, 4, 15, 12, 4<',
    );
  });

  test('belong to a conversation: the cell is left out, and said', () => {
    const threads = `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1"><text>？</text></threadedComment></ThreadedComments>`;
    const before = withNote('<t>[Threaded comment]</t>', { 'xl/threaded.xml': threads });
    const { bytes, leftOut } = annotateWorkbook(before, noting({ 表: { A1: '甲', B1: '乙' } }), options);
    expect([notesIn(bytes), leftOut]).toEqual([
      { A1: '[Threaded comment]', B1: '[说]乙[完]' },
      [{ sheet: '表', address: 'A1' }],
    ]);
  });
});

describe('files of other kinds', () => {
  const types = (type: string) =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;

  test.each([
    ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
    ['.xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
    ['.xltx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'],
    ['.xltm', 'application/vnd.ms-excel.template.macroEnabled.main+xml'],
  ])('must be called %s', (extension, type) => {
    const bytes = handMade({ '[Content_Types].xml': types(type) });
    expect(annotateWorkbook(bytes, [], options).extension).toBe(extension);
  });

  test('macros and pictures are copied as they are packed', () => {
    const before = handMade({ 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]), 'xl/media/image1.png': 'PNG' });
    const after = annotated(before, { 表: { A1: '甲' } });
    expect(changedParts(before, after)).not.toContain('xl/vbaProject.bin');
    expect(changedParts(before, after)).not.toContain('xl/media/image1.png');
  });

  test('the drawing is named before what must stand behind it', () => {
    const behind = `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice/></mc:AlternateContent><tableParts count="0"/>`;
    const before = handMade({ 'xl/worksheets/sheet1.xml': worksheet('', `<pageMargins/>${behind}`) });
    expect(partsOf(annotated(before, { 表: { A1: '甲' } })).get('xl/worksheets/sheet1.xml')).toBe(
      worksheet('', `<pageMargins/><legacyDrawing xmlns:r="${officeDocument}" r:id="rId2"/>${behind}`),
    );
  });

  test('a strict file is spoken to in its own terms', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const sheet = `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData/></worksheet>`;
    const after = partsOf(annotated(handMade({ 'xl/worksheets/sheet1.xml': sheet }), { 表: { A1: '甲' } }));
    expect(after.get('xl/worksheets/sheet1.xml')).toContain(
      `xmlns:r="${strict}/officeDocument/relationships"`,
    );
    expect(after.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      `Type="${strict}/officeDocument/relationships/comments"`,
    );
  });

  test.each<[string, Parameters<typeof handMade>[0], string]>([
    [
      'signed',
      { '_xmlsignatures/origin.sigs': '' },
      '文件带有数字签名，改动后签名即失效，未作修改。请先在 Excel 中删除签名，再填写。',
    ],
    [
      'of a protected structure',
      {
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${officeDocument}"><workbookProtection lockStructure="1"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
      '文件的工作簿结构有保护，不能加批注。请撤销工作簿保护后再试。',
    ],
  ])('are refused where %s', (_, parts, sentence) => {
    expect(() => annotated(handMade(parts), { 表: { A1: '甲' } })).toThrow(UnpatchableWorkbookError);
    try {
      annotated(handMade(parts), { 表: { A1: '甲' } });
    } catch (error) {
      expect(say((error as UnpatchableWorkbookError).reason)).toBe(sentence);
    }
  });

  test('are refused where they are not .xlsx', () => {
    const old = new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(600).fill(0),
    ]);
    expect(() => annotated(old, {})).toThrow(UnreadableWorkbookError);
  });
});

const every = { 行政复议: { D5: '甲'.repeat(60), D6: '乙\n<&>"' }, 热线分类: { B5: '丙' } };

whenPresent('ooxml-check (../shared) with xmllint', 'published schemas', () => {
  test('have nothing to complain about, once and again', async () => {
    const once = annotated(await template(), every);
    const files = [once, annotated(once, { 热线分类: { B6: '丁' } }), annotated(once, {})].map(
      (bytes, at) => {
        const file = join(folder, `noted-${at}.xlsx`);
        writeFileSync(file, bytes);
        return file;
      },
    );
    const showcase = join(folder, 'noted-showcase.xlsx');
    writeFileSync(
      showcase,
      annotated(await writeWorkbook(ownWorkbooks['showcase']!), { 明细: { C3: '甲', B2: '乙' } }),
    );
    expect(schemaComplaints([...files, showcase])).toBe('');
  });
});

whenPresent('LibreOffice', 'LibreOffice', () => {
  test('shows the notes, and changes nothing of what they say', async () => {
    const before = await template();
    const file = join(folder, 'shown.xlsx');
    writeFileSync(file, annotated(before, every));
    const [saved] = convertWithLibreOffice([file], 'xlsx', join(folder, 'saved'));
    const after = readFileSync(saved!);
    expect(notesIn(after)).toEqual({
      D5: said('甲'.repeat(60)),
      D6: said('乙&#10;&lt;&amp;&gt;&quot;'),
      B5: said('丙'),
    });
    const again = annotated(after, { 行政复议: { D6: '丁' } });
    expect([notesIn(again), boxesIn(again)]).toEqual([{ D6: said('丁') }, ['5,3']]);
  });
});

whenPresent('openpyxl', 'openpyxl', () => {
  test('finds each note in its cell, its author named', async () => {
    const file = join(folder, 'for-openpyxl.xlsx');
    writeFileSync(file, annotated(await template(), every));
    const listed = python(
      'import sys, openpyxl\nfor s in openpyxl.load_workbook(sys.argv[1]):\n for r in s.iter_rows():\n  for c in r:\n   if c.comment: print(s.title, c.coordinate, c.comment.author)',
      file,
    );
    expect(listed.trim().split('\n')).toEqual(['行政复议 D5 汇表', '行政复议 D6 汇表', '热线分类 B5 汇表']);
  });
});
