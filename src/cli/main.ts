import { fork } from 'node:child_process';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { tuneEngine } from './engine';
import { removeUnfinished } from './files';
import { runCommandLine } from './run';

tuneEngine();

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
