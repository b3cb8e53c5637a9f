import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillTemplate } from '../../../src/docx/filling/fillTemplate';
import { UnusableDocumentError } from '../../../src/docx/openWord';
import { updateDocument } from '../../../src/docx/update/updateDocument';
import { say } from '../../../src/messages/message';
import { summaryOf } from '../../narrative/summary';
import { convertWithLibreOffice, schemaComplaints, temporaryFolder, whenPresent } from '../../tools';
import { world } from '../../world';
import { paragraphsIn, partsOf } from '../editing';
import { ownDocument, paragraph as p } from './ownDocument';

const { catalogue } = world({
  indicators: { FY_02: '受理案件', FY_03: '办结案件', FY_R1: 'FY_03/FY_02*100' },
  texts: { T1: '一、行政复议\n受理[FY_02]，[FY_02|同比]。\n办结[FY_03]。', T2: '办结率[FY_R1]。' },
});
const values = { FY_02: 38, FY_03: 34, FY_R1: 89.5 };
const summary = summaryOf(catalogue, values, { previous: { FY_02: 30 } });

/** The text of a document that was filled. */
function filled(...content: string[]): string {
  const { bytes } = fillTemplate(ownDocument(content), catalogue, summary);
  return partsOf(bytes)['word/document.xml'] ?? '';
}

function mistakesOf(...content: string[]): string[] {
  try {
    filled(...content);
  } catch (error) {
    if (error instanceof UnusableDocumentError)
      return [error.reason, ...error.details].map((line) => say(line));
    throw error;
  }
  return [];
}

test('figures in running text look as the text around them, and stand in bookmarks', () => {
  const bold = '<w:rPr><w:b/></w:rPr>';
  const xml = filled(
    p(`<w:r>${bold}<w:t>今年受理{{FY_02}}（{{ FY_02|同比 }}），</w:t></w:r><w:r><w:t>完。</w:t></w:r>`),
  );
  const run = (text: string) => `<w:r>${bold}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  expect(xml).toContain(
    `<w:p>${run('今年受理')}<w:bookmarkStart w:id="1" w:name="HB_FY_02"/>${run('38件')}<w:bookmarkEnd w:id="1"/>${run('（')}` +
      `<w:bookmarkStart w:id="2" w:name="HB_FY_02_同比"/>${run('同比增长26.7%')}<w:bookmarkEnd w:id="2"/>${run('），')}` +
      '<w:r><w:t>完。</w:t></w:r></w:p>',
  );
});

test('a mark that Word split over runs looks as its beginning', () => {
  const xml = filled(
    p(
      '<w:r><w:rPr><w:i/></w:rPr><w:t>受理{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>{FY_0</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>2}}。</w:t></w:r>',
    ),
  );
  expect(paragraphsIn(xml)).toEqual(['受理38件。']);
  expect(xml).toContain('<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">38件</w:t></w:r>');
});

test('paragraphs take the look of the mark, which stays as the last of them', () => {
  const look = '<w:pPr><w:pStyle w:val="Own"/><w:sectPr/></w:pPr>';
  const xml = filled(p(`${look}<w:r><w:t>{{全文}}</w:t></w:r>`), p('<w:r><w:t>后文</w:t></w:r>'));
  expect(paragraphsIn(xml)).toEqual([
    '一、行政复议',
    '受理38件，同比增长26.7%。',
    '办结34件。',
    '办结率89.5%。',
    '后文',
  ]);
  expect(xml.match(/<w:p><w:pPr>.*?<\/w:pPr>/g)).toEqual([
    ...Array<string>(3).fill('<w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr>'),
    `<w:p>${look}`,
  ]);
  expect([...xml.matchAll(/w:name="(HB_[^"]*)"/g)].map(([, name]) => name)).toEqual([
    ...['HB_FY_02', 'HB_FY_02_同比', 'HB_FY_03', 'HB_FY_R1'],
  ]);
});

test('a chapter by name, by a part of it or by code, a text by its 编号, the title, words', () => {
  const [{ code, name } = { code: '', name: '' }] = catalogue.chapters;
  const whole = ['一、行政复议', '受理38件，同比增长26.7%。', '办结34件。', '办结率89.5%。'];
  for (const section of [code, name, name.slice(0, 2)]) {
    expect(paragraphsIn(filled(p(`<w:r><w:t>{{段落:${section}}}</w:t></w:r>`)))).toEqual(whole);
  }
  expect(
    paragraphsIn(
      filled(...['段落：T2', '标题', '单位', '辖区'].map((mark) => p(`<w:r><w:t>{{${mark}}}</w:t></w:r>`))),
    ),
  ).toEqual(['办结率89.5%。', '互助土族自治县2025年度统计数据', '互助土族自治县', '全县']);
});

test('headers, footers, footnotes and cells of tables are filled too; other parts stay', () => {
  const given = ownDocument(
    [
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${p('<w:r><w:t>{{FY_03|值}}</w:t></w:r>')}</w:tc></w:tr></w:tbl>`,
    ],
    {
      header: p('<w:r><w:t>{{标题}}</w:t></w:r>'),
    },
  );
  const [before, after] = [partsOf(given), partsOf(fillTemplate(given, catalogue, summary).bytes)];
  expect(paragraphsIn(after['word/document.xml'] ?? '')).toEqual(['34']);
  expect(paragraphsIn(after['word/header1.xml'] ?? '')).toEqual(['互助土族自治县2025年度统计数据']);
  expect(Object.keys(after).filter((name) => after[name] === before[name])).toEqual([
    '_rels/.rels',
    'word/styles.xml',
  ]);
});

