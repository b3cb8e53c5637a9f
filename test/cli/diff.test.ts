import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefinitionChanges } from '../../src/definition/changes/change';
import { definitionWorkbook } from '../../src/definition/writeWorkbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { codes, sketchDefinition, type WorldSketch } from '../world';
import { temporaryFolder } from '../tools';
import { run } from './terminal';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

async function keep(name: string, sketch: WorldSketch): Promise<void> {
  writeFileSync(at(name), await writeWorkbook(definitionWorkbook(sketchDefinition(sketch))));
}

beforeAll(async () => {
  await keep('一.xlsx', { indicators: { FY_01: '申请', FY_02: { name: '受理', audience: ['司法局'] } } });
  await keep('二.xlsx', {
    definition: { version: '2' },
    indicators: { FY_02: { name: '受理', audience: ['司法局'], measure: '起' }, FY_01: '申请' },
  });
  await keep('错.xlsx', { indicators: { FY_R: 'FY_9*2' } });
});

const account = [
  '制度“测试制度”：由 1 版改为 2 版，改动 2 处。',
  '一、填报人要知道的（1 处）',
  '  改动 1 项',
  '    “受理”（FY_02）',
  '      计量单位：由“件”改为“起”',
  '二、统计人员要知道的（1 处）',
  '  制度本身',
  '    版本：由“1”改为“2”',
  '',
].join('\n');

test('what changed, on the screen, as a text and as JSON', async () => {
  const ran = await run(
    'diff',
    at('一.xlsx'),
    at('二.xlsx'),
    '--out',
    at('改动.txt'),
    '--json',
    at('d.json'),
  );
  expect(ran).toEqual({ code: 0, out: `${account}改动说明已写入 ${at('改动.txt')}。\n`, err: '' });
  expect(readFileSync(at('改动.txt'), 'utf8')).toBe(account);
  const { old, new: current, ...rest } = JSON.parse(readFileSync(at('d.json'), 'utf8')) as DefinitionChanges;
  expect([old.version, current.version, old.hash === current.hash]).toEqual(['1', '2', false]);
  expect(rest).toEqual({
    fields: [{ field: 'version', old: '1', new: '2' }],
    changes: [
      {
        subject: 'indicator',
        kind: 'changed',
        code: 'FY_02',
        name: '受理',
        fields: [{ field: 'measure', old: '件', new: '起' }],
      },
    ],
  });
});

test('a unit that is not asked for it has nothing to know', async () => {
  const { out } = await run('diff', at('一.xlsx'), at('二.xlsx'), '--unit', codes.weiyuan, '--year', '2025');
  expect(out.split('\n').slice(0, 4)).toEqual([
    '制度“测试制度”：由 1 版改为 2 版，改动 1 处。',
    '只比较 2025 年统计的内容。',
    '只列与“威远镇”的填报表有关的改动。',
    '一、填报人要知道的：没有改动',
  ]);
});

test('the built-in definition against itself, read from its own workbook too', async () => {
  const same = '制度“法治政府建设年度报告统计制度”：两份内容相同，没有改动。\n';
  expect(await run('diff', 'builtin', 'builtin')).toEqual({ code: 0, out: same, err: '' });
  await run('init', '--out', at('内置.xlsx'));
  expect((await run('diff', 'builtin', at('内置.xlsx'))).out).toBe(same);
});

test.each([
  [['builtin'], '缺少新旧两份制度工作簿（内置制度写 builtin）。用 --help 查看用法。'],
  [['builtin', 'builtin', '--unit', '999'], '两份制度的单位表里都没有代码“999”。请核对 --unit。'],
  [['builtin', 'builtin', '--year', '25'], '--year 应为四位年份（如 2025），实际是“25”。'],
  [['builtin', 'builtin', '--out', 'x.docx'], '--out 的文件名应以 .txt 结尾，实际是“x.docx”。'],
])('what cannot be compared is exit code 2: %j', async (args, said) => {
  expect(await run('diff', ...args)).toEqual({ code: 2, out: '', err: `huibiao: ${said}\n` });
});

test('a definition with mistakes, or no workbook, is exit code 2', async () => {
  const { code, err } = await run('diff', 'builtin', at('错.xlsx'));
  expect([code, err.split('\n').length]).toEqual([2, 3]);
  expect(err).toContain('有 1 处错误，请改正后再用：');
  writeFileSync(at('图.xlsx'), 'JPEG?');
  expect((await run('diff', at('图.xlsx'), 'builtin')).code).toBe(2);
});
