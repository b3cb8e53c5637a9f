/**
 * The entry of a process around a thread that reads. The thread may hang, or take the process down with it; the process itself only hands on
 * what is said, so that it always hears when the command is gone, and then goes as well.
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer } from '../../batch/reading/readingThread';
import type { Order } from './order';
import { causeOf, outOfMemory, workerOptions, type ProcessOpening } from './starting';

process.once('message', ({ opening, megabytes }: ProcessOpening) => {
  const thread = new Worker(join(__dirname, 'reading.cjs'), workerOptions({}, megabytes));
  thread.postMessage(opening);
  const waiting: Order[] = [];
  let idle = false;
  // one at a time, and none before the last answer is out: whatever the next file does, that answer arrives
  const next = () => {
    const order = waiting.shift();
    idle = order === undefined;
    if (order) thread.postMessage(order);
  };
  process.on('message', (order: Order) => {
    waiting.push(order);
    if (idle) next();
  });
  thread.on('message', (answer: Answer) => process.send?.(answer, next));
  thread.on('error', (error) => process.exit(causeOf(error) === 'memory' ? outOfMemory : 1));
  thread.on('exit', () => process.exit(1));
});

// at once, also from amidst what cannot be interrupted
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// Ctrl-C and a closed window reach all processes there: the command ends this one
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
