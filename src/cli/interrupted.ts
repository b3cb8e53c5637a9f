import { setImmediate } from 'node:timers/promises';

/**
 * Between long steps that let nothing else in: hears of Ctrl-C, if it was pressed in the meantime.
 * @throws the signal's reason
 */
export async function unlessInterrupted(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}
