import { CancelledError } from './desk';

/** How long a piece of work may go on before messages from the pane are let in, in milliseconds. */
const breath = 40;

/** One piece of work: it can be ended, and lets the message that ends it in. */
export class Shift {
  private readonly controller = new AbortController();
  private since = performance.now();

  readonly signal: AbortSignal = this.controller.signal;

  end(): void {
    this.controller.abort(new CancelledError());
  }

  /** To be awaited between steps. @throws CancelledError once the work was ended */
  async step(): Promise<void> {
    if (performance.now() - this.since > breath) {
      await new Promise((resolve) => setTimeout(resolve));
      this.since = performance.now();
    }
    this.signal.throwIfAborted();
  }
}