test('数据来源 is a table of the figures that the document was given', () => {
  const xml = filled(p('<w:r><w:t>受理{{FY_02}}。</w:t></w:r>'), p('<w:r><w:t>{{数据来源}}</w:t></w:r>'));
  expect(paragraphsIn(xml)).toEqual([
    '受理38件。',
    ...['序号', '文中数字', '指标与原数', '算法', '工作表', '单元格', '填报单位'],
    ...['1', '38件', 'FY_02 受理案件：38', '原数', '指标总表', 'D2', ''],
    '数据取自“汇总表.xlsx”，依据《测试制度》（版本1）汇总。',
  ]);
});

test('a figure that cannot be had: the mark stays and is told; partial totals say so', () => {
  const partial = summaryOf(
    catalogue,
    { FY_02: 38 },
    { coverage: { expected: 57, reported: 55 }, answers: { FY_02: '54/57' } },
  );
  const content = [p('<w:r><w:t>受理{{FY_02}}，{{FY_02|同比}}。</w:t></w:r>')];
  const { bytes, remarks } = fillTemplate(ownDocument(content), catalogue, partial);
  expect(paragraphsIn(partsOf(bytes)['word/document.xml'] ?? '')).toEqual([
    '受理38件（57个应填单位中54个填报），{{FY_02|同比}}。',
  ]);
  expect(remarks.map((remark) => say(remark))).toEqual([
    '“受理{{FY_02}}，{{FY_02|同比}}。”中的 {{FY_02|同比}} 没有数，标记留在原处，请改写这一处。',
    '文档中没有填整段的标记，这句话没有写进去，请自行补写：截至目前，57个单位中55个已报送，以下为已报送单位的合计数。',
  ]);
  const told = fillTemplate(ownDocument([p('<w:r><w:t>{{全文}}</w:t></w:r>')]), catalogue, partial);
  expect(paragraphsIn(partsOf(told.bytes)['word/document.xml'] ?? '')[0]).toMatch(
    /^截至目前，57个单位中55个已报送/,
  );
  expect(told.remarks).toEqual([]);
});

