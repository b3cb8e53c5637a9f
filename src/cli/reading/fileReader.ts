import { availableParallelism } from 'node:os';
import { isArchiveName } from '../../batch/archive';
import type { Catalogues } from '../../batch/catalogues';
import { readFile, type IncomingFile } from '../../batch/readFile';
import { withApart } from '../../batch/reading/readApart';
import { looksForeign, threadsFor } from '../../batch/reading/threadsFor';
import type { FileReader } from '../../batch/receive';
import type { Definition } from '../../definition/definition';
import { ReadingMemory } from '../../xlsx/reading/memory/readingMemory';
import { nodeCodec } from '../nodeCodec';
import { processPool } from './nodeProcesses';
import { nodePool } from './nodeThreads';
import type { StartProcess, StartWorker } from './starting';

/** What else than the main thread there is to read files. */
export type Starters = { thread: StartWorker; process: StartProcess };

/** With fewer files a second process takes longer to start than it saves. */
const worthAProcess = 60;

type Reading = { definition: Definition; catalogues: Catalogues; signal: AbortSignal };

/**
 * Reads these files: those in our own formats by threads where there are enough of them, else on this thread; those that take the library in
 * processes, started when the first such file comes. To be closed after use.
 */
export function fileReader(
  files: readonly IncomingFile[],
  { thread, process }: Starters,
  reading: Reading,
): FileReader & { close(): Promise<void> } {
  const cores = availableParallelism();
  const threads = threadsFor(
    files.filter((file) => !looksForeign(file)),
    cores,
  );
  const processes = Math.max(1, threadsFor(files.filter(mayBeForeign), cores, worthAProcess));
  const library = 'elsewhere';
  const pool = threads > 0 ? nodePool({ start: thread, threads, library, ...reading }) : null;
  const options = { library, memory: new ReadingMemory() } as const;
  const here = (file: IncomingFile) => readFile(file, reading.catalogues, nodeCodec, options);
  const apart = processPool({ start: process, processes, ...reading });
  return {
    ...withApart(pool ?? { atOnce: 1, read: here }, apart),
    close: async () => void (await Promise.all([pool?.close(), apart.close()])),
  };
}

/** An archive may hold such files as well. */
function mayBeForeign(file: IncomingFile): boolean {
  return looksForeign(file) || isArchiveName(file.name);
}
