import type { Parcel } from '../parcel';

/** How far a thread may go with one file; `megabytes` of heap only where the face can hold a thread to it. */
export type ReadingLimits = { milliseconds: number; megabytes: number };

/**
 * What a thread says first, once, and then of each file: what came of it; `again` where only whoever ordered can say what is wrong;
 * `elsewhere` where it takes the library that is not to be used there.
 */
export type Answer = 'ready' | 'again' | 'elsewhere' | Parcel;

/** A thread as a face has it: a worker thread of Node, a process around one, a Web Worker. */
export type Thread<Order> = {
  post(order: Order): void;
  /** Ends it at once, whatever it is at. */
  end(): Promise<unknown>;
};

/** What a thread tells of itself. It may be lost by itself: for want of memory, together with its process, or otherwise. */
export type ThreadEvents = { said(answer: Answer): void; lost(cause: 'memory' | 'crash' | 'unknown'): void };

export type StartThread<Order> = (events: ThreadEvents) => Thread<Order>;

/** What came of an order. */
export type Result =
  | Parcel
  /** The thread was ended over it: it took too long, or more memory than a thread may have. */
  | 'too-slow'
  | 'too-big'
  /** The thread's process died over it. */
  | 'crashed'
  /** The thread was not to do it. */
  | 'elsewhere'
  /** The thread could not do it; whoever ordered does it. */
  | 'again';

const endings = { memory: 'too-big', crash: 'crashed', unknown: 'again' } as const;

const steps = 10;

type Job<Order> = { order: Order; settle(result: Result): void; fail(reason: unknown): void };

/**
 * A thread that reads the files it is ordered to, first come first served. A file that it does not get done with costs it its life, and
 * a fresh thread takes up the others.
 */
export class ReadingThread<Order> {
  private readonly jobs: Job<Order>[] = [];
  private thread: Thread<Order> | null = null;
  /** Its code is loaded: what happens now is the file's doing. */
  private ready = false;
  private clock: ReturnType<typeof setTimeout> | undefined;
  private ended: { reason: unknown } | null = null;
  /** It does not even start: nothing is asked of it any more. */
  private broken = false;

  constructor(
    private readonly start: StartThread<Order>,
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
      if (!this.thread) this.begin();
      else {
        this.thread.post(order);
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
    this.ready = false;
    let thread: Thread<Order> | null = null;
    const events: ThreadEvents = {
      said: (answer) => thread === this.thread && this.take(answer),
      lost: (cause) => thread === this.thread && this.lost(cause),
    };
    try {
      this.thread = thread = this.start(events);
    } catch {
      return this.lost('unknown');
    }
    for (const { order } of this.jobs) thread.post(order);
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

  /** The thread is gone by itself. Where it does not say of what, only reading the file again can tell. */
  private lost(cause: keyof typeof endings): void {
    if (!this.ready) this.broken = true;
    this.restart(this.ready ? endings[cause] : 'again');
  }

  private restart(result: Result): void {
    void this.drop();
    this.jobs.shift()?.settle(result);
    if (this.broken) for (const job of this.jobs.splice(0)) job.settle('again');
    if (this.jobs.length > 0) this.begin();
  }

  private async drop(): Promise<void> {
    const { thread } = this;
    clearTimeout(this.clock);
    this.thread = null;
    await thread?.end();
  }
}
