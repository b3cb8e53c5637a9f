/** What goes wrong with the disk, and Ctrl-C, as people meet it: the built command line in processes of its own. */
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { builtInDefinition } from '../../src/definition/builtin/builtin';
import { openDefinition } from '../../src/definition/open';
import { templateWorkbook } from '../../src/template/template';
import { writeWorkbook } from '../../src/xlsx/write';
import type { ReportJson } from '../../src/cli/reportJson';
import { bySheetJs } from '../intake/sheetJs';
import { temporaryFolder } from '../tools';
import type { Ran } from './terminal';

const folder = temporaryFolder();
const at = (...names: string[]) => join(folder, ...names);
const built = at('built');
const isRoot = process.getuid?.() === 0;
const nobody = 65534;

const catalogue = openDefinition(builtInDefinition, 2025);
const [town] = catalogue.filingUnits('630223').filter(({ level }) => level === 'township');

type Circumstances = {
  /** Of faults.cjs. */
  fault?: string;
  /** Someone for whom permissions hold. */
  plainUser?: true;
  /** Nobody reads what is printed. */
  unheard?: true;
};

async function run(args: string[], { fault, plainUser, unheard }: Circumstances = {}): Promise<Ran> {
  const preload = fault === undefined ? [] : ['-r', join(__dirname, 'faults.cjs')];
  const child = spawn(process.execPath, [...preload, join(built, 'huibiao.cjs'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HUIBIAO_FAULT: fault },
    ...(plainUser && isRoot && { uid: nobody, gid: nobody }),
  });
  if (unheard) child.stdout.destroy();
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const [out, err] = await Promise.all([unheard ? '' : text(child.stdout), text(child.stderr)]);
  return { code: (await ended) ?? -1, out, err };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** What lies in a folder and the folders in it, what begins with a dot too. */
function all(name: string): string[] {
  return readdirSync(at(name), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => entry.name);
}

const rejected = (name: string) =>
  (JSON.parse(readFileSync(at(name), 'utf8')) as ReportJson).rejected.map(({ file, message }) => [
    file,
    message,
  ]);

/** A folder of so many submissions of one unit. */
function received(name: string, count: number): string {
  mkdirSync(at(name));
  for (let copy = 1; copy <= count; copy++) copyFileSync(at('威远镇.xlsx'), at(name, `${copy}.xlsx`));
  return name;
}

beforeAll(async () => {
  const webpack = require.resolve('webpack/bin/webpack.js');
  const config = resolve(__dirname, '../../webpack.config.js');
  const args = ['--config', config, '--config-name', 'cli', '--mode', 'production', '--output-path', built];
  execFileSync(process.execPath, [webpack, ...args], { stdio: 'pipe' });
  const values = new Map([['TJ_01', 3]]);
  const form = templateWorkbook(catalogue, town!, { entries: { values } });
  writeFileSync(at('威远镇.xlsx'), await writeWorkbook(form));
  writeFileSync(at('威远镇.xls'), await bySheetJs(form, 'biff8'));
  chmodSync(folder, 0o777);
}, 180_000);

describe('Ctrl-C', () => {
  test('while templates are issued: what is there is whole, and what is missing is told', async () => {
    const issue = ['issue', '--unit', '630223', '--year', '2025', '--out', '下发'];
    const { code, out, err } = await run(issue, { fault: 'interrupt-at-rename:3' });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^48 份填报表只生成了 3 份，到“\S+_2025\.xlsx”为止；从“\S+_2025\.xlsx”起没有生成。再运行一次会全部重新生成。\n已中断。已写完的文件是完整的，未写完的没有留下。\n$/,
    );
    const names = all('下发');
    expect([names.length, names.filter((name) => !name.endsWith('_2025.xlsx'))]).toEqual([3, []]);
    await run(['check', '下发', '--json', '下发.json']);
    expect(rejected('下发.json')).toEqual([]);
  });

  test('while files are checked and rolled up, by threads too', async () => {
    const [few, many] = [received('几份', 3), received('许多', 45)];
    const outputs = ['--unit', '630223', '--out', '汇总.xlsx', '--facts', '明细.csv', '--json', '汇总.json'];
    for (const args of [
      ['check', few, '--json', '结果.json', '--slips', '退回'],
      ['rollup', few, ...outputs],
      ['rollup', many, ...outputs],
      ['rollup', many, '--partial', '分片.json'],
    ]) {
      expect(await run(args, { fault: 'interrupt-at-open:2' })).toEqual({
        code: 2,
        out: '',
        err: '已中断。已写完的文件是完整的，未写完的没有留下。\n',
      });
    }
    const names = readdirSync(folder);
    expect(names.filter((name) => /汇总|结果|退回|明细|分片|part$/.test(name))).toEqual([]);
  }, 60_000);

  test('twice, while a disk does not answer: ends at once, and nothing is left', async () => {
    const { code } = await run(['init', '--out', '新建/制度.xlsx'], { fault: 'interrupt-twice-at-write' });
    expect([code, all('新建')]).toEqual([2, []]);
  });
});

