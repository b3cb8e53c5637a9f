import type { Catalogues } from '../../batch/catalogues';
import { readFile } from '../../batch/readFile';
import { openingFor, type Opening } from '../../batch/reading/opening';
import { ReadingPool, usualLimits } from '../../batch/reading/readingPool';
import type { Answer, ReadingLimits, StartThread } from '../../batch/reading/readingThread';
import type { Definition } from '../../definition/definition';
import type { OpenOptions } from '../../xlsx/open';
import { nodeCodec } from '../nodeCodec';
import { orderFor, type Order } from './order';
import { causeOf, workerOptions, type StartWorker } from './starting';

export type NodePoolOptions = {
  start: StartWorker;
  threads: number;
  definition: Definition;
  catalogues: Catalogues;
  signal: AbortSignal;
  limits?: ReadingLimits;
} & Pick<OpenOptions, 'library'>;

/** A pool of Node's worker threads, each held to its share of memory. */
export function nodePool(options: NodePoolOptions): ReadingPool<Order> {
  const { start, threads, definition, catalogues, signal, limits = usualLimits, library = 'here' } = options;
  const { megabytes } = limits;
  return new ReadingPool({
    start: nodeThreads(() => start(workerOptions({ library }, megabytes)), openingFor(definition)),
    threads,
    orderFor,
    here: (file) => readFile(file, catalogues, nodeCodec, { library }),
    signal,
    limits,
  });
}

function nodeThreads(start: () => ReturnType<StartWorker>, opening: Opening): StartThread<Order> {
  return ({ said, lost }) => {
    const worker = start();
    worker.on('message', (answer: Answer) => said(answer));
    worker.on('error', (error) => lost(causeOf(error)));
    worker.on('exit', () => lost('unknown'));
    const post = (told: Opening | Order) => worker.postMessage(told);
    post(opening);
    return { post, end: () => worker.terminate() };
  };
}
