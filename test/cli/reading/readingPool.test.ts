import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { receive } from '../../../src/batch/receive';
import { say } from '../../../src/messages/message';
import { actors, catalogue, named } from './pool';

const names = (...given: string[]) => given.map(named);

async function outcomes(pool: ReturnType<typeof actors>['pool'], ...files: string[]) {
  const { rejections } = await receive(names(...files), () => catalogue, { reader: pool });
  return rejections.map(({ code, message }) => `${code} ${say(message)}`);
}

test('what comes back is in the order given, whichever thread was first', async () => {
  const { pool, started } = actors({ threads: 3 });
  const files = Array.from({ length: 40 }, (_, at) => `${at}.xlsx`);
  const { rejections } = await receive(names(...files), () => catalogue, { reader: pool });
  expect(rejections.map(({ file }) => file)).toEqual(files);
  expect(started).toHaveLength(3);
});

test('a file that takes too long costs the thread its life: it is refused, a fresh thread goes on', async () => {
  const { pool, started } = actors();
  expect(await outcomes(pool, '甲', '卡住', '乙', '丙')).toEqual([
    'unreadable 甲：1',
    'too-large 卡住：读了 2 秒仍未读完，已停止，未采用。填报表通常一秒内读完，请检查是否粘贴了大量内容，或把数填到重新下发的填报表后重报；其余文件不受影响。',
    'unreadable 乙：1',
    'unreadable 丙：2',
  ]);
  expect(started).toHaveLength(2);
});

test('a file that takes too much memory likewise', async () => {
  const { pool, started } = actors({ limits: { milliseconds: 60_000, megabytes: 32 } });
  expect(await outcomes(pool, '太大', '乙')).toEqual([
    'too-large 太大：读取需要超过 32 MB 的内存，已停止，未采用。请检查是否粘贴了大量内容，或把数填到重新下发的填报表后重报；其余文件不受影响。',
    'unreadable 乙：1',
  ]);
  expect(started).toHaveLength(2);
});

test('a file over which a thread fails in another way is read again by the main thread', async () => {
  const { pool } = actors();
  expect(await outcomes(pool, '出错', '乙')).toEqual([
    'not-a-workbook 出错：这不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
    'unreadable 乙：1',
  ]);
});

test('where threads do not start, the main thread reads', async () => {
  const { pool } = actors();
  const broken = actors({ start: () => new Worker('throw new Error()', { eval: true }) }).pool;
  expect(await outcomes(broken, '甲', '乙')).toEqual([
    'not-a-workbook 甲：这不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
    'not-a-workbook 乙：这不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  ]);
  expect(await outcomes(pool, '甲')).toEqual(['unreadable 甲：1']);
});

test('an abort ends the threads at once, also one that hangs', async () => {
  const stop = new AbortController();
  const { pool, started } = actors({ signal: stop.signal, limits: { milliseconds: 600_000, megabytes: 32 } });
  const reading = receive(names('甲', '卡住', '乙'), () => catalogue, {
    reader: pool,
    signal: stop.signal,
    progress: () => stop.abort(),
  });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  await Promise.all(started.map((worker) => once(worker, 'exit')));
  expect(started.map(({ threadId }) => threadId)).toEqual([-1]);
  await expect(pool.read(named('丙'))).rejects.toMatchObject({ name: 'AbortError' });
});

test('a thread that is at a file when the pool is closed ends by itself when it has done', async () => {
  const { pool, started } = actors({ limits: { milliseconds: 600_000, megabytes: 32 } });
  const codes: number[] = [];
  await outcomes(pool, '甲');
  started[0]!.once('exit', (code) => codes.push(code));
  const read = expect(pool.read(named('慢'))).rejects.toThrow('the pool is closed');
  await new Promise((ordered) => setImmediate(ordered));
  await pool.close();
  await read;
  // one that is ended from outside says 1
  expect(codes).toEqual([0]);
});

test('progress counts to the number of files', async () => {
  const { pool } = actors({ threads: 2 });
  const steps: string[] = [];
  await receive(names('甲', '乙', '丙'), () => catalogue, {
    reader: pool,
    progress: (done, total) => steps.push(`${done}/${total}`),
  });
  expect(steps).toEqual(['1/3', '2/3', '3/3']);
});
