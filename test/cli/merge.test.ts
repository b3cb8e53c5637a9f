/** Parts read apart and merged are the batch read at once. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { openDefinition } from '../../src/definition/open';
import { templateFileName } from '../../src/template/fileName';
import { templateWorkbook } from '../../src/template/template';
import { writeWorkbook } from '../../src/xlsx/write';
import { temporaryFolder } from '../tools';
import { run } from './terminal';

const folder = temporaryFolder();
const at = (...names: string[]) => join(folder, ...names);
const catalogue = openDefinition(builtInDefinition, 2025);
const townships = catalogue.filingUnits('630223').filter(({ level }) => level === 'township');
const area = ['--unit', '630223'];

/** Nine townships, one of them twice and one file that is none, in one folder. */
beforeAll(async () => {
  mkdirSync(at('全部'));
  const files: [string, Uint8Array | string][] = [['坏.xlsx', 'PK 不是工作簿']];
  for (const [index, unit] of townships.slice(0, 9).entries()) {
    const values = new Map<string, number | string>([
      ['TJ_05', 10 + index],
      ['TJ_06', index === 3 ? '9件' : 8],
    ]);
    files.push([
      templateFileName(unit, 2025),
      await writeWorkbook(templateWorkbook(catalogue, unit, { entries: { values } })),
    ]);
    if (index === 4) files.push([`重报${templateFileName(unit, 2025)}`, files.at(-1)![1]]);
  }
  for (const [name, bytes] of files) writeFileSync(at('全部', name), bytes);
}, 60_000);

/** Every third file. */
const partOf = (index: number) => readdirSync(at('全部')).filter((_, at) => at % 3 === index);

test('the merged parts give the summary, the report and the facts of one roll-up, byte for byte', async () => {
  const once = await run('rollup', at('全部'), ...area, ...outputs('一次'));
  for (const index of [0, 1, 2]) {
    const files = partOf(index).map((name) => at('全部', name));
    const { out } = await run('rollup', ...files, '--partial', at(`p${index}.json`));
    expect(out).toContain(`分片已写入 ${at(`p${index}.json`)}`);
  }
  const merged = await run('merge', at('p2.json'), at('p0.json'), at('p1.json'), ...area, ...outputs('合并'));
  expect({ ...merged, out: merged.out.replaceAll('合并', '一次') }).toEqual(once);
  for (const ending of ['xlsx', 'json', 'csv']) {
    expect(readFileSync(at(`合并.${ending}`)).equals(readFileSync(at(`一次.${ending}`)))).toBe(true);
  }
  const { units, totals, rejected } = JSON.parse(readFileSync(at('一次.json'), 'utf8')) as {
    units: { reported: number };
    totals: Record<string, number>;
    rejected: { code: string }[];
  };
  expect([units.reported, totals['TJ_05'], rejected.map(({ code }) => code)]).toEqual([
    9,
    126,
    ['truncated', 'superseded'],
  ]);
}, 60_000);

test('a part with files that were refused says so by its exit code', async () => {
  const bad = await run('rollup', at('全部', '坏.xlsx'), '--partial', at('bad.json'));
  expect(bad.code).toBe(1);
  const good = await run('rollup', at('全部', partOf(1)[0]!), '--partial', at('good.json'));
  expect(good.code).toBe(0);
});

test('what is no part, of another definition, or there twice is refused with the way out', async () => {
  const good = readFileSync(at('p0.json'), 'utf8');
  const cases: [string, string, string][] = [
    [
      'half.json',
      good.slice(0, good.length / 2),
      '不是 rollup --partial 写出的分片，或者已经损坏；请重新生成这一片。',
    ],
    [
      'other.json',
      '{"format":"huibiao-partial"}',
      '不是 rollup --partial 写出的分片，或者已经损坏；请重新生成这一片。',
    ],
    ['key.json', good.replace(/"key":"[^"]+"/, '"key":"constructor"'), '不是 rollup --partial 写出的分片'],
    [
      'definition.json',
      good.replace(/"definition":"[0-9a-f]{16}"/, '"definition":"0123456789abcdef"'),
      `是按另一份制度读出的，不是“${builtInDefinition.name}”的这一版`,
    ],
  ];
  for (const [name, text, said] of cases) {
    writeFileSync(at(name), text);
    const { code, err } = await run('merge', at(name), ...area, '--out', at('无.xlsx'));
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  }
  writeFileSync(at('p0再.json'), good);
  const twice = await run('merge', at('p0.json'), at('p0再.json'), ...area, '--out', at('无.xlsx'));
  expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('在两个分片里都有')]);
  expect(readdirSync(folder)).not.toContain('无.xlsx');
});

test('--partial stands alone', async () => {
  const { code, err } = await run('rollup', at('全部'), ...area, '--partial', at('x.json'));
  expect([code, err]).toEqual([
    2,
    'huibiao: --partial 只读取、不汇总，不能与 --unit 同用；--unit 请用在 huibiao merge。\n',
  ]);
});

function outputs(name: string): string[] {
  return ['--out', at(`${name}.xlsx`), '--json', at(`${name}.json`), '--facts', at(`${name}.csv`)];
}
