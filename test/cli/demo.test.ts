/**
 * The demo as a user runs it, and every file that it writes. The programs that are slow look at a part of the files: the summaries of 海东市
 * and 互助县, slips, texts and the definition, and every eightieth template; HUIBIAO_EVERY_FILE=1 has them look at all.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addressOf } from '../../src/workbook/address';
import { cellAt, sheetNamed } from '../../src/workbook/lookup';
import type { CellValue } from '../../src/workbook/workbook';
import { readWorkbook } from '../../src/xlsx/read';
import { convertWithLibreOffice, python, schemaComplaints, temporaryFolder, whenPresent } from '../tools';
import { run, type Ran } from './terminal';

const folder = temporaryFolder();
const out = join(folder, 'demo-out');
let ran: Ran;

beforeAll(async () => {
  ran = await run('demo', '--out', out);
}, 120_000);

test('every published count, amount and stock equals its rolled-up total', () => {
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('海东市 2024年：公布的计数、金额、期末数 64 个，汇总后相等 64 个');
  expect(ran.out).toContain('互助土族自治县 2024年：公布的计数、金额、期末数 103 个，汇总后相等 103 个');
  expect(ran.out).toContain('互助土族自治县 2025年：公布的计数、金额、期末数 48 个，汇总后相等 48 个');
});

test('rolling up county summaries and rolling up all files at once agree', () => {
  expect(ran.out).toMatch(/海东市由 6 份县区汇总表汇总，与由 270 份报送表直接汇总：\d+ 个指标逐一相同。/);
});

test('the claims that the figures contradict are shown with their arithmetic', () => {
  const lines = ran.out.split('\n').map((line) => line.trim());
  expect(lines).toEqual(
    expect.arrayContaining([
      '海东市 2024年 一审行政案件败诉率：报告为 28.93%，应为 28.74%。算式 50/174*100≈28.7356',
      '互助土族自治县 2024年 依申请公开网络与信函之和：报告为 13件，应为 14件。算式 6+8=14',
      '互助土族自治县 2025年 行政复议案件办结率：报告为 86.1%，应为 89.5%。算式 34/38*100≈89.474',
      '互助土族自治县 2025年 综合行政执法事项三类之和：报告为 1043项，应为 1033项。算式 1004+24+5=1033（“其中”可不穷尽，仅提请核实）',
      '互助土族自治县 2025年 信访总量同比：报告为 -33.98%，应为 -26.88%。算式 (136-186)/186*100≈-26.8817',
    ]),
  );
});

test('every sheet that people see says that the data are examples', () => {
  const unmarked = [...files('3-报送表'), ...files('5-汇总表')].flatMap((path) =>
    readWorkbook(new Uint8Array(readFileSync(path)))
      .sheets.filter(({ state, rows }) => {
        const texts = rows.flatMap(({ cells }) => cells.map(({ value }) => value));
        return (
          state === 'visible' && !texts.some((text) => typeof text === 'string' && text.includes('示例数据'))
        );
      })
      .map(({ name }) => `${path} ${name}`),
  );
  expect(unmarked).toEqual([]);
});

whenPresent('ooxml-check (../shared) with xmllint', 'the published schemas', () => {
  test('have nothing to complain about', () => {
    expect(schemaComplaints(looked('.xlsx', '.docx'))).toBe('');
  }, 600_000);
});

whenPresent('openpyxl', 'openpyxl, warnings as errors', () => {
  test('opens every workbook', () => {
    const list = join(folder, 'list.txt');
    const paths = looked('.xlsx');
    writeFileSync(list, paths.join('\n'));
    const opened = python(
      `
import sys, openpyxl
with open(sys.argv[1], encoding='utf8') as listed: names = listed.read().split('\\n')
for name in names: openpyxl.load_workbook(name)
print(len(names))`,
      list,
    );
    expect(Number(opened)).toBe(paths.length);
  }, 300_000);
});

whenPresent('LibreOffice', 'LibreOffice', () => {
  test('computes the value that stands beside each formula', () => {
    mkdirSync(join(folder, 'bare'));
    const paths = looked('.xlsx');
    const bare = paths.map((path, at) => {
      const copy = join(folder, 'bare', `${at}.xlsx`);
      writeFileSync(copy, withoutResults(new Uint8Array(readFileSync(path))));
      return copy;
    });
    const saved = batches(bare, 80).flatMap((batch) =>
      convertWithLibreOffice(batch, 'xlsx', join(folder, 'computed')),
    );
    const compared = paths.map((path, at) => comparison(path, saved[at]!));
    expect(compared.flatMap(({ differing }) => differing)).toEqual([]);
    expect(compared.reduce((sum, { formulas }) => sum + formulas, 0)).toBeGreaterThan(5000);
  }, 900_000);
});

function files(step: string, ...endings: string[]): string[] {
  return (readdirSync(join(out, step), { recursive: true }) as string[])
    .map((name) => join(out, step, name))
    .filter(
      (path) =>
        statSync(path).isFile() && (endings.length === 0 || endings.some((ending) => path.endsWith(ending))),
    )
    .sort();
}

function looked(...endings: string[]): string[] {
  const many = /2-填报表|3-报送表|5-汇总表.(?!海东市|互助)/;
  return files('', ...endings).filter(
    (path, at) => process.env['HUIBIAO_EVERY_FILE'] === '1' || !many.test(path) || at % 80 === 0,
  );
}

/** The workbook as a program would write it that cannot compute: formulas without results. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!/^xl\/worksheets\/.*\.xml$/.test(name)) return [name, part];
    const text = strFromU8(part).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
    return [name, strToU8(text)];
  });
  return zipSync(Object.fromEntries(parts));
}

function comparison(ours: string, theirs: string): { formulas: number; differing: string[] } {
  const [written, computed] = [ours, theirs].map((path) => readWorkbook(new Uint8Array(readFileSync(path))));
  let formulas = 0;
  const differing = written!.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ index, cells }) =>
      cells.flatMap(({ column, formula, value }) => {
        if (formula === undefined) return [];
        formulas++;
        const other = cellAt(sheetNamed(computed!, sheet.name)!, index, column)?.value ?? null;
        const same = JSON.stringify(settled(value)) === JSON.stringify(settled(other));
        return same
          ? []
          : [`${ours} ${sheet.name}!${addressOf(index, column)}: ${JSON.stringify([value, other])}`];
      }),
    ),
  );
  return { formulas, differing };
}

/** To the fifteen digits that Excel shows; an empty text is a blank. */
function settled(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value === '' ? null : value;
}

function batches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
