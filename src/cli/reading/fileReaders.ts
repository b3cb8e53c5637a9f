import { availableParallelism } from 'node:os';
import { isArchiveName } from '../../batch/archive';
import type { Catalogues } from '../../batch/catalogues';
import { readFile, type IncomingFile } from '../../batch/readFile';
import { usualLimits } from '../../batch/reading/readingPool';
import { withApart } from '../../batch/reading/readApart';
import { looksForeign, threadsFor } from '../../batch/reading/threadsFor';
import type { FileReader } from '../../batch/receive';
import type { Definition } from '../../definition/definition';
import { ReadingMemory } from '../../xlsx/reading/memory/readingMemory';
import { nodeCodec } from '../nodeCodec';
import { processPool } from './nodeProcesses';
import { nodePool } from './nodeThreads';
import { workerOptions, type StartProcess, type StartWorker } from './starting';
import { ThreadsAhead } from './threadsAhead';

/** What else than the main thread there is to read files. */
export type Starters = { thread: StartWorker; process: StartProcess };

/** With fewer files a second process takes longer to start than it saves. */
const worthAProcess = 60;

/** What files are read with. */
export type Reading = { definition: Definition; catalogues: Catalogues };

/** Readers that have been started. To be closed after use. */
export type FileReaders = { with(reading: Reading): FileReader; close(): Promise<void> };

/**
 * Readers for these files, started before there is a definition to read with: those in our own formats are read by threads where there are
 * enough of them, else on this thread; those that take the library in processes, started when the first such file comes.
 */
export function fileReaders(
  files: readonly IncomingFile[],
  start: Starters,
  signal: AbortSignal,
): FileReaders {
  const cores = availableParallelism();
  const near = files.filter((file) => !looksForeign(file));
  const threads = threadsFor(near, cores);
  const processes = Math.max(1, threadsFor(files.filter(mayBeForeign), cores, worthAProcess));
  const library = 'elsewhere';
  const ahead = new ThreadsAhead(start.thread, workerOptions({ library }, usualLimits.megabytes), threads);
  const pools: { close(): Promise<void> }[] = [];
  let closed: Promise<unknown> | undefined;
  return {
    with(reading) {
      const apart = processPool({ start: start.process, processes, signal, ...reading });
      pools.push(apart);
      if (threads === 0) return withApart(hereWith(reading), apart);
      const thread: StartWorker = (options) => ahead.take() ?? start.thread(options);
      const pool = nodePool({ start: thread, threads, library, signal, ...reading });
      pools.push(pool);
      return withApart(pool, apart);
    },
    async close() {
      closed ??= Promise.all([ahead.end(), ...pools.map((pool) => pool.close())]);
      await closed;
    },
  };
}

/** Reads on this thread, but for what takes the library. */
function hereWith({ catalogues }: Reading): FileReader {
  const options = { library: 'elsewhere', memory: new ReadingMemory() } as const;
  return { atOnce: 1, read: (file) => readFile(file, catalogues, nodeCodec, options) };
}

/** An archive may hold such files as well. */
function mayBeForeign(file: IncomingFile): boolean {
  return looksForeign(file) || isArchiveName(file.name);
}
