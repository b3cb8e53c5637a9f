import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { writeNarrative } from '../../src/docx/write';
import { narrate } from '../../src/narrative/narrate';
import type { Narrative } from '../../src/narrative/narrative';
import { summaryOf } from '../narrative/summary';
import { paragraphsIn, partsOf } from './editing';
import { convertWithLibreOffice, schemaComplaints, temporaryFolder, whenPresent } from '../tools';
import { world } from '../world';

const created = '2026-01-15T08:00:00Z';

function sample(example = true): Narrative {
  const { catalogue } = world({
    indicators: { FY_02: '受理案件', FY_03: '办结案件', FY_R1: 'FY_03/FY_02*100' },
    texts: {
      T1: '一、主要成效\n（一）行政复议。受理[FY_02]，[FY_02|同比]，办结率[FY_R1]。\n（二）行政应诉\n办结[FY_03]。',
    },
  });
  return narrate(
    catalogue,
    summaryOf(catalogue, { FY_02: 38, FY_03: 34, FY_R1: 89.5 }, { previous: { FY_02: 30 }, example }),
  );
}

async function parts(narrative: Narrative): Promise<Record<string, string>> {
  return partsOf(await writeNarrative(narrative, { created }));
}

test('title, example mark, text, and a row for each cell that a figure was made of', async () => {
  const xml = (await parts(sample()))['word/document.xml'] ?? '';
  expect(paragraphsIn(xml)).toEqual([
    '互助土族自治县2025年度统计数据',
    '（示例数据，不是真实报告）',
    '',
    '一、主要成效',
    '（一）行政复议。受理38件，同比增长26.7%，办结率89.5%。',
    '（二）行政应诉',
    '办结34件。',
    '附：数据来源',
    '数据取自“汇总表.xlsx”，依据《测试制度》（版本1）汇总。',
    ...['序号', '文中数字', '指标与原数', '算法', '工作表', '单元格', '填报单位'],
    ...['1', '38件', 'FY_02 受理案件：38', '原数', '指标总表', 'D2', ''],
    ...[
      '2',
      '同比增长26.7%',
      'FY_02 受理案件：38',
      '(FY_02-PREV(FY_02))/PREV(FY_02)*100',
      '指标总表',
      'D2',
      '',
    ],
    ...['', '', 'FY_02 受理案件（上年）：30', '', '指标总表', 'E2', ''],
    ...['3', '89.5%', 'FY_R1 FY_R1：89.5', 'FY_03/FY_02*100', '指标总表', 'D4', ''],
    ...['', '', 'FY_03 办结案件：34', '', '指标总表', 'D3', ''],
    ...['', '', 'FY_02 受理案件：38', '', '指标总表', 'D2', ''],
    ...['4', '34件', 'FY_03 办结案件：34', '原数', '指标总表', 'D3', ''],
  ]);
});

test('each figure stands in a bookmark that the record of the file tells of', async () => {
  const files = await parts(sample());
  const bookmarks = [
    ...(files['word/document.xml'] ?? '').matchAll(
      /<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"\/><w:r><w:t[^>]*>([^<]*)<\/w:t><\/w:r><w:bookmarkEnd w:id="(\d+)"\/>/g,
    ),
  ].map(([, name, start, text, end]) => [name, start, text, end]);
  expect(bookmarks).toEqual([
    ['HB_FY_02', '0', '38件', '0'],
    ['HB_FY_02_同比', '1', '同比增长26.7%', '1'],
    ['HB_FY_R1', '2', '89.5%', '2'],
    ['HB_FY_03', '3', '34件', '3'],
  ]);
  const text = (content: string) => ` xml:space="preserve">${content}</text></figure>`;
  expect(files['customXml/item1.xml']).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<figures xmlns="urn:huibiao:figures:1" unit="630223" year="2025" variant="full">' +
      `<figure name="HB_FY_02" request="FY_02"><text${text('38件')}` +
      `<figure name="HB_FY_02_同比" request="FY_02|同比"><text${text('同比增长26.7%')}` +
      `<figure name="HB_FY_R1" request="FY_R1"><text${text('89.5%')}` +
      `<figure name="HB_FY_03" request="FY_03"><text${text('34件')}</figures>`,
  );
  expect(files['word/_rels/document.xml.rels']).toContain(
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>',
  );
  expect(files['word/comments.xml'] ?? '').not.toContain('<w:comment ');
});