test('every mark that is wrong is told at once, with what would be right', () => {
  const [{ name } = { name: '' }] = catalogue.chapters;
  expect(
    mistakesOf(
      p('<w:r><w:t>受理{{FY_O2}}，{{受理案件}}、{{FY_02|环比}}，{{复议}}。</w:t></w:r>'),
      p('<w:r><w:t>{{段落:农业}}</w:t></w:r>'),
      p('<w:r><w:t>见：{{全文}}</w:t></w:r>'),
      p('<w:r><w:t>{{FY_02}}</w:t><w:br/></w:r>'),
    ),
  ).toEqual([
    '文档中有 7 处标记不能填：',
    expect.stringMatching(/中的 \{\{FY_O2\}\}：制度中没有指标“FY_O2”。.*可写：\{\{FY_02\}\}。$/),
    expect.stringMatching(/中的 \{\{受理案件\}\}：.*可写：\{\{FY_02\}\}。$/),
    expect.stringMatching(/中的 \{\{FY_02\|环比\}\}：没有“环比”这个选项。/),
    expect.stringMatching(/中的 \{\{复议\}\}：.*可写：/),
    `“{{段落:农业}}”中的 {{段落:农业}}：没有适用于本级的这一章或文字模板，或不止一章。可写：{{段落:${name}}}。`,
    '“见：{{全文}}”中的 {{全文}}：这个标记填成整段，须自成一段。请把同段的其他文字移开。',
    '“{{FY_02}}\n”中的 {{FY_02}}：同处还有图片、域、换行等内容，不能填。请删去后重新输入这个标记。',
  ]);
  expect(mistakesOf(p('<w:r><w:t>没有标记</w:t></w:r>'))).toEqual([expect.stringMatching(/^文档中没有标记/)]);
});

test('bookmarks and numbers that the document has are left alone; the filled document can be brought up to date', () => {
  const content = p(
    '<w:bookmarkStart w:id="7" w:name="hb_fy_02"/><w:r><w:t>受理{{FY_02}}。</w:t></w:r><w:bookmarkEnd w:id="7"/>',
  );
  const { bytes, figures } = fillTemplate(ownDocument([content]), catalogue, summary);
  expect(figures.map(({ bookmark, figure }) => [bookmark, figure.text])).toEqual([['HB_FY_02_2', '38件']]);
  expect(partsOf(bytes)['word/document.xml']).toContain('<w:bookmarkStart w:id="8" w:name="HB_FY_02_2"/>');
  const update = updateDocument(bytes, catalogue, summaryOf(catalogue, { ...values, FY_02: 40 }));
  expect(update.figures[0]).toMatchObject({ state: 'outdated', stands: '38件', offered: true });
});

test('a text box is filled in both of its forms, and has its bookmark once', () => {
  const box = p('<w:r><w:t>{{FY_02}}</w:t></w:r>');
  const xml = filled(
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><w:txbxContent>${box}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
  );
  expect(xml.match(/<w:t[ >][^<]*<\/w:t>/g)).toEqual(Array(2).fill('<w:t xml:space="preserve">38件</w:t>'));
  expect(xml.match(/HB_FY_02/g)).toHaveLength(1);
});

whenPresent(['LibreOffice', 'ooxml-check (../shared) with xmllint'], 'what was filled', () => {
  const folder = temporaryFolder();
  const content = [
    p('<w:pPr><w:pStyle w:val="Own"/></w:pPr><w:r><w:t>{{标题}}</w:t></w:r>'),
    p('<w:r><w:t>受理{{FY_02}}。</w:t></w:r>'),
    p('<w:r><w:t>{{全文}}</w:t></w:r>'),
    p('<w:r><w:t>{{数据来源}}</w:t></w:r>'),
  ];

  test('keeps to the published schemas, and LibreOffice opens it', () => {
    const path = join(folder, 'own.docx');
    writeFileSync(
      path,
      fillTemplate(ownDocument(content, { header: p('<w:r><w:t>{{单位}}</w:t></w:r>') }), catalogue, summary)
        .bytes,
    );
    expect(schemaComplaints([path])).toBe('');
    mkdirSync(join(folder, 'saved'));
    const [saved] = convertWithLibreOffice([path], 'docx', join(folder, 'saved'));
    const xml = partsOf(readFileSync(saved ?? ''))['word/document.xml'] ?? '';
    expect(paragraphsIn(xml).slice(0, 4)).toEqual([
      ...['互助土族自治县2025年度统计数据', '受理38件。', '一、行政复议', '受理38件，同比增长26.7%。'],
    ]);
    // what LibreOffice wrote is a document of ours still
    const again = updateDocument(readFileSync(saved ?? ''), catalogue, summary);
    expect(again.figures.map(({ state }) => state)).toEqual(Array(5).fill('current'));
  }, 240_000);
});
