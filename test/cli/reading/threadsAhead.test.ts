import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { Context } from '../../../src/cli/command';
import { withFiles } from '../../../src/cli/examineFiles';
import { ThreadsAhead } from '../../../src/cli/reading/threadsAhead';
import { temporaryFolder } from '../../tools';

const folder = temporaryFolder();

/** Threads that wait for good, and how many of them there still are. */
function waiting(code = 'setInterval(() => undefined, 1e6)') {
  const started: Worker[] = [];
  const ended = new Set<Worker>();
  const start = (options: WorkerOptions) => {
    const worker = new Worker(code, { ...options, eval: true });
    worker.once('exit', () => ended.add(worker));
    started.push(worker);
    return worker;
  };
  return { start, started, left: () => started.filter((worker) => !ended.has(worker)) };
}

test('those that were started are taken first, and what nobody took is ended', async () => {
  const { start, started, left } = waiting();
  const ahead = new ThreadsAhead(start, {}, 3);
  expect(started).toHaveLength(3);
  const taken = [ahead.take(), ahead.take()];
  expect(taken).toEqual(started.slice(0, 2));
  await ahead.end();
  expect(left()).toEqual(taken);
  expect(ahead.take()).toBeUndefined();
  await Promise.all(taken.map((worker) => worker?.terminate()));
});

test('one that is lost before it is wanted is not taken', async () => {
  const { start, started } = waiting(`throw new Error('lost')`);
  const ahead = new ThreadsAhead(start, {}, 1);
  await new Promise((exited) => started[0]!.once('exit', exited));
  expect(ahead.take()).toBeUndefined();
  await ahead.end();
});

test('threads start before the definition is opened, and none is left where it cannot be', async () => {
  for (let n = 0; n < 40; n++) writeFileSync(join(folder, `${n}.xlsx`), '');
  const { start, started, left } = waiting();
  const process = () => {
    throw new Error('not asked for');
  };
  const signal = new AbortController().signal;
  const context = { signal, start: { thread: start, process } } as unknown as Context;
  const reading = withFiles([folder], context, () => {
    expect(started.length).toBeGreaterThan(0);
    throw new Error('a definition with mistakes');
  });
  await expect(reading).rejects.toThrow('a definition with mistakes');
  expect(left()).toEqual([]);
});