test('with comments each figure says where it comes from', async () => {
  const files = partsOf(await writeNarrative(sample(), { created, comments: true }));
  const comments = files['word/comments.xml'] ?? '';
  expect(paragraphsIn(comments)).toEqual([
    ...['指标：FY_02 受理案件', '算法：原数', 'FY_02 受理案件：38（指标总表 D2）'],
    ...['指标：FY_02 受理案件', '算法：(FY_02-PREV(FY_02))/PREV(FY_02)*100'],
    ...['FY_02 受理案件：38（指标总表 D2）', 'FY_02 受理案件（上年）：30（指标总表 E2）'],
    ...['指标：FY_R1 FY_R1', '算法：FY_03/FY_02*100', 'FY_R1 FY_R1：89.5（指标总表 D4）'],
    ...['FY_03 办结案件：34（指标总表 D3）', 'FY_02 受理案件：38（指标总表 D2）'],
    ...['指标：FY_03 办结案件', '算法：原数', 'FY_03 办结案件：34（指标总表 D3）'],
  ]);
  expect(comments.match(/w:date="[^"]*"/g)).toEqual(Array(4).fill(`w:date="${created}"`));
  expect(comments.match(/w:author="[^"]*"/g)).toEqual(Array(4).fill('w:author="汇表"'));
});

test('the page is that of GB/T 9704-2012', async () => {
  const files = await parts(sample());
  const document = files['word/document.xml'] ?? '';
  const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
  expect(document).toContain(`<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}" w:orient="portrait"/>`);
  expect(document).toContain(
    `<w:pgMar w:top="${twips(37)}" w:right="${twips(26)}" w:bottom="${twips(35)}" w:left="${twips(28)}"`,
  );
  expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
  expect(files['word/styles.xml']).toMatch(
    /<w:docDefaults>.*w:eastAsia="仿宋_GB2312".*<w:sz w:val="32"\/>.*w:line="579" w:lineRule="exact".*<\/w:docDefaults>/,
  );
  expect(files['word/styles.xml']).toContain('<w:ind w:firstLine="640" w:firstLineChars="200"/>');
  expect(files['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
  expect(files['word/fontTable.xml']).toContain(
    '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,',
  );
});

test('the same narrative gives the same bytes, whenever it is written', async () => {
  const first = await writeNarrative(sample(), { created });
  const now = Date.now();
  jest.useFakeTimers({ now: now + 86_400_000, doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  try {
    expect(await writeNarrative(sample(), { created })).toEqual(first);
  } finally {
    jest.useRealTimers();
  }
});

test('dates are those handed in, or none', async () => {
  const core = (await parts(sample()))['docProps/core.xml'];
  expect(core).toContain(`<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>`);
  expect(core).toContain(`<dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified>`);
  const undated = unzipSync(await writeNarrative(sample()))['docProps/core.xml'];
  expect(undated && strFromU8(undated)).not.toContain('dcterms:created>');
});

test('without figures there is no annex; without the mark no example line', async () => {
  const { catalogue } = world({ texts: { T1: '坚持不懈。' } });
  const xml = (await parts(narrate(catalogue, summaryOf(catalogue, {}))))['word/document.xml'] ?? '';
  expect(paragraphsIn(xml)).toEqual(['互助土族自治县2025年度统计数据', '', '坚持不懈。']);
  expect(xml).not.toContain('<w:tbl>');
});

test('a total that lacks units says of how many it is', async () => {
  const { catalogue } = world({ indicators: { FY_02: '受理' }, texts: { T1: '受理[FY_02]。' } });
  const summary = summaryOf(catalogue, { FY_02: 38 }, { answers: { FY_02: '55/57' } });
  const xml = (await parts(narrate(catalogue, summary)))['word/document.xml'] ?? '';
  const paragraphs = paragraphsIn(xml);
  expect(paragraphs).toContain('受理38件（57个应填单位中55个填报）。');
  expect(paragraphs.slice(-21)).toEqual([
    ...['1', '38件', 'FY_02 受理：38', '原数', '指标总表', 'D2', '57个中55个'],
    ...['2', '57', '应填单位数：57', '按单位计数', '指标总表', 'H2', ''],
    ...['3', '55', '填报单位数：55', '按单位计数', '指标总表', 'H2', ''],
  ]);
});

test('counts of units lead to the column of 报送情况 that they count', async () => {
  const { catalogue } = world();
  const summary = summaryOf(catalogue, {}, { coverage: { expected: 57, reported: 55 } });
  const xml = (await parts(narrate(catalogue, summary)))['word/document.xml'] ?? '';
  expect(paragraphsIn(xml).slice(-14)).toEqual([
    ...['1', '57', '应报单位数：57', '按单位计数', '报送情况', 'D:D', ''],
    ...['2', '55', '已报单位数：55', '按单位计数', '报送情况', 'D:D', ''],
  ]);
});

whenPresent('ooxml-check (../shared) with xmllint', 'published schemas', () => {
  const folder = temporaryFolder();

  test('find nothing to complain of', async () => {
    const hostile = { ...sample(), title: '<甲&乙> "丙" \u{20000} \u0001\uD800\uFFFF' };
    const files = [sample(), sample(false), hostile, { ...sample(), paragraphs: [] }];
    const paths = files.map((_, index) => join(folder, `narrative-${index}.docx`));
    for (const [index, path] of paths.entries())
      writeFileSync(path, await writeNarrative(files[index] ?? sample(), { comments: index === 1 }));
    expect(schemaComplaints(paths)).toBe('');
  }, 120_000);
});

whenPresent('LibreOffice', 'LibreOffice', () => {
  const folder = temporaryFolder();

  test('lays it out on two pages of A4', async () => {
    const path = join(folder, 'narrative.docx');
    writeFileSync(path, await writeNarrative(sample(), { created }));
    mkdirSync(join(folder, 'pdf'));
    const [pdf] = convertWithLibreOffice([path], 'pdf', join(folder, 'pdf'));
    const text = readFileSync(pdf ?? '', 'latin1');
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    expect(text).toMatch(/\/MediaBox\s*\[\s*0 0 595\.\d+ 841\.\d+\s*\]/);
  }, 120_000);
});
