import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { removeUnfinished } from './files';
import { runCommandLine } from './run';

// V8 would let the heap grow to twice what is kept, or more, before it clears away what reading leaves behind
setFlagsFromString('--heap-growing-percent=50');
// most runs last some seconds, in which optimising, once more in every thread, took a fifth of the processors: later, and of less at once, is sooner done
setFlagsFromString('--interrupt-budget=200000');
setFlagsFromString('--max-inlined-bytecode-size=100');
setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // whoever asks twice does not want to wait for the file in hand
    if (stop.signal.aborted) process.exit(2);
    stop.abort();
  });
}
process.on('exit', removeUnfinished);
// a reader that has seen enough (`| head`) takes no file away; what else stops the screen is an error
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
}

void runCommandLine(process.argv.slice(2), {
  streams: { out: process.stdout, err: process.stderr },
  now: () => new Date(),
  signal: stop.signal,
  start: {
    thread: (options) => new Worker(join(__dirname, 'reading.cjs'), options),
    process: (options) => fork(join(__dirname, 'apart.cjs'), options),
  },
}).then((code) => {
  process.exitCode ??= code;
});
