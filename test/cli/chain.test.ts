/** The chain on the user's own folders: issue → fill → check → roll up → narrate, through files on disk. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { openDefinition } from '../../src/definition/open';
import { templateFileName } from '../../src/template/fileName';
import { templateWorkbook } from '../../src/template/template';
import { writeWorkbook } from '../../src/xlsx/write';
import { partsOf } from '../docx/editing';
import { ownDocument, paragraph } from '../docx/filling/ownDocument';
import { convertWithLibreOffice, python, temporaryFolder, whenPresent } from '../tools';
import type { ReportJson } from '../../src/cli/reportJson';
import { run } from './terminal';

const folder = temporaryFolder();
const at = (...names: string[]) => join(folder, ...names);
const catalogue = openDefinition(builtInDefinition, 2025);
const units = catalogue.filingUnits('630223');
const justice = units.find(({ kind }) => kind === '司法局')!;
const report = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as ReportJson;

async function fileOf(
  unit: (typeof units)[number],
  values: Record<string, number | string>,
): Promise<Uint8Array> {
  const entries = { values: new Map(Object.entries(values)) };
  return writeWorkbook(templateWorkbook(catalogue, unit, { entries }));
}

const mediation = { TJ_01: 3, TJ_02: 12, TJ_04: 40, TJ_05: 9, TJ_06: 8 };

beforeAll(async () => {
  mkdirSync(at('收回'));
  for (const unit of units.filter(({ level }) => level === 'township').slice(0, 3)) {
    writeFileSync(at('收回', templateFileName(unit, 2025)), await fileOf(unit, mediation));
  }
  const disputes = { FY_01: 59, FY_02: 38, FY_03: 34 };
  writeFileSync(at('收回', templateFileName(justice, 2025)), await fileOf(justice, disputes));
});

test('issue writes a template for every filing unit', async () => {
  const { code, out } = await run('issue', '--unit', '630223', '--year', '2025', '--out', at('下发'));
  expect({ code, out }).toEqual({
    code: 0,
    out: `已为“互助土族自治县”2025年生成填报表 ${units.length} 份，在 ${at('下发')}。\n`,
  });
  expect(readdirSync(at('下发')).sort()).toEqual(units.map((unit) => templateFileName(unit, 2025)).sort());
});

test('rollup: totals, coverage and the shape of the JSON', async () => {
  const { code, err } = await run(
    'rollup',
    at('收回'),
    '--unit',
    '630223',
    '--out',
    at('汇总.xlsx'),
    '--json',
    at('r.json'),
  );
  expect(err).not.toContain('未采用');
  const json = report(at('r.json'));
  expect(json.unit).toEqual({ code: '630223', name: '互助土族自治县', level: 'county' });
  expect([json.year, json.units.expected, json.units.reported, json.units.missing.length]).toEqual([
    2025,
    units.length,
    4,
    units.length - 4,
  ]);
  expect(json.totals).toMatchObject({
    FY_02: 38,
    FY_03: 34,
    FY_R1: 89.5,
    TJ_01: 9,
    TJ_02: 36,
    TJ_04: 120,
    JS_01: null,
  });
  expect(code).toBe(json.findings.some(({ severity }) => severity === 'error') ? 1 : 0);
});

test('the same files at the same moment give the same summary, byte for byte', async () => {
  await run('rollup', at('收回'), '--unit', '630223', '--out', at('再汇总.xlsx'));
  expect(readFileSync(at('再汇总.xlsx')).equals(readFileSync(at('汇总.xlsx')))).toBe(true);
});

test('narrate: the text says that the total is partial, and recomputes the rate', async () => {
  const { code } = await run('narrate', at('汇总.xlsx'), '--out', at('段落.txt'));
  const text = readFileSync(at('段落.txt'), 'utf8');
  expect(code).toBe(0);
  expect(text).toContain(`截至目前，${units.length}个单位中4个已报送`);
  expect(text).toContain('受理38件，办结34件，办结率89.5%。');
  expect((await run('narrate', at('汇总.xlsx'), '--out', at('段落.docx'))).code).toBe(0);
});

test('narrate --variant: a short text and a full one', async () => {
  const lengthOf = async (name: string) => {
    const { code } = await run('narrate', at('汇总.xlsx'), '--variant', name, '--out', at(`${name}.txt`));
    return [code, readFileSync(at(`${name}.txt`), 'utf8').length] as const;
  };
  const [[fullCode, full], [briefCode, brief]] = [await lengthOf('详版'), await lengthOf('brief')];
  expect([fullCode, briefCode]).toEqual([0, 0]);
  expect(full).toBe(readFileSync(at('段落.txt'), 'utf8').length);
  expect(brief).toBeLessThan(full);

  // a document knows its own length
  await run('narrate', at('汇总.xlsx'), '--variant', '简版', '--out', at('短.docx'));
  const update = ['narrate', at('汇总.xlsx'), '--update', at('短.docx'), '--out', at('短改.docx')];
  expect((await run(...update)).out).toContain('0 个文中已删，新增 0 个。');
  expect(await run(...update, '--variant', '详版')).toEqual({
    code: 2,
    out: '',
    err: 'huibiao: --variant 与 --update 不能同用：改过的文稿自己记着篇幅。\n',
  });
  expect(await run('narrate', at('汇总.xlsx'), '--variant', '中版', '--out', at('x.txt'))).toEqual({
    code: 2,
    out: '',
    err: 'huibiao: --variant 应为 详版 或 简版，实际是“中版”。\n',
  });
});

test('narrate --update: a document against the summary', async () => {
  await run('narrate', at('汇总.xlsx'), '--out', at('文稿.docx'), '--comments');
  const update = await run(
    'narrate',
    at('汇总.xlsx'),
    '--update',
    at('文稿.docx'),
    '--out',
    at('修订.docx'),
    '--json',
    at('核对.json'),
  );
  const told = JSON.parse(readFileSync(at('核对.json'), 'utf8')) as {
    counts: Record<string, number>;
    figures: unknown[];
  };
  const stand = told.figures.length;
  expect(stand).toBeGreaterThan(3);
  expect(told.counts).toEqual({ current: stand, outdated: 0, edited: 0, dropped: 0, removed: 0, added: 0 });
  expect(update).toEqual({
    code: 0,
    out: `核对完毕，已写入 ${at('修订.docx')}：${stand} 个数不变，0 个已过时，0 个已改写，0 个已无此数，0 个文中已删，新增 0 个。\n`,
    err: '',
  });
  expect(readFileSync(at('修订.docx')).equals(readFileSync(at('文稿.docx')))).toBe(true);
  expect(await run('narrate', at('汇总.xlsx'), '--update', at('汇总.xlsx'), '--out', at('x.docx'))).toEqual({
    code: 2,
    out: '',
    err: 'huibiao: 这不是 Word 文档（.docx），无法读取。请用 Word、WPS 或 LibreOffice 打开，另存为 .docx。\n',
  });
});

test('narrate --charts: a chart at the end of a chapter, in a Word file that is written anew', async () => {
  const charted = await run('narrate', at('汇总.xlsx'), '--out', at('附图.docx'), '--charts');
  expect({ ...charted, out: charted.out.split('\n').slice(1) }).toEqual({
    code: 0,
    out: ['附图 1 幅。', ''],
    err: '',
  });
  const { 'word/charts/chart1.xml': chart = '' } = partsOf(readFileSync(at('附图.docx')));
  expect([...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual([
    ...['件', '办理行政复议案件', '受理行政复议案件', '办结行政复议案件', '59', '38', '34'],
  ]);

  const fails = async (...rest: string[]) => run('narrate', at('汇总.xlsx'), '--charts', ...rest);
  expect(await fails('--out', at('附图.txt'))).toEqual({
    code: 2,
    out: '',
    err: 'huibiao: --charts 只用于 Word 文稿：--out 应为 .docx，实际是“附图.txt”。\n',
  });
  for (const other of ['--update', '--template']) {
    expect(await fails('--out', at('x.docx'), other, at('附图.docx'))).toEqual({
      code: 2,
      out: '',
      err: 'huibiao: --charts 只用于新写的文稿，不能与 --update、--template 同用。\n',
    });
  }
});

test('narrate --template: the marks of a document of one’s own', async () => {
  writeFileSync(
    at('自备.docx'),
    ownDocument([paragraph('<w:r><w:t>受理{{FY_02}}，{{FY_02|同比}}。</w:t></w:r>')]),
  );
  const fill = await run(
    'narrate',
    at('汇总.xlsx'),
    '--template',
    at('自备.docx'),
    '--out',
    at('填好.docx'),
    '--json',
    at('填好.json'),
  );
  expect(fill.code).toBe(0);
  expect(fill.out).toMatch(/^已填入 \d+ 个数字，写入 /);
  expect(fill.err).toContain('{{FY_02|同比}} 没有数，标记留在原处');
  const { figures } = JSON.parse(readFileSync(at('填好.json'), 'utf8')) as {
    figures: { bookmark: string }[];
  };
  expect(figures[0]?.bookmark).toBe('HB_FY_02');
  expect(
    await run('narrate', at('汇总.xlsx'), '--template', 'a.docx', '--update', 'b.docx', '--out', 'c.docx'),
  ).toEqual({
    code: 2,
    out: '',
    err: 'huibiao: --template 与 --update 不能同用：前者填自备的文档，后者核对改过的文稿。\n',
  });
});

test('a template is no summary', async () => {
  const template = at('下发', templateFileName(justice, 2025));
  expect(await run('narrate', template, '--out', at('x.txt'))).toEqual({
    code: 2,
    out: '',
    err: `huibiao: “${template}”是填报表，不是汇总表。请给出汇总时生成的汇总表。\n`,
  });
});

test('what cannot be read is refused by name and code, and the rest goes on', async () => {
  const bad = at('收回二');
  mkdirSync(bad);
  for (const name of readdirSync(at('收回'))) copyFileSync(at('收回', name), join(bad, name));
  writeFileSync(join(bad, '照片.xlsx'), 'JPEG?');
  const whole = await fileOf(justice, {});
  writeFileSync(join(bad, '断了.xlsx'), whole.subarray(0, whole.length / 2));
  writeFileSync(join(bad, '旧包.zip'), zipSync({ '内.zip': zipSync({}) }));
  const { code } = await run('check', bad, '--json', at('c.json'));
  const { rejected, units: coverage } = report(at('c.json'));
  expect(code).toBe(1);
  expect(rejected.map(({ file, code: reason }) => [basename(file), reason]).sort()).toEqual([
    ['内.zip', 'unreadable'],
    ['断了.xlsx', 'truncated'],
    ['照片.xlsx', 'not-a-workbook'],
  ]);
  expect(coverage.reported).toBe(4);
});

test('where nothing can be read the JSON still says why, and nothing is written over', async () => {
  writeFileSync(at('假.xlsx'), 'x');
  expect((await run('check', at('假.xlsx'), '--json', at('n.json'))).code).toBe(2);
  expect(report(at('n.json'))).toMatchObject({
    unit: null,
    year: null,
    units: { expected: 0, reported: 0, missing: [] },
    rejected: [{ code: 'not-a-workbook' }],
  });
  const summary = readFileSync(at('汇总.xlsx'));
  const { code, err } = await run('rollup', at('汇总.xlsx'), '--unit', '630223', '--out', at('汇总.xlsx'));
  expect(code).toBe(2);
  expect(err).toContain('是互助土族自治县自己的汇总表，是汇总的结果');
  expect(readFileSync(at('汇总.xlsx')).equals(summary)).toBe(true);
});

test('files of another county are named and left out', async () => {
  const { code, err } = await run('rollup', at('收回'), '--unit', '630222', '--out', at('x.xlsx'));
  expect(code).toBe(2);
  expect(err).toContain('“互助土族自治县司法局”不属于“民和回族土族自治县”，未计入');
});

test('a zip is a folder: the same totals', async () => {
  const files = Object.fromEntries(
    readdirSync(at('收回')).map((name) => [name, new Uint8Array(readFileSync(at('收回', name)))]),
  );
  writeFileSync(at('收回.zip'), zipSync(files));
  await run('rollup', at('收回.zip'), '--unit', '630223', '--out', at('z.xlsx'), '--json', at('z.json'));
  expect(report(at('z.json')).totals).toEqual(report(at('r.json')).totals);
});

test('a hard mistake is exit code 1, a finding with both values, and a return slip', async () => {
  mkdirSync(at('错'));
  writeFileSync(at('错', 'a.xlsx'), await fileOf(justice, { FY_01: 59, FY_02: 38, FY_03: 60 }));
  const { code, err } = await run('check', at('错'), '--json', at('e.json'), '--slips', at('退回'));
  const finding = report(at('e.json')).findings.find(({ indicators }) => indicators.includes('FY_03'));
  expect(code).toBe(1);
  expect(finding).toMatchObject({ severity: 'error', unit: justice.code, actual: 60, expected: 59 });
  expect(finding?.cells[0]).toMatchObject({ file: expect.stringContaining('a.xlsx') as string });
  expect(err).toContain(justice.name);
  expect(readdirSync(at('退回'))).toHaveLength(1);
});

test('last year’s summary fills in this year’s templates and the change on the year', async () => {
  const { code } = await run(
    'issue',
    '--unit',
    '630223',
    '--year',
    '2026',
    '--prev',
    at('汇总.xlsx'),
    '--out',
    at('下发26'),
  );
  expect(code).toBe(0);
  await run(
    'rollup',
    at('下发26'),
    '--unit',
    '630223',
    '--prev',
    at('汇总.xlsx'),
    '--out',
    at('26.xlsx'),
    '--json',
    at('26.json'),
  );
  expect(report(at('26.json')).totals?.['FY_02']).toBeNull();
});

test('the definition workbook that init writes serves in place of the built-in one', async () => {
  expect((await run('init', '--out', at('制度.xlsx'))).code).toBe(0);
  await run(
    'rollup',
    at('收回'),
    '--unit',
    '630223',
    '--definition',
    at('制度.xlsx'),
    '--out',
    at('d.xlsx'),
    '--json',
    at('d.json'),
  );
  expect(report(at('d.json')).totals).toEqual(report(at('r.json')).totals);
});

whenPresent('openpyxl', 'a template filled in with openpyxl', () => {
  test('rolls up by caption and code', async () => {
    const source = at('下发', templateFileName(justice, 2025));
    mkdirSync(at('py'));
    python(
      `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
values = {'FY_01': 59, 'FY_02': 38, 'FY_03': '34件'}
for sheet in book:
    captions = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value in ('指标代码', '本年数'): captions[cell.value] = cell.column
        code = sheet.cell(row[0].row, captions.get('指标代码', 1)).value
        if '本年数' in captions and code in values: sheet.cell(row[0].row, captions['本年数']).value = values[code]
book.save(sys.argv[2])`,
      source,
      at('py', 'a.xlsx'),
    );
    await run('rollup', at('py'), '--unit', '630223', '--out', at('py.xlsx'), '--json', at('py.json'));
    const { totals, findings } = report(at('py.json'));
    expect(totals).toMatchObject({ FY_01: 59, FY_02: 38, FY_03: 34, FY_R1: 89.5 });
    expect(
      findings.filter(({ indicators }) => indicators.includes('FY_03')).map(({ severity }) => severity),
    ).toEqual(['warning']);
  });
});

whenPresent('LibreOffice', '20 filled templates opened and saved by LibreOffice', () => {
  test('roll up to the same totals', async () => {
    mkdirSync(at('lo'));
    mkdirSync(at('原'));
    const some = units.slice(0, 20);
    const files: string[] = [];
    for (const [index, unit] of some.entries()) {
      const values = Object.fromEntries(
        catalogue
          .askedOf(unit)
          .filter(({ rollup, kind }) => rollup !== 'derived' && kind !== 'text' && kind !== 'yesno')
          .map(({ code }, place) => [code, (index + 3) * (place + 1)]),
      );
      const path = at('原', templateFileName(unit, 2025));
      writeFileSync(path, await fileOf(unit, values));
      files.push(path);
    }
    convertWithLibreOffice(files, 'xlsx', at('lo'));
    await run('rollup', at('原'), '--unit', '630223', '--out', at('o.xlsx'), '--json', at('o.json'));
    await run('rollup', at('lo'), '--unit', '630223', '--out', at('l.xlsx'), '--json', at('l.json'));
    const [ours, theirs] = [report(at('o.json')), report(at('l.json'))];
    expect(theirs.totals).toEqual(ours.totals);
    expect(theirs.units).toEqual(ours.units);
    expect(theirs.findings.map(({ id }) => id).sort()).toEqual(ours.findings.map(({ id }) => id).sort());
  }, 180_000);
});
