/** Charts in the Word file: what stands in the parts, and that other programs take them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { updateDocument } from '../../../src/docx/update/updateDocument';
import { writeNarrative } from '../../../src/docx/write';
import { chartsOf } from '../../../src/narrative/charts';
import { narrate } from '../../../src/narrative/narrate';
import { summaryOf } from '../../narrative/summary';
import { convertWithLibreOffice, python, schemaComplaints, temporaryFolder, whenPresent } from '../../tools';
import { world } from '../../world';
import { paragraphsIn, partsOf } from '../editing';
import { readPdf } from '../pdf';

const created = '2026-01-15T08:00:00Z';
const { catalogue } = world({
  chapters: { FY: '行政复议', ZF: '行政执法' },
  indicators: {
    FY_02: '受理复议案件',
    FY_03: '办结复议案件',
    ZF_01: '检查',
    ZF_02: '处罚',
    ZF_03: '行政许可 <&"的决定',
  },
  texts: {
    T1: '一、复议\n受理[FY_02]，[FY_02|同比]，办结[FY_03]。',
    T2: { chapter: 'ZF', text: '二、执法\n检查[ZF_01]、处罚[ZF_02]、许可[ZF_03]。' },
  },
});

const first = { FY_02: 38, FY_03: 34, ZF_01: 30, ZF_02: 20, ZF_03: 12 };
const previous = { FY_02: 30, FY_03: 28 };

function summary(values: Record<string, number> = first) {
  const answers = { FY_02: '3/4', FY_03: '4/4' };
  return summaryOf(catalogue, values, { previous, answers });
}

async function document(options: { comments?: boolean } = {}): Promise<Uint8Array> {
  const of = summary();
  const narrative = narrate(catalogue, of);
  return writeNarrative(narrative, { created, charts: chartsOf(catalogue, of, narrative), ...options });
}

const workbookOf = (bytes: Uint8Array, number: number) =>
  unzipSync(bytes)[`word/embeddings/Workbook${number}.xlsx`] ?? new Uint8Array();

test('each chart stands behind its chapter, with its caption and what it lacks', async () => {
  const paragraphs = paragraphsIn(partsOf(await document())['word/document.xml'] ?? '');
  expect(paragraphs.slice(0, paragraphs.indexOf('附：数据来源'))).toEqual([
    '互助土族自治县2025年度统计数据',
    '',
    '一、复议',
    '受理38件，同比增长26.7%（4个应填单位中3个填报），办结34件。',
    '',
    '图1　行政复议主要数据与上年对比（单位：件）',
    '注：“受理复议案件”由4个应填单位中的3个填报。',
    '二、执法',
    '检查30件、处罚20件、许可12件。',
    '',
    '图2　2025年行政执法主要数据（单位：件）',
  ]);
});

test('what a chart shows is said in words for those who do not see it', async () => {
  const xml = partsOf(await document())['word/document.xml'] ?? '';
  expect(
    [...xml.matchAll(/<wp:docPr id="(\d+)" name="([^"]*)" descr="([^"]*)"/g)].map(([, ...all]) => all),
  ).toEqual([
    [
      '1',
      '图1',
      '图1　行政复议主要数据与上年对比（单位：件）。受理复议案件：2024年30件，2025年38件；办结复议案件：2024年28件，2025年34件。',
    ],
    [
      '2',
      '图2',
      '图2　2025年行政执法主要数据（单位：件）。检查：30件；处罚：20件；行政许可 &lt;&amp;&quot;的决定：12件。',
    ],
  ]);
});

test('数据来源 has a row for each value of a chart, with its cell', async () => {
  const paragraphs = paragraphsIn(partsOf(await document())['word/document.xml'] ?? '');
  const rows = paragraphs.slice(paragraphs.indexOf('图1'));
  expect(rows.slice(0, 14)).toEqual([
    ...['图1', '行政复议主要数据与上年对比', 'FY_02 受理复议案件（上年）：30', '原数', '指标总表', 'E2', ''],
    ...['', '', 'FY_02 受理复议案件：38', '', '指标总表', 'D2', '4个中3个'],
  ]);
  expect(rows.filter((text) => /^[A-Z]\d+$/.test(text))).toEqual(['E2', 'D2', 'E3', 'D3', 'D4', 'D5', 'D6']);
});

test('the chart leads to its workbook, and its cached values are those of the cells', async () => {
  const files = partsOf(await document());
  const links = files['word/_rels/document.xml.rels'] ?? '';
  const ids = [...(files['word/document.xml'] ?? '').matchAll(/<c:chart [^>]*r:id="([^"]*)"/g)].map(
    ([, id]) => id,
  );
  const targets = ids.map((id) => new RegExp(`Id="${id}" [^>]*Target="([^"]*)"`).exec(links)?.[1]);
  expect(targets).toEqual(['../word/charts/chart1.xml', '../word/charts/chart2.xml']);
  expect(files['word/charts/_rels/chart1.xml.rels']).toContain(
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../../word/embeddings/Workbook1.xlsx"',
  );
  const chart = files['word/charts/chart1.xml'] ?? '';
  expect(chart).toContain('<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>');
  expect([...chart.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, reference]) => reference)).toEqual([
    ...["'作图数据'!$B$1", "'作图数据'!$A$2:$A$3", "'作图数据'!$B$2:$B$3"],
    ...["'作图数据'!$C$1", "'作图数据'!$A$2:$A$3", "'作图数据'!$C$2:$C$3"],
  ]);
  expect([...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual([
    ...['2024年', '受理复议案件', '办结复议案件', '30', '28'],
    ...['2025年', '受理复议案件', '办结复议案件', '38', '34'],
  ]);
  const types = files['[Content_Types].xml'] ?? '';
  expect(types).toContain('PartName="/word/charts/chart2.xml"');
  expect(types).toContain('PartName="/word/embeddings/Workbook2.xlsx"');
});

test('bars begin at 0, have their values beside them, and a legend only where two years are told apart', async () => {
  const files = partsOf(await document());
  const [years = '', counts = ''] = [1, 2].map((number) => files[`word/charts/chart${number}.xml`] ?? '');
  for (const chart of [years, counts]) {
    expect(chart).toContain('<c:min val="0"/>');
    expect(chart).toContain('<c:showVal val="1"/>');
    expect(chart).not.toContain('<c:title>');
  }
  expect(years).toContain('<c:barDir val="col"/>');
  expect(counts).toContain('<c:barDir val="bar"/>');
  expect([years, counts].map((chart) => chart.includes('<c:legend>'))).toEqual([true, false]);
  expect(
    [...years.matchAll(/<c:spPr><a:solidFill><a:srgbClr val="(\w+)"\/><\/a:solidFill><\/c:spPr>/g)].map(
      ([, color]) => color,
    ),
  ).toEqual(['BFBFBF', '1F4E79']);
});

test('chart and caption are kept together, in lines that grow with the chart', async () => {
  const xml = partsOf(await document())['word/document.xml'] ?? '';
  const looks = [
    ...xml.matchAll(
      /<w:pPr><w:pStyle w:val="(ReportChart|ChartCaption|ChartNote)"\/>(.*?)<(?:\/w:pPr|w:sectPr)>/g,
    ),
  ];
  expect(looks.map(([, style, look]) => [style, look])).toEqual([
    ['ReportChart', `<w:spacing w:line="${7 * 579}" w:lineRule="atLeast"/>`],
    ['ChartCaption', '<w:keepNext/>'],
    ['ChartNote', ''],
    ['ReportChart', `<w:spacing w:line="${5 * 579}" w:lineRule="atLeast"/>`],
    ['ChartCaption', ''],
  ]);
  expect(partsOf(await document())['word/styles.xml']).toMatch(
    /<w:style [^>]*w:styleId="ReportChart".*?<w:keepNext\/>.*?<w:jc w:val="center"\/>/,
  );
});

test('the same narrative and date give the same bytes', async () => {
  expect(await document()).toEqual(await document());
});

test('without charts the file is as it was', async () => {
  const narrative = narrate(catalogue, summary());
  expect(await writeNarrative(narrative, { created, charts: [] })).toEqual(
    await writeNarrative(narrative, { created }),
  );
});

test('an update leaves the charts as they are, and tells which show other figures now', async () => {
  const bytes = await document({ comments: true });
  expect(updateDocument(bytes, catalogue, summary()).charts).toEqual([]);
  const update = updateDocument(bytes, catalogue, summary({ ...first, FY_02: 40 }), { date: created });
  expect(update.charts).toEqual([
    {
      name: '图1',
      changes: [{ indicator: 'FY_02', name: '受理复议案件', period: 'current', value: 38, now: 40 }],
    },
  ]);
  const [before, after] = [unzipSync(bytes), unzipSync(update.bytes)];
  const charts = Object.keys(before).filter((name) => /^word\/(charts|embeddings)\//.test(name));
  expect(charts).toHaveLength(6);
  for (const name of charts) expect(after[name]).toEqual(before[name]);
  expect(strFromU8(after['word/document.xml'] ?? new Uint8Array())).toContain(
    '<w:delText xml:space="preserve">38件</w:delText>',
  );
});

test('a document whose charts were taken out has none to tell of', async () => {
  const bytes = await document();
  const { charts } = updateDocument(withoutCharts(bytes), catalogue, summary({ ...first, FY_02: 40 }));
  expect(charts).toEqual([]);
});

function withoutCharts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const links = 'word/_rels/document.xml.rels';
  const kept = strFromU8(parts[links] ?? new Uint8Array()).replace(
    /<Relationship [^>]*relationships\/chart"[^>]*>/g,
    '',
  );
  return zipSync({ ...parts, [links]: strToU8(kept) });
}

whenPresent('ooxml-check (../shared) with xmllint', 'published schemas', () => {
  const folder = temporaryFolder();

  test('find nothing to complain of in the document, with comments too, and in the workbooks inside', async () => {
    const bytes = await document({ comments: true });
    const revised = updateDocument(bytes, catalogue, summary({ ...first, FY_02: 40 }), {
      date: created,
    }).bytes;
    const files = {
      'a.docx': bytes,
      'b.docx': revised,
      'c.xlsx': workbookOf(bytes, 1),
      'd.xlsx': workbookOf(bytes, 2),
    };
    const paths = Object.entries(files).map(([name, content]) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    });
    expect(schemaComplaints(paths)).toBe('');
  }, 120_000);
});

whenPresent('openpyxl', 'openpyxl', () => {
  const folder = temporaryFolder();

  test('reads the values that Word offers to edit', async () => {
    const path = join(folder, 'chart.xlsx');
    writeFileSync(path, workbookOf(await document(), 1));
    const program =
      'import sys, json, openpyxl\n' +
      'sheet = openpyxl.load_workbook(sys.argv[1]).active\n' +
      'print(json.dumps([sheet.title, list(sheet.values)]))';
    expect(JSON.parse(python(program, path))).toEqual([
      '作图数据',
      [
        [null, '2024年', '2025年'],
        ['受理复议案件', 30, 38],
        ['办结复议案件', 28, 34],
      ],
    ]);
  });
});

whenPresent(['LibreOffice', 'poppler (pdftohtml)'], 'LibreOffice', () => {
  const folder = temporaryFolder();

  test('draws them within the type area, names and values whole, and keeps them on saving', async () => {
    const path = join(folder, 'report.docx');
    writeFileSync(path, await document({ comments: true }));
    mkdirSync(join(folder, 'out'));
    const [pdf = ''] = convertWithLibreOffice([path], 'pdf', join(folder, 'out'));
    const upright = readPdf(pdf).filter(({ width, height }) => width < height);
    const lines = upright.flatMap((page) => page.lines);
    const texts = lines.flat();
    const shown = lines.map((line) =>
      line
        .map(({ text }) => text)
        .join('')
        .replace(/ /g, ''),
    );
    const bars = ['30', '28', '38', '34', '2024年', '2025年', '受理复议案件', '行政许可', '的决定'];
    expect(bars.filter((each) => !shown.some((line) => line.includes(each)))).toEqual([]);
    expect(Math.min(...texts.map(({ left }) => left))).toBeGreaterThanOrEqual(27.9);
    expect(Math.max(...texts.map(({ right }) => right))).toBeLessThanOrEqual(210 - 25.9);

    // text of 16 pt below a chart stands on the lines of the page again
    const [page] = upright;
    const body = (page?.lines ?? []).flatMap((line) => line.filter(({ size }) => size === 16)[0]?.top ?? []);
    const places = body.map((top) => ((top - (body[0] ?? 0)) / 225) * 22);
    expect(places.map((place) => Math.round(place))).toEqual([0, 1, 2, 12, 13]);
    for (const place of places) expect(Math.abs(place - Math.round(place))).toBeLessThan(0.1);

    const [saved = ''] = convertWithLibreOffice([path], 'docx', join(folder, 'out'));
    const bytes = new Uint8Array(readFileSync(saved));
    const { charts } = updateDocument(bytes, catalogue, summary({ ...first, ZF_01: 31 }));
    expect(charts.map(({ name }) => name)).toEqual(['图2']);
  }, 120_000);
});
