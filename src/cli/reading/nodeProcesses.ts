import { readFile } from '../../batch/readFile';
import { openingFor } from '../../batch/reading/opening';
import { ReadingPool, usualLimits } from '../../batch/reading/readingPool';
import type { Answer, StartThread } from '../../batch/reading/readingThread';
import { nodeCodec } from '../nodeCodec';
import type { NodePoolOptions } from './nodeThreads';
import { orderFor, type Order } from './order';
import { outOfMemory, type ProcessOpening, type StartProcess } from './starting';

export type ProcessPoolOptions = Omit<NodePoolOptions, 'start' | 'threads' | 'library'> & {
  start: StartProcess;
  /** At most so many, each started when there is something for it to read. */
  processes: number;
};

/**
 * A pool of processes for what may take its process down: V8 ends it over an array that grows too long, whatever a thread may have. What such
 * a file costs is the file. Where no process can be started, all is read on this thread.
 */
export function processPool(options: ProcessPoolOptions): ReadingPool<Order> {
  const { start, processes, definition, catalogues, signal, limits = usualLimits } = options;
  return new ReadingPool({
    start: nodeProcesses(start, () => ({ opening: openingFor(definition), megabytes: limits.megabytes })),
    threads: processes,
    orderFor,
    here: (file) => readFile(file, catalogues, nodeCodec),
    signal,
    limits,
  });
}

function nodeProcesses(start: StartProcess, first: () => ProcessOpening): StartThread<Order> {
  return ({ said, lost }) => {
    // what V8 says as it dies is nothing for the screen
    const child = start({ serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const post = (told: ProcessOpening | Order) => {
      // to one that is gone nothing can be told; that it is gone is heard below
      if (child.connected) child.send(told, () => undefined);
    };
    const exited = new Promise<number | null>((ended) => child.once('exit', ended));
    const silent = new Promise((ended) => child.once('disconnect', ended));
    child.on('message', (answer: Answer) => said(answer));
    child.on('error', () => lost('unknown'));
    // what it said last may arrive when it is gone
    void Promise.all([exited, silent]).then(([code]) => lost(code === outOfMemory ? 'memory' : 'crash'));
    post(first());
    return {
      post,
      end: async () => {
        if (child.kill('SIGKILL')) await exited;
      },
    };
  };
}
