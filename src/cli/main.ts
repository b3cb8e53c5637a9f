import { runCommandLine } from './run';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

void runCommandLine(process.argv.slice(2), {
  streams: { out: process.stdout, err: process.stderr },
  now: () => new Date(),
  signal: stop.signal,
}).then((code) => {
  process.exitCode = code;
});
