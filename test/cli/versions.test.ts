/** From one year's definition to the next on disk: last year's summary under this year's codes, in templates and in the summary. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDefinition } from '../../src/definition/open';
import { definitionWorkbook } from '../../src/definition/writeWorkbook';
import { templateFileName } from '../../src/template/fileName';
import { templateWorkbook } from '../../src/template/template';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { codes, sketchDefinition, type WorldSketch } from '../world';
import { temporaryFolder } from '../tools';
import { run } from './terminal';

const folder = temporaryFolder();
const at = (...names: string[]) => join(folder, ...names);
const { county, weiyuan, danma } = codes;

const money = { name: '罚没款', kind: 'amount' as const, decimals: 2 };
const first: WorldSketch = {
  indicators: {
    FY_02: '受理',
    FY_03: '办结',
    FY_05: '听证',
    FY_07: '应诉',
    FY_09: { ...money, measure: '万元' },
    FY_R: { name: '办结率', formula: 'FY_03/FY_02*100' },
  },
};
const second: WorldSketch = {
  definition: { version: '2' },
  indicators: {
    FY_02: { name: '受理', until: 2024 },
    FY_12: { name: '受理案件', since: 2025, replaces: 'FY_02' },
    FY_03: { name: '办结', comparable: false },
    FY_05: { name: '听证', until: 2022 },
    FY_15: { name: '听证会', since: 2023, until: 2024, replaces: 'FY_05' },
    FY_25: { name: '听证会场次', since: 2025, replaces: 'FY_15' },
    FY_07: { name: '应诉', measure: '人' },
    FY_09: { ...money, measure: '元' },
    FY_R: { name: '办结率', formula: 'FY_03/FY_12*100', since: 2025 },
  },
  rules: { 'R-1': 'FY_03<=5*PREV(FY_03)', 'R-2': 'FY_12<=5*PREV(FY_12)' },
};

async function keepDefinition(name: string, sketch: WorldSketch): Promise<void> {
  writeFileSync(at(name), await writeWorkbook(definitionWorkbook(sketchDefinition(sketch))));
}

/** Files what units return, in a folder. */
async function file(
  name: string,
  sketch: WorldSketch,
  year: number,
  values: Record<string, Record<string, number>>,
) {
  const catalogue = openDefinition(sketchDefinition(sketch), year);
  mkdirSync(at(name));
  for (const [code, figures] of Object.entries(values)) {
    const unit = catalogue.units.get(code)!;
    const filled = templateWorkbook(catalogue, unit, {
      entries: { values: new Map(Object.entries(figures)) },
    });
    writeFileSync(at(name, templateFileName(unit, year)), await writeWorkbook(filled));
  }
}

/** The line of an indicator on a sheet: 本年数, 上年数, 增减, 同比. */
function lineOf(path: string, sheet: string, code: string): unknown[] {
  const found = readWorkbook(readFileSync(path)).sheets.find(({ name }) => name === sheet);
  const row = found?.rows.find(({ cells }) => cells.some(({ value }) => value === code));
  return [3, 4, 5, 6].map((column) => row?.cells.find((cell) => cell.column === column)?.value ?? null);
}

beforeAll(async () => {
  await keepDefinition('一.xlsx', first);
  await keepDefinition('二.xlsx', second);
  await file('2024', first, 2024, {
    [weiyuan]: { FY_02: 10, FY_03: 8, FY_05: 2, FY_07: 3, FY_09: 1.15 },
    [danma]: { FY_02: 30, FY_03: 24, FY_05: 4, FY_07: 1, FY_09: 2 },
  });
  await file('2025', second, 2025, {
    [weiyuan]: { FY_12: 20, FY_03: 90, FY_25: 3, FY_07: 3, FY_09: 23000 },
    [danma]: { FY_12: 30, FY_03: 30, FY_25: 9, FY_07: 1, FY_09: 40000 },
  });
  await run('rollup', at('2024'), '--definition', at('一.xlsx'), '--unit', county, '--out', at('2024.xlsx'));
});

const left =
  '“应诉”（FY_07）的上年数未取用：上年的计量单位是“件”，今年是“人”，不能换算。请核对制度；口径确已改变的，把“可比”填“否”。\n';

test('templates have last year’s figures under this year’s codes and in its measures', async () => {
  const given = ['--definition', at('二.xlsx'), '--unit', county, '--year', '2025'];
  const ran = await run('issue', ...given, '--prev', at('2024.xlsx'), '--out', at('下发'));
  expect([ran.code, ran.err]).toEqual([0, left]);
  const template = at('下发', `${weiyuan}_威远镇_2025.xlsx`);
  const line = (code: string) => lineOf(template, '行政复议', code);
  const blank = '';
  expect(line('FY_12')).toEqual([null, 10, blank, blank]);
  expect(line('FY_25')).toEqual([null, 2, blank, blank]);
  expect(line('FY_09')).toEqual([null, 11500, blank, blank]);
  expect(line('FY_07')).toEqual([null, null, blank, blank]);
  expect(line('FY_03')).toEqual([null, 8, null, '口径调整，不可比']);
  // a rate has no 同比, and this one no 增减: its numerator is not comparable
  expect(line('FY_R')).toEqual([blank, 80, null, null]);
});

test('the summary compares what can be compared', async () => {
  const given = ['--definition', at('二.xlsx'), '--unit', county, '--prev', at('2024.xlsx')];
  const ran = await run('rollup', at('2025'), ...given, '--out', at('2025.xlsx'));
  expect(ran.err).toContain(left);
  const line = (code: string) => lineOf(at('2025.xlsx'), '指标总表', code);
  expect(line('FY_12')).toEqual([50, 40, 10, 25]);
  expect(line('FY_25')).toEqual([12, 6, 6, 100]);
  expect(line('FY_09')).toEqual([63000, 31500, 31500, 100]);
  expect(line('FY_03')).toEqual([120, 32, null, '口径调整，不可比']);
  expect(line('FY_R')).toEqual([240, 80, null, null]);
  expect(line('FY_07').slice(0, 2)).toEqual([4, null]);
});

test('what the change of definitions says of it', async () => {
  const { out } = await run('diff', at('一.xlsx'), at('二.xlsx'));
  expect(out).toContain('由“受理”（FY_02）改为“受理案件”（FY_12）');
  expect(out).toContain('    “办结”（FY_03）\n      口径调整，与上年不可比\n');
  expect(out).toContain('    “罚没款”（FY_09）\n      计量单位：由“万元”改为“元”\n');
});

test.each([
  [
    'another definition',
    { ...second, definition: { id: 'other', name: '别的' } },
    '2025',
    '是按另一个制度（test）汇总的',
  ],
  ['another year', second, '2026', '是 2024 年的，应为 2025 年'],
])('a summary of %s is refused', async (_, sketch, year, said) => {
  await keepDefinition('三.xlsx', sketch);
  const given = ['--definition', at('三.xlsx'), '--unit', county, '--year', year, '--out', at('不发')];
  const { code, out, err } = await run('issue', ...given, '--prev', at('2024.xlsx'));
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
});