describe('a file that the library reads', () => {
  /** A form of ours, one of the library's under its own name, one under another, and one that something happens over. */
  function mixed(name: string): string {
    received(name, 1);
    for (const copy of ['2.xls', '3.xlsx', '致命.xls']) copyFileSync(at('威远镇.xls'), at(name, copy));
    return name;
  }
  const crashed =
    '读取这份文件的进程意外中止，未采用，多半是文件已损坏或内容过多。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送；其余文件不受影响。';

  /** The process that left its number is gone, or waits for whoever started it to ask. */
  async function isGone(): Promise<boolean> {
    const pid = readFileSync(at('apart.pid'), 'utf8');
    for (let tries = 0; tries < 100; tries++) {
      const state = /\) (\S)/.exec(readIfThere(`/proc/${pid}/stat`))?.[1] ?? 'Z';
      if (state === 'Z') return true;
      await setTimeout(100);
    }
    return false;
  }

  test('may take its process down: it is refused, the others are read, and the screen shows a sentence', async () => {
    const { code, err } = await run(['check', mixed('有一份'), '--json', '有一份.json'], {
      fault: 'die-apart-over',
    });
    const sentence = `有一份/致命.xls：${crashed}`;
    expect([code, err.split('\n')[0]]).toEqual([1, `[未采用] ${sentence}`]);
    expect(err).not.toMatch(/fatal|native|#/i);
    expect(rejected('有一份.json')).toEqual([
      ['有一份/致命.xls', sentence],
      ['有一份/1.xlsx', expect.stringContaining('报了两份') as string],
      ['有一份/2.xls', expect.stringContaining('报了两份') as string],
    ]);
  });

  test('takes down each process that reads it, never the command', async () => {
    const { code } = await run(['check', mixed('份份'), '--json', '份份.json'], {
      fault: 'die-apart-at-library',
    });
    expect([code, rejected('份份.json').map(([file]) => file)]).toEqual([
      1,
      ['份份/2.xls', '份份/3.xlsx', '份份/致命.xls'],
    ]);
  }, 60_000);

  test('as a summary: refused with a sentence', async () => {
    const { code, out, err } = await run(['narrate', '威远镇.xls', '--out', '段落.txt'], {
      fault: 'die-apart-at-library',
    });
    expect([code, out, err]).toEqual([
      2,
      '',
      `huibiao: 汇总表“威远镇.xls”无法使用：威远镇.xls：${crashed}\n`,
    ]);
    expect((await run(['narrate', '威远镇.xls', '--out', '段落.txt'])).err).toContain('不是汇总表');
  });

  test('hangs, and Ctrl-C comes: nothing is left behind', async () => {
    const { code, out, err } = await run(['check', mixed('中断')], { fault: 'interrupt-while-apart-hangs' });
    expect([code, out, err]).toEqual([2, '', '已中断。已写完的文件是完整的，未写完的没有留下。\n']);
    expect(await isGone()).toBe(true);
  });

  test('hangs, and the command is killed: its process goes as well', async () => {
    const { code } = await run(['check', mixed('杀死')], { fault: 'kill-while-apart-hangs' });
    expect([code, await isGone()]).toEqual([-1, true]);
  });
});

