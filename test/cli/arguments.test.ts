import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../tools';
import { run } from './terminal';

const folder = temporaryFolder();

test('help is there for the whole and for each command, in both languages', async () => {
  expect((await run('--help')).out).toContain('用法：huibiao <命令> [参数]');
  expect((await run('--help', '--lang', 'en')).out).toContain('Usage: huibiao <command> [options]');
  for (const command of ['init', 'issue', 'check', 'rollup', 'narrate', 'demo']) {
    const { code, out } = await run(command, '--help');
    expect([code, out.split('\n')[0]]).toEqual([0, expect.stringContaining(`huibiao ${command}`)]);
  }
});

test('no command at all prints the help and is unusable', async () => {
  const { code, out } = await run();
  expect([code, out]).toEqual([2, expect.stringContaining('用法')]);
});

test.each([
  [
    ['rollupp'],
    'huibiao: 没有“rollupp”这个命令。可用的命令：init diff issue check rollup merge narrate demo。用 huibiao --help 查看说明。\n',
  ],
  [['init'], 'huibiao: 缺少 --out。用 --help 查看用法。\n'],
  [['init', '--out'], 'huibiao: 参数 --out 无法使用。命令 init 的参数是：--out。用 --help 查看用法。\n'],
  [
    ['init', '--ouch', 'x'],
    'huibiao: 参数 --ouch 无法使用。命令 init 的参数是：--out。用 --help 查看用法。\n',
  ],
  [['init', 'x', '--out', 'y'], 'huibiao: 命令 init 用不到“x”。用 --help 查看用法。\n'],
  [['check'], 'huibiao: 缺少要读取的文件或文件夹。用 --help 查看用法。\n'],
  [['check', '没有的文件夹'], 'huibiao: 找不到“没有的文件夹”。请核对路径。\n'],
  [
    ['issue', '--unit', '630223', '--year', '25', '--out', 'x'],
    'huibiao: --year 应为四位年份（如 2025），实际是“25”。\n',
  ],
  [
    ['issue', '--unit', '999999', '--year', '2025', '--out', 'x'],
    'huibiao: 制度的单位表里没有代码“999999”。请核对 --unit，或用 --definition 指定含该单位的制度。\n',
  ],
  [
    ['narrate', 'x.xlsx', '--out', 'x.pdf'],
    'huibiao: --out 的文件名应以 .docx / .txt 结尾，实际是“x.pdf”。\n',
  ],
  [['init', '--out', 'x', '--lang', 'fr'], 'huibiao: --lang 只能是 zh 或 en。\n'],
])('%j is refused with a sentence and exit code 2', async (args, sentence) => {
  expect(await run(...args)).toEqual({ code: 2, out: '', err: sentence });
});

test('a folder without a usable file is exit code 2, every file named', async () => {
  const empty = join(folder, '收回');
  mkdirSync(empty);
  expect(await run('check', empty)).toEqual({
    code: 2,
    out: '',
    err: 'huibiao: 没有读到一份可用的报送表。\n',
  });
  writeFileSync(join(empty, '说明.txt'), '这不是表');
  writeFileSync(join(empty, '~$锁.xlsx'), '');
  const { code, err } = await run('check', empty);
  expect(code).toBe(2);
  expect(err.split('\n')).toHaveLength(3);
  expect(err).toContain('说明.txt：');
});

test('a folder that holds other things is left alone by the demo', async () => {
  writeFileSync(join(folder, '年终总结.docx'), 'x');
  expect(await run('demo', '--out', folder)).toEqual({
    code: 2,
    out: '',
    err: expect.stringContaining('里有演示以外的内容') as string,
  });
});
