import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { runCommandLine } from './run';

// V8 would let the heap grow to twice what is kept before it clears away what reading leaves behind
setFlagsFromString('--heap-growing-percent=20');

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

void runCommandLine(process.argv.slice(2), {
  streams: { out: process.stdout, err: process.stderr },
  now: () => new Date(),
  signal: stop.signal,
  startThread: (options) => new Worker(join(__dirname, 'reading.cjs'), options),
}).then((code) => {
  process.exitCode = code;
});