describe('what cannot be written', () => {
  const narrate = ['init', '--out', '制度.xlsx'];

  test('a full disk: the old file stays, nothing else is left', async () => {
    writeFileSync(at('制度.xlsx'), '原有');
    expect(await run(narrate, { fault: 'no-space-at-write' })).toEqual({
      code: 2,
      out: '',
      err: 'huibiao: 无法写入“制度.xlsx”：磁盘已满，或超过了限额，请清理后再运行一次，或换一个位置。原有的文件（如有）没有改动。\n',
    });
    expect(readFileSync(at('制度.xlsx'), 'utf8')).toBe('原有');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('a disk that fills up while templates are issued', async () => {
    const issue = ['issue', '--unit', '630223', '--year', '2025', '--out', '满了'];
    const { code, err } = await run(issue, { fault: 'no-space-at-write:3' });
    expect([code, all('满了').length]).toEqual([2, 2]);
    expect(err).toMatch(
      /^48 份填报表只生成了 2 份，到“(.+)”为止；从“(.+)”起没有生成。.*\nhuibiao: 无法写入“满了\/\2”：磁盘已满/,
    );
    const none = await run(issue, { fault: 'no-space-at-write:1' });
    expect(none.err).toMatch(/^48 份填报表一份也没有生成。\nhuibiao: 无法写入“满了\/.+”：磁盘已满/);
  });

  test.each(['busy-at-rename', 'busy-at-open'])('open in Excel on Windows (%s)', async (fault) => {
    const [out, source] = [`${fault}.xlsx`, '威远镇.xlsx'];
    writeFileSync(at(out), '原有');
    const { code, err } = await run(['rollup', source, '--unit', '630223', '--out', out], { fault });
    expect([code, readFileSync(at(out), 'utf8')]).toEqual([2, '原有']);
    expect(err).toBe(
      `huibiao: “${out}”正被其他程序使用（多半在 Excel 或 WPS 里打开着），无法写入，原有的文件没有改动。请在 Excel 或 WPS 里关闭它，再运行一次。\n`,
    );
  });

  test('a file where a folder should be, a folder where a file should be', async () => {
    writeFileSync(at('是文件'), '');
    mkdirSync(at('是文件夹.xlsx'));
    const cases: [string[], string][] = [
      [
        ['init', '--out', '是文件/制度.xlsx'],
        '是文件/制度.xlsx”：路径中本应是文件夹的地方是一个文件，请换一个位置',
      ],
      [
        ['issue', '--unit', '630223', '--year', '2025', '--out', '是文件'],
        '”：路径中本应是文件夹的地方是一个文件，请换一个位置',
      ],
      [
        ['check', '威远镇.xlsx', '--slips', '是文件'],
        '是文件”：路径中本应是文件夹的地方是一个文件，请换一个位置',
      ],
      [['init', '--out', '是文件夹.xlsx'], '是文件夹.xlsx”：这是文件夹，应当是文件，请换一个名称'],
      [
        ['rollup', '威远镇.xlsx', '--unit', '630223', '--out', '是文件夹.xlsx'],
        '是文件夹.xlsx”：这是文件夹，应当是文件，请换一个名称',
      ],
    ];
    for (const [args, sentence] of cases) {
      const { code, out, err } = await run(args);
      expect([code, out, err]).toEqual([2, '', expect.stringContaining(sentence)]);
    }
    expect(readFileSync(at('是文件'), 'utf8')).toBe('');
  }, 60_000);

  test('a folder without permission is told before anything is read', async () => {
    mkdirSync(at('只读'), { mode: 0o555 });
    const args = ['rollup', '没有.xlsx', '--unit', '630223', '--out', '只读/汇总.xlsx'];
    expect(await run(args, { plainUser: true })).toEqual({
      code: 2,
      out: '',
      err: 'huibiao: 无法写入“只读”：没有权限，请检查文件和文件夹的权限，或换一个位置。原有的文件（如有）没有改动。\n',
    });
  });

  test('a folder that is missing is made', async () => {
    expect((await run(['init', '--out', '一/二/制度.xlsx'])).code).toBe(0);
    expect(all('一')).toEqual(['制度.xlsx']);
  });

  test('devices and links: written into, and where they lead to', async () => {
    writeFileSync(at('实际.json'), '');
    symlinkSync('实际.json', at('链接.json'));
    expect((await run(['check', '威远镇.xlsx', '--json', '链接.json'])).code).toBe(1);
    expect(rejected('实际.json')).toEqual([]);
    const full = await run(['check', '威远镇.xlsx', '--json', '/dev/full']);
    expect([full.code, full.err]).toEqual([2, expect.stringContaining('无法写入“/dev/full”：磁盘已满')]);
  });

  test('a screen that nobody looks at keeps nothing from being written', async () => {
    expect((await run(['check', '威远镇.xlsx', '--json', '未看.json'], { unheard: true })).code).toBe(1);
    expect(rejected('未看.json')).toEqual([]);
  });
});

describe('files that do not hold still', () => {
  test.each([
    [
      'vanish-before-open:2',
      '无法读取“F/2.xlsx”：文件已不在原处，或链接所指的文件不在，请核对后再运行一次。',
    ],
    [
      'grow-while-read:2',
      '“F/2.xlsx”在读取时有变动，可能正在复制或保存，未采用。请待复制、保存完成后再运行一次。',
    ],
    [
      'shrink-while-read:2',
      '“F/2.xlsx”在读取时有变动，可能正在复制或保存，未采用。请待复制、保存完成后再运行一次。',
    ],
  ])('%s: refused, and the rest goes on', async (fault, sentence) => {
    const name = received(fault.replace(':', '-'), 3);
    const { code, err } = await run(['check', name, '--json', '变动.json'], { fault });
    expect([code, err]).toEqual([1, expect.stringContaining(sentence.replace('F', name))]);
    expect(rejected('变动.json')).toHaveLength(2);
  });

  test('what a folder holds beside files is told, and never opened', async () => {
    const name = received('杂物', 1);
    symlinkSync('没有.xlsx', at(name, '断链.xlsx'));
    symlinkSync('.', at(name, '圈'));
    symlinkSync('自己.xlsx', at(name, '自己.xlsx'));
    symlinkSync('../威远镇.xlsx', at(name, '链到.xlsx'));
    symlinkSync('/dev/zero', at(name, '设备.xlsx'));
    execFileSync('mkfifo', [at(name, '管道.xlsx')]);
    mkdirSync(at(name, '无权'));
    chmodSync(at(name, '无权'), 0);
    for (const litter of ['~$1.xlsx', '.DS_Store', 'Thumbs.db', '.huibiao-7-1.part'])
      writeFileSync(at(name, litter), '');
    const { code } = await run(['check', name, '--json', at('杂物.json')], { plainUser: true });
    chmodSync(at(name, '无权'), 0o700);
    expect(code).toBe(1);
    expect(rejected('杂物.json')).toEqual([
      [
        `${name}/断链.xlsx`,
        `无法读取“${name}/断链.xlsx”：文件已不在原处，或链接所指的文件不在，请核对后再运行一次。`,
      ],
      [`${name}/无权`, `无法读取“${name}/无权”：没有权限，请检查文件和文件夹的权限，或换一个位置。`],
      [
        `${name}/管道.xlsx`,
        `“${name}/管道.xlsx”不是普通文件（而是管道、设备之类），没有打开。请移走，或改用文件。`,
      ],
      [`${name}/自己.xlsx`, `无法读取“${name}/自己.xlsx”：链接互相指向，没有尽头，请删去这些链接。`],
      [
        `${name}/设备.xlsx`,
        `“${name}/设备.xlsx”不是普通文件（而是管道、设备之类），没有打开。请移走，或改用文件。`,
      ],
      [`${name}/链到.xlsx`, expect.stringContaining('报了两份') as string],
    ]);
  });

  test('a pipe that is asked for is not waited for', async () => {
    execFileSync('mkfifo', [at('直接.xlsx')]);
    const asDefinition = await run(['check', '威远镇.xlsx', '--definition', '直接.xlsx']);
    expect(asDefinition).toEqual({
      code: 2,
      out: '',
      err: 'huibiao: “直接.xlsx”不是普通文件（而是管道、设备之类），没有打开。请移走，或改用文件。\n',
    });
    expect((await run(['check', '直接.xlsx'])).code).toBe(2);
    rmSync(at('直接.xlsx'));
  });
});

test('a mistake of ours is exit code 2 with a sentence, never 1 for findings', async () => {
  const { code, out, err } = await run(['check', '威远镇.xlsx', '--definition', '威远镇.xlsx'], {
    fault: 'fail-at-open',
  });
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(
    /^huibiao: 程序出错（.+）。请把这句话和所用的命令发给我们查找原因；已写完的文件是完整的。\n$/,
  );
});
