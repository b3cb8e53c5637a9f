import type { Worker, WorkerOptions } from 'node:worker_threads';
import type { Catalogues } from '../../batch/catalogues';
import { readFile } from '../../batch/readFile';
import { ReadingPool, usualLimits } from '../../batch/reading/readingPool';
import type { Answer, ReadingLimits, StartThread } from '../../batch/reading/readingThread';
import type { Definition } from '../../definition/definition';
import { nodeCodec } from '../nodeCodec';
import { orderFor, type Order, type ThreadData } from './order';

/** Starts a thread at `thread.ts`, wherever that was built to. */
export type StartWorker = (options: WorkerOptions) => Worker;

export type NodePoolOptions = {
  start: StartWorker;
  threads: number;
  definition: Definition;
  catalogues: Catalogues;
  signal: AbortSignal;
  limits?: ReadingLimits;
};

/** Room for what reading a file leaves behind: fewer, and hardly longer, collections of it. */
const maxYoungGenerationSizeMb = 32;

/** A pool of Node's worker threads, each held to its share of memory. */
export function nodePool(options: NodePoolOptions): ReadingPool<Order> {
  const { start, threads, definition, catalogues, signal, limits = usualLimits } = options;
  return new ReadingPool({
    start: nodeThreads(start, definition, limits),
    threads,
    orderFor,
    here: (file) => readFile(file, catalogues, nodeCodec),
    signal,
    limits,
  });
}

function nodeThreads(
  start: StartWorker,
  definition: Definition,
  { megabytes }: ReadingLimits,
): StartThread<Order> {
  const workerData: ThreadData = { definition };
  const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb };
  return ({ said, lost }) => {
    const worker = start({ workerData, resourceLimits });
    worker.on('message', (answer: Answer) => said(answer));
    worker.on('error', (error: NodeJS.ErrnoException) =>
      lost(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'unknown'),
    );
    worker.on('exit', () => lost('unknown'));
    return { post: (order) => worker.postMessage(order), end: () => worker.terminate() };
  };
}
