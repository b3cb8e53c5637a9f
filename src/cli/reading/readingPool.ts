import type { Worker, WorkerOptions } from 'node:worker_threads';
import type { Catalogues } from '../../batch/catalogues';
import { unpack } from '../../batch/parcel';
import { largestFile, readFile, refused, type IncomingFile } from '../../batch/readFile';
import type { FileReader } from '../../batch/receive';
import type { Definition } from '../../definition/definition';
import { message } from '../../messages/message';
import type { ReadOutcome } from '../../submission/read';
import { nodeCodec } from '../nodeCodec';
import { orderFor, type ThreadData } from './order';
import { ReadingThread, type ReadingLimits } from './readingThread';

/** Starts a thread at `thread.ts`, wherever that was built to. */
export type StartThread = (options: WorkerOptions) => Worker;

export type PoolOptions = {
  start: StartThread;
  /** How many threads. */
  threads: number;
  definition: Definition;
  catalogues: Catalogues;
  /** Ends the threads at once. */
  signal: AbortSignal;
  limits?: ReadingLimits;
};

/** A filled template takes milliseconds and some 20 MB, the summary of a province a second and some 200. */
const usualLimits: ReadingLimits = { milliseconds: 30_000, megabytes: 512 };

/** Room for what reading a file leaves behind: fewer, and hardly longer, collections of it. */
const maxYoungGenerationSizeMb = 32;

/** A file that is read and one that waits: no thread stands idle while the next file is handed to it. */
const inHand = 2;

/** Files read by threads. One that takes too long or too much memory is refused, and the rest goes on. To be closed after use. */
export class ReadingPool implements FileReader {
  readonly atOnce: number;
  private readonly threads: ReadingThread[];
  private readonly limits: ReadingLimits;
  /** Texts that many files have. */
  private readonly kept = new Map<string, string>();
  private readonly abort = () => void this.end(this.options.signal.reason);

  constructor(private readonly options: PoolOptions) {
    const { threads, definition, signal, limits = usualLimits } = options;
    const workerData: ThreadData = { definition };
    const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb };
    const start = () => options.start({ workerData, resourceLimits });
    this.limits = limits;
    this.atOnce = threads * inHand;
    this.threads = Array.from({ length: threads }, () => new ReadingThread(start, limits));
    signal.addEventListener('abort', this.abort, { once: true });
  }

  /**
   * @throws the signal's reason once it is aborted
   * @throws DefinitionError where the definition cannot be opened
   */
  async read(file: IncomingFile): Promise<ReadOutcome> {
    const here = () => readFile(file, this.options.catalogues, nodeCodec);
    const order = file.size > largestFile ? null : await orderFor(file).catch(() => null);
    if (order === null) return here();
    const result = await this.idlest().read(order);
    if (result === 'too-slow') {
      const seconds = Math.round(this.limits.milliseconds / 1000);
      return refused(file, 'too-large', message('cli.file-too-slow', { file: file.name, seconds }));
    }
    if (result === 'too-big') {
      const { megabytes } = this.limits;
      return refused(file, 'too-large', message('cli.file-too-big', { file: file.name, megabytes }));
    }
    return result === 'again' ? here() : unpack(result, this.kept);
  }

  async close(): Promise<void> {
    this.options.signal.removeEventListener('abort', this.abort);
    await this.end(new Error('the pool is closed'));
  }

  private async end(reason: unknown): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end(reason)));
  }

  private idlest(): ReadingThread {
    return this.threads.reduce((idlest, thread) => (thread.load < idlest.load ? thread : idlest));
  }
}
