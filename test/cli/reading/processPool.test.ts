/** Processes around threads that do as the names of files say. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { receive } from '../../../src/batch/receive';
import { processPool, type ProcessPoolOptions } from '../../../src/cli/reading/nodeProcesses';
import { say } from '../../../src/messages/message';
import { temporaryFolder } from '../../tools';
import { actor, catalogue, named } from './pool';
import { processEntry } from './processEntry';

const folder = temporaryFolder();
const open: ReturnType<typeof processPool>[] = [];
afterEach(() => Promise.all(open.splice(0).map((pool) => pool.close())));

function actors(options: Partial<ProcessPoolOptions> = {}, thread = actor) {
  const { start, started } = processEntry(folder, thread);
  const pool = processPool({
    start,
    processes: 1,
    definition: catalogue.definition,
    catalogues: () => catalogue,
    signal: new AbortController().signal,
    limits: { milliseconds: 60_000, megabytes: 32 },
    ...options,
  });
  open.push(pool);
  return { pool, started };
}

async function outcomes(pool: ReturnType<typeof processPool>, ...files: string[]) {
  const { rejections } = await receive(files.map(named), () => catalogue, { reader: pool });
  return rejections.map(({ code, message }) => `${code} ${say(message)}`);
}

const readHere = (name: string) =>
  `not-a-workbook ${name}：这不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。`;
const crashed = (name: string) =>
  `too-large ${name}：读取这份文件的进程意外中止，未采用，多半是文件已损坏或内容过多。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送；其余文件不受影响。`;

test('one process reads many files', async () => {
  const { pool, started } = actors();
  const files = Array.from({ length: 40 }, (_, at) => `${at}.xls`);
  expect(await outcomes(pool, ...files)).toEqual(files.map((file, at) => `unreadable ${file}：${at + 1}`));
  expect(started).toHaveLength(1);
});

test('none is started before there is something to read', async () => {
  const { pool, started } = actors();
  await pool.close();
  expect(started).toEqual([]);
});

test('a file that takes the process down costs itself alone, and a fresh process goes on', async () => {
  const { pool, started } = actors();
  expect(await outcomes(pool, '甲', '崩溃', '乙', '丙', '崩溃')).toEqual([
    'unreadable 甲：1',
    crashed('崩溃'),
    'unreadable 乙：1',
    'unreadable 丙：2',
    crashed('崩溃'),
  ]);
  expect(started).toHaveLength(2);
});

/** Says much of each file, and takes its process down as soon as it hears 崩溃. */
const longWinded = actor
  .replace('String(count)', `'长'.repeat(5_000_000)`)
  .replace(`'x'.repeat(2 ** 28).split('')`, `process.kill(process.pid, 'SIGKILL')`);

test('what was answered before arrives, however long it is', async () => {
  const { pool, started } = actors({}, longWinded);
  const [first, second] = await outcomes(pool, '甲', '崩溃');
  expect([first?.length, second]).toEqual(['unreadable 甲：'.length + 5_000_000, crashed('崩溃')]);
  expect(started).toHaveLength(1);
});

test('a thread that throws takes the process down as well', async () => {
  expect(await outcomes(actors().pool, '出错', '乙')).toEqual([crashed('出错'), 'unreadable 乙：1']);
});

test('a file that takes too long or too much memory is refused, and a fresh process goes on', async () => {
  const slow = actors({ limits: { milliseconds: 2_000, megabytes: 32 } });
  expect(await outcomes(slow.pool, '卡住', '乙')).toEqual([
    'too-large 卡住：读了 2 秒仍未读完，已停止，未采用。填报表通常一秒内读完，请检查是否粘贴了大量内容，或把数填到重新下发的填报表后重报；其余文件不受影响。',
    'unreadable 乙：1',
  ]);
  expect(slow.started.map(({ signalCode }) => signalCode)).toEqual(['SIGKILL', null]);
  expect(await outcomes(actors().pool, '太大', '乙')).toEqual([
    'too-large 太大：读取需要超过 32 MB 的内存，已停止，未采用。请检查是否粘贴了大量内容，或把数填到重新下发的填报表后重报；其余文件不受影响。',
    'unreadable 乙：1',
  ]);
});

test.each<[string, ProcessPoolOptions['start']]>([
  [
    'cannot be started',
    () => {
      throw new Error('no memory');
    },
  ],
  ['are not there', (options) => spawn('/no-such-program', { ...options, stdio: 'ignore' })],
  [
    'end at once',
    () => spawn(process.execPath, ['-e', ''], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }),
  ],
])('where processes %s, the main thread reads', async (_, start) => {
  expect(await outcomes(actors({ start }).pool, '甲', '乙')).toEqual([readHere('甲'), readHere('乙')]);
});

test('an abort ends the process at once, also one that hangs', async () => {
  const stop = new AbortController();
  const { pool, started } = actors({ signal: stop.signal });
  const reading = receive(['甲', '卡住'].map(named), () => catalogue, {
    reader: pool,
    signal: stop.signal,
    progress: () => stop.abort(),
  });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(await Promise.all(started.map((child) => once(child, 'exit')))).toEqual([[null, 'SIGKILL']]);
});

test('a process that nobody speaks to any more ends by itself, also one that hangs', async () => {
  const { pool, started } = actors();
  expect(await outcomes(pool, '甲')).toEqual(['unreadable 甲：1']);
  const hanging = outcomes(pool, '卡住');
  const [child] = started;
  await new Promise((soon) => setTimeout(soon, 200));
  child?.disconnect();
  expect(await once(child!, 'exit')).toEqual([null, 'SIGKILL']);
  expect(await hanging).toEqual([crashed('卡住')]);
});
