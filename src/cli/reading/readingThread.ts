import type { Worker } from 'node:worker_threads';
import type { Parcel } from '../../batch/parcel';
import type { Answer, Order } from './order';

/** How far a thread may go with one file. */
export type ReadingLimits = { milliseconds: number; megabytes: number };

/** What came of an order. */
export type Result =
  | Parcel
  /** The thread was ended over it: it took too long, or more memory than a thread may have. */
  | 'too-slow'
  | 'too-big'
  /** The thread could not do it; whoever ordered does it. */
  | 'again';

const steps = 10;

type Job = { order: Order; settle(result: Result): void; fail(reason: unknown): void };

/**
 * A thread that reads the files it is ordered to, first come first served. A file that it does not get done with costs it its life, and
 * a fresh thread takes up the others.
 */
export class ReadingThread {
  private readonly jobs: Job[] = [];
  private worker: Worker | null = null;
  /** Its code is loaded: what happens now is the file's doing. */
  private ready = false;
  private clock: NodeJS.Timeout | undefined;
  private ended: { reason: unknown } | null = null;
  /** It does not even start: nothing is asked of it any more. */
  private broken = false;

  constructor(
    private readonly start: () => Worker,
    private readonly limits: ReadingLimits,
  ) {}

  /** Orders not yet done. */
  get load(): number {
    return this.jobs.length;
  }

  /** @throws what `end` was given */
  read(order: Order): Promise<Result> {
    return new Promise((settle, fail) => {
      if (this.ended) return fail(this.ended.reason);
      if (this.broken) return settle('again');
      this.jobs.push({ order, settle, fail });
      if (!this.worker) this.begin();
      else {
        this.worker.postMessage(order);
        if (this.jobs.length === 1) this.watch();
      }
    });
  }

  /** Ends the thread; what it has not done fails with `reason`. */
  async end(reason: unknown): Promise<void> {
    this.ended ??= { reason };
    for (const job of this.jobs.splice(0)) job.fail(reason);
    await this.drop();
  }

  private begin(): void {
    const worker = this.start();
    this.worker = worker;
    this.ready = false;
    const isOurs = () => worker === this.worker;
    worker.on('message', (answer: Answer) => isOurs() && this.take(answer));
    worker.on('error', (error: NodeJS.ErrnoException) => isOurs() && this.lost(error.code));
    worker.on('exit', () => isOurs() && this.lost(undefined));
    for (const { order } of this.jobs) worker.postMessage(order);
  }

  private take(answer: Answer): void {
    if (answer === 'ready') this.ready = true;
    else this.jobs.shift()?.settle(answer);
    this.watch();
  }

  /** The clock runs for the first file in the queue, once the thread is at it; in steps, so that a machine that slept loses one of them. */
  private watch(left = steps): void {
    clearTimeout(this.clock);
    if (!this.ready || this.jobs.length === 0) return;
    const step = () => (left > 1 ? this.watch(left - 1) : this.restart('too-slow'));
    this.clock = setTimeout(step, this.limits.milliseconds / steps);
  }

  /** The thread is gone by itself. Of whatever else than memory, only reading the file again can tell. */
  private lost(code: string | undefined): void {
    if (!this.ready) this.broken = true;
    this.restart(this.ready && code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-big' : 'again');
  }

  private restart(result: Result): void {
    void this.drop();
    this.jobs.shift()?.settle(result);
    if (this.broken) for (const job of this.jobs.splice(0)) job.settle('again');
    if (this.jobs.length > 0) this.begin();
  }

  private async drop(): Promise<void> {
    const { worker } = this;
    clearTimeout(this.clock);
    this.worker = null;
    await worker?.terminate();
  }
}
