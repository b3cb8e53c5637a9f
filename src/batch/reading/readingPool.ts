import { message } from '../../messages/message';
import type { ReadOutcome } from '../../submission/read';
import { LibraryWantedError } from '../../xlsx/open';
import { unpack, type Forms } from '../parcel';
import { largestFile, refused, type IncomingFile } from '../readFile';
import type { FileReader } from '../receive';
import { ReadingThread, type ReadingLimits, type StartThread } from './readingThread';

export type PoolOptions<Order> = {
  start: StartThread<Order>;
  /** How many threads. */
  threads: number;
  /** What a thread is told to read a file; null, or an error, where it is better read here. */
  orderFor(file: IncomingFile): Promise<Order | null>;
  /** Reads a file on this thread: what threads cannot do. */
  here(file: IncomingFile): Promise<ReadOutcome>;
  /** Ends the threads at once. */
  signal: AbortSignal;
  limits?: ReadingLimits;
};

/** A filled template takes milliseconds and some 20 MB, the summary of a province a second and some 200. */
export const usualLimits: ReadingLimits = { milliseconds: 30_000, megabytes: 512 };

/** A file that is read and one that waits: no thread stands idle while the next file is handed to it. */
const inHand = 2;

/** Files read by threads. One that takes too long or too much memory is refused, and the rest goes on. To be closed after use. */
export class ReadingPool<Order> implements FileReader {
  readonly atOnce: number;
  private readonly threads: ReadingThread<Order>[];
  private readonly limits: ReadingLimits;
  /** What many files have alike. */
  private readonly forms: Forms = new Map();
  private readonly abort = () => void this.end(this.options.signal.reason);

  constructor(private readonly options: PoolOptions<Order>) {
    const { start, threads, signal, limits = usualLimits } = options;
    this.limits = limits;
    this.atOnce = threads * inHand;
    this.threads = Array.from({ length: threads }, () => new ReadingThread(start, limits));
    signal.addEventListener('abort', this.abort, { once: true });
  }

  /**
   * @throws the signal's reason once it is aborted
   * @throws DefinitionError where the definition cannot be opened
   * @throws LibraryWantedError where the threads are not to use the library that the file takes
   */
  async read(file: IncomingFile): Promise<ReadOutcome> {
    const { orderFor, here } = this.options;
    const order = file.size > largestFile ? null : await orderFor(file).catch(() => null);
    if (order === null) return here(file);
    const result = await this.idlest().read(order);
    if (result === 'too-slow') {
      const seconds = Math.round(this.limits.milliseconds / 1000);
      return refused(file, 'too-large', message('batch.file-too-slow', { file: file.name, seconds }));
    }
    if (result === 'too-big') {
      const { megabytes } = this.limits;
      return refused(file, 'too-large', message('batch.file-too-big', { file: file.name, megabytes }));
    }
    if (result === 'crashed') {
      return refused(file, 'too-large', message('batch.file-crashed', { file: file.name }));
    }
    if (result === 'elsewhere') throw new LibraryWantedError();
    return result === 'again' ? here(file) : unpack(result, this.forms);
  }

  async close(): Promise<void> {
    this.options.signal.removeEventListener('abort', this.abort);
    await this.end(new Error('the pool is closed'));
  }

  private async end(reason: unknown): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end(reason)));
  }

  private idlest(): ReadingThread<Order> {
    return this.threads.reduce((idlest, thread) => (thread.load < idlest.load ? thread : idlest));
  }
}
