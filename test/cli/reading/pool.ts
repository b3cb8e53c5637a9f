/** Pools of threads that do as the names of files say, and orders for them. */
import { Worker } from 'node:worker_threads';
import type { IncomingFile } from '../../../src/batch/readFile';
import { nodePool, type NodePoolOptions } from '../../../src/cli/reading/nodeThreads';
import type { StartWorker } from '../../../src/cli/reading/starting';
import { world } from '../../world';

/**
 * A thread that refuses each file in the words of its own count, takes its time over 慢, hangs on 卡住, eats memory on 太大, throws on 出错 and takes its process down
 * on 崩溃: V8 makes no array as long as that.
 */
export const actor = `
  const { parentPort } = require('node:worker_threads');
  let count = 0;
  const read = (order) => {
    if (order === 'leave') return parentPort.close();
    const { name } = order;
    if (name === '卡住') for (;;);
    if (name === '慢') for (const until = Date.now() + 100; Date.now() < until; );
    if (name === '太大') for (const heap = []; ; ) heap.push(new Array(100000).fill(heap.length + 0.5));
    if (name === '出错') throw new Error('thrown');
    if (name === '崩溃') 'x'.repeat(2 ** 28).split('');
    if (name === '库') return parentPort.postMessage('elsewhere');
    count += 1;
    parentPort.postMessage({ rejection: { file: name, code: 'unreadable', message: { key: 'batch.refused', params: { file: name, reason: String(count) } } } });
  };
  parentPort.once('message', () => {
    parentPort.on('message', read);
    parentPort.postMessage('ready');
  });
`;

export const { catalogue } = world({ indicators: { FY_02: '受理' } });

export function actors(options: Partial<NodePoolOptions> = {}) {
  const started: Worker[] = [];
  const start: StartWorker = (given) => {
    const worker = new Worker(actor, { ...given, eval: true });
    started.push(worker);
    return worker;
  };
  const pool = nodePool({
    start,
    threads: 1,
    definition: catalogue.definition,
    catalogues: () => catalogue,
    signal: new AbortController().signal,
    limits: { milliseconds: 2_000, megabytes: 32 },
    ...options,
  });
  open.push(pool);
  return { pool, started };
}

const open: ReturnType<typeof nodePool>[] = [];
afterEach(() => Promise.all(open.splice(0).map((pool) => pool.close())));

/** What cannot be opened here either: read again, it is no workbook. */
export function named(name: string): IncomingFile {
  return { name, size: 1, bytes: () => Promise.resolve(new Uint8Array([1])) };
}
