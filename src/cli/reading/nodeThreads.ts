import { setTimeout } from 'node:timers/promises';
import type { Catalogues } from '../../batch/catalogues';
import { readFile } from '../../batch/readFile';
import { openingFor, type Opening } from '../../batch/reading/opening';
import { ReadingPool, usualLimits } from '../../batch/reading/readingPool';
import type { Answer, ReadingLimits, StartThread } from '../../batch/reading/readingThread';
import type { Definition } from '../../definition/definition';
import type { OpenOptions } from '../../xlsx/open';
import { nodeCodec } from '../nodeCodec';
import { leave, orderFor, type Order } from './order';
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
    let inHand = 0;
    worker.on('message', (answer: Answer) => {
      if (answer !== 'ready') inHand -= 1;
      said(answer);
    });
    worker.on('error', (error) => lost(causeOf(error)));
    worker.on('exit', () => {
      inHand = 0;
      lost('unknown');
    });
    worker.postMessage(opening);
    return {
      post(order) {
        inHand += 1;
        worker.postMessage(order);
      },
      async end() {
        if (inHand > 0) await leaving(worker);
        await worker.terminate();
      },
    };
  };
}

/** In milliseconds. */
const timeToLeave = 300;

/**
 * Lets a thread finish what it is at. Node 20 aborts, all of it, over a thread that is ended just as it sets up inflating; one that is at a
 * file for longer is past that.
 */
async function leaving(worker: ReturnType<StartWorker>): Promise<void> {
  const gone = new Promise((resolve) => worker.once('exit', resolve));
  worker.postMessage(leave);
  await Promise.race([gone, setTimeout(timeToLeave, undefined, { ref: false })]);
}
