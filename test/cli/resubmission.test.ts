/** A unit mends its form and sends it again: what the command line says of it, and what of the first run still holds. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { summarise } from '../../src/batch/summarise';
import type { ReportJson } from '../../src/cli/reportJson';
import { definitionWorkbook } from '../../src/definition/writeWorkbook';
import { templateWorkbook } from '../../src/template/template';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { examinedOf } from '../batch/examined';
import { temporaryFolder } from '../tools';
import { codes, world } from '../world';
import { run } from './terminal';

const { catalogue, definition, unit } = world({
  indicators: { FY_02: '受理', FY_03: '办结' },
  rules: {
    'FY-01': { formula: 'FY_03<=FY_02', message: '办结（[FY_03]件）大于受理（[FY_02]件）' },
    'FY-02': { formula: 'FY_02<=100', severity: 'warning', message: '受理（[FY_02]件）偏多' },
  },
});
const folder = temporaryFolder();
const at = (...names: string[]) => join(folder, ...names);
const report = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as ReportJson;

async function form(code: string, values: Record<string, number>, day: string): Promise<Uint8Array> {
  const workbook = templateWorkbook(catalogue, unit(code), {
    entries: { values: new Map(Object.entries(values)) },
  });
  const modified = `2026-01-${day}T08:00:00Z`;
  return writeWorkbook({ ...workbook, properties: { ...workbook.properties, created: modified, modified } });
}

const wrong = { FY_02: 120, FY_03: 130 };
const mended = { FY_02: 140, FY_03: 130 };
const many = { FY_02: 150, FY_03: 1 };
const check = (...more: string[]) => run('check', at('收回'), '--definition', at('制度.xlsx'), ...more);

beforeAll(async () => {
  mkdirSync(at('收回'));
  writeFileSync(at('制度.xlsx'), await writeWorkbook(definitionWorkbook(definition)));
  writeFileSync(at('收回', '威远镇.xlsx'), await form(codes.weiyuan, wrong, '10'));
  writeFileSync(at('收回', '丹麻镇.xlsx'), await form(codes.danma, many, '10'));
});

test('--marked writes the files that go back, with notes; what they hold is what came', async () => {
  const { out } = await check('--marked', at('退回'));
  expect(out).toContain(`带批注的填报表副本 2 份，在 ${at('退回')}。`);
  expect(readdirSync(at('退回')).sort()).toEqual([
    '退回_630223100_威远镇.xlsx',
    '退回_630223101_丹麻镇.xlsx',
  ]);
  expect(readWorkbook(readFileSync(at('退回', '退回_630223100_威远镇.xlsx')))).toEqual(
    readWorkbook(readFileSync(at('收回', '威远镇.xlsx'))),
  );
});

describe('after a replacement', () => {
  beforeAll(async () => {
    const examined = examinedOf(catalogue, { [codes.weiyuan]: wrong, [codes.danma]: many });
    const soft = examined.findings.filter(({ severity }) => severity === 'warning');
    const { workbook } = summarise(examined, codes.county, {
      previous: new Map(),
      issued: '2026-01-11',
      acceptances: Object.fromEntries(
        soft.map(({ id, actual, expected }) => [id, { reason: '已电话核实', actual, expected }]),
      ),
    });
    writeFileSync(at('上次.xlsx'), await writeWorkbook(workbook));
    writeFileSync(at('收回', '威远镇改.xlsx'), await form(codes.weiyuan, mended, '12'));
  });

  test('what changed is on the screen and in the JSON', async () => {
    const { out } = await check('--json', at('r.json'));
    const [older, newer] = [at('收回', '威远镇.xlsx'), at('收回', '威远镇改.xlsx')];
    expect(out).toContain(
      `[重报] 威远镇：“${newer}”替换“${older}”，改动 1 项：\n  行政复议 D4 FY_02 受理：120 → 140\n`,
    );
    const { replaced, accepted, lapsed } = report(at('r.json'));
    expect(replaced).toEqual([
      {
        unit: codes.weiyuan,
        from: older,
        to: newer,
        changes: [
          {
            indicator: 'FY_02',
            name: '受理',
            part: 'figure',
            derived: false,
            before: { state: 'value', value: 120, sheet: '行政复议', address: 'D4' },
            after: { state: 'value', value: 140, sheet: '行政复议', address: 'D4' },
          },
        ],
      },
    ]);
    expect([accepted, lapsed]).toEqual([undefined, undefined]);
  });

  const wanted = {
    accepted: [{ id: `FY-02@${codes.danma}`, unit: codes.danma, reason: '已电话核实' }],
    lapsed: [
      {
        id: `FY-02@${codes.weiyuan}`,
        unit: codes.weiyuan,
        reason: '已电话核实',
        before: { actual: 120, expected: 100 },
        after: { actual: 140, expected: 100 },
      },
    ],
  };

  test('check --accepted: what did not change stands, what did is said with both values', async () => {
    const { out, err } = await check(
      '--accepted',
      at('上次.xlsx'),
      '--json',
      at('r.json'),
      '--slips',
      at('单'),
    );
    const { accepted, lapsed } = report(at('r.json'));
    expect({ accepted, lapsed }).toEqual(wanted);
    expect(out).toContain('接上次汇总表：认可的提示仍然有效 1 条，因数据改变而失效 1 条。\n');
    expect(err).toContain(
      '[认可失效] 威远镇：表“行政复议”› D4 › 受理（140件）偏多。原认可理由“已电话核实”。填报数/对照：认可时 120 / 100，现在 140 / 100。请重新审核。\n',
    );
    expect(readdirSync(at('单'))).toEqual(['退回单_630223100_威远镇.xlsx']);
  });

  test('rollup --accepted: the same, and the new summary carries it on', async () => {
    const rollup = (out: string, accepted: string) =>
      run(
        'rollup',
        at('收回'),
        ...['--definition', at('制度.xlsx'), '--unit', codes.county, '--out', out],
        ...['--accepted', accepted, '--json', at('r.json')],
      );
    await rollup(at('这次.xlsx'), at('上次.xlsx'));
    const { accepted, lapsed, replaced } = report(at('r.json'));
    expect({ accepted, lapsed }).toEqual(wanted);
    expect(replaced?.length).toBe(1);
    await rollup(at('下次.xlsx'), at('这次.xlsx'));
    expect(report(at('r.json'))).toMatchObject({ accepted: wanted.accepted, lapsed: [] });
  });

  test('a form given in place of a summary is exit code 2', async () => {
    const { code, err } = await check('--accepted', at('收回', '丹麻镇.xlsx'));
    expect([code, err]).toEqual([
      2,
      `huibiao: “${at('收回', '丹麻镇.xlsx')}”是填报表，不是汇总表。请给出汇总时生成的汇总表。\n`,
    ]);
  });
});
