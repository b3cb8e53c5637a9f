import type { Catalogues } from '../../../batch/catalogues';
import { readFile, type IncomingFile } from '../../../batch/readFile';
import { openingFor } from '../../../batch/reading/opening';
import { ReadingPool } from '../../../batch/reading/readingPool';
import type { Answer, StartThread } from '../../../batch/reading/readingThread';
import { looksForeign, threadsFor } from '../../../batch/reading/threadsFor';
import type { Definition } from '../../../definition/definition';
import { portableCodec } from '../../../xlsx/codec';
import { orderFor, type Order } from './order';

/** How workers at `reader.ts` are started, and for how many there are cores; null where a worker cannot have workers (Safari before 15.5). */
export type Readers = { start(): Worker; cores: number } | null;

/** Each reader keeps the definition and a file or two in memory; a laptop's browser has other things to do as well. */
const most = 8;

/**
 * Readers for these files, as many as they are worth; null where the desk had better read them itself. One at least where a library reads a
 * file, since only a worker can be ended when it hangs. To be closed after use.
 */
export function webReaders(
  files: readonly IncomingFile[],
  definition: Definition,
  catalogues: Catalogues,
  { readers, signal }: { readers: Readers; signal: AbortSignal },
): ReadingPool<Order> | null {
  const worth = readers ? threadsFor(files, Math.min(most, readers.cores)) : 0;
  const threads = files.some(looksForeign) ? Math.max(worth, 1) : worth;
  if (!readers || threads === 0) return null;
  return new ReadingPool({
    start: webThreads(() => readers.start(), definition),
    threads,
    orderFor,
    here: (file) => readFile(file, catalogues, portableCodec),
    signal,
  });
}

function webThreads(start: () => Worker, definition: Definition): StartThread<Order> {
  return ({ said, lost }) => {
    const worker = start();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => said(data);
    worker.onerror = () => lost('unknown');
    worker.postMessage(openingFor(definition));
    return { post: (order) => worker.postMessage(order), end: async () => worker.terminate() };
  };
}
