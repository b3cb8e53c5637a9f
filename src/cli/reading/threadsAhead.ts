import type { Worker, WorkerOptions } from 'node:worker_threads';
import type { StartWorker } from './starting';

/** Threads started before it is known what to do: to load their code takes them as long as it takes to open a definition. To be ended after use. */
export class ThreadsAhead {
  private readonly started = new Set<Worker>();

  constructor(start: StartWorker, options: WorkerOptions, count: number) {
    for (let n = 0; n < count; n++) {
      const worker = start(options);
      // of what, and that, one is lost is asked when it is wanted
      worker.once('error', () => undefined);
      worker.once('exit', () => this.started.delete(worker));
      this.started.add(worker);
    }
  }

  /** One that nobody has taken yet. */
  take(): Worker | undefined {
    const [worker] = this.started;
    if (worker) this.started.delete(worker);
    return worker;
  }

  /** Ends those that nobody has taken. */
  async end(): Promise<void> {
    await Promise.all([...this.started].map((worker) => worker.terminate()));
  }
}
