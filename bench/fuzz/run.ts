/**
 * `npm run fuzz -- [--seed N] [--count N] [--from N] [--processes N]`: makes mutants of sound files and reads each as the command line does. What it
 * prints, and what has to hold: docs/performance.md. Mutant NUMBER of a seed is always the same: `--from NUMBER --count 1` does it again.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutantOf } from './mutants';
import { othersOriginals, ownOriginals, type Original } from './originals';
import { grouped, Tally } from './tally';
import type { Report, Task } from './worker';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261126' },
    count: { type: 'string', default: '200000' },
    from: { type: 'string', default: '0' },
    processes: { type: 'string', default: '2' },
  },
});
const numberIn = (name: keyof typeof values) => {
  const number = Number(values[name]);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new Error(`--${name} takes a number, not ${values[name]}`);
  return number;
};
const [seed, count, from, processes] = [
  numberIn('seed'),
  numberIn('count'),
  numberIn('from'),
  numberIn('processes'),
];

/** No mutant may take longer: sound files take milliseconds. Counted in steps, since whoever counts may be kept waiting as well. */
const [steps, step] = [60, 5_000];
/** No process may hold more, whatever it read; in MiB. */
const mostMemory = 1024;
const [atATime, together] = [100, 25];

const root = join(tmpdir(), 'huibiao-fuzz');
const worker = join(__dirname, 'fuzzWorker.cjs');
const say = (line: string) => void process.stdout.write(`${line}\n`);

async function run(): Promise<void> {
  const { originals, folder } = await originalsAt();
  say(
    `${grouped(count)} mutants from number ${from}, seed ${seed}, of ${originals.map(({ name }) => name).join(', ')}`,
  );
  const tally = new Tally();
  const begun = performance.now();
  let next = from;
  let shown = 0;
  const end = from + count;
  const task = (): Task | null => {
    if (next >= end) return null;
    const begin = next;
    next = Math.min(begin + atATime, end);
    return { seed, from: begin, to: next, together };
  };
  const keep = (number: number, what: string) => {
    const { kind, original, bytes } = mutantOf(seed, number, originals);
    tally.defects.push({ number, kind, what });
    const path = join(root, 'kept', `${seed}-${number}-${original.name}`);
    mkdirSync(join(root, 'kept'), { recursive: true });
    writeFileSync(path, bytes);
    writeFileSync(`${path}.txt`, `${kind}\n${what}\n`);
    say(`DEFECT in mutant ${number}, ${kind}: ${what.split('\n')[0]}\n  ${path}`);
    return kind;
  };
  const progress = () => {
    const done = tally.mutants;
    if (done - shown < 10_000) return;
    shown = done;
    say(
      `${grouped(done)} mutants, ${tally.defects.length} defects, ${Math.round((performance.now() - begun) / 1000)} s`,
    );
  };
  process.once('SIGINT', () => {
    say(`stopped; the rest: --from ${next} --count ${end - next}`);
    next = end;
  });
  await Promise.all(
    Array.from({ length: Math.max(processes, 1) }, () => watched(folder, tally, task, keep, progress)),
  );
  const seconds = (performance.now() - begun) / 1000;
  for (const line of tally.table()) say(line);
  say(
    `${grouped(tally.mutants)} mutants in ${Math.round(seconds)} s, ${tally.defects.length} defects; the largest process held ${Math.round(tally.peak)} MiB`,
  );
  process.exitCode = tally.defects.length > 0 ? 1 : 0;
}

/** One process after the other, until there is nothing left to do. */
function watched(
  folder: string,
  tally: Tally,
  task: () => Task | null,
  keep: (number: number, what: string) => ReturnType<typeof mutantOf>['kind'],
  progress: () => void,
): Promise<void> {
  return new Promise((done) => {
    let rest: Task | null = null;
    let silent = 0;
    /** Its code is loaded: what takes long now is a mutant's doing. */
    let ready = false;
    let child = begin();
    const clock = setInterval(() => {
      if (ready && rest && ++silent > steps) lost(`no answer in ${(steps * step) / 1000} s`);
    }, step);

    function begin(): ChildProcess {
      silent = 0;
      ready = false;
      const started = fork(worker, [folder], { execArgv: ['--max-old-space-size=768'] });
      started.on('message', (report: Report) => started === child && take(report));
      started.on('exit', (code, signal) => started === child && lost(`the process ended: ${code ?? signal}`));
      return started;
    }

    function take(report: Report): void {
      silent = 0;
      if (report === 'ready') {
        ready = true;
        rest = rest && rest.from < rest.to ? rest : task();
        if (rest) return void child.send(rest);
        clearInterval(clock);
        child.removeAllListeners('exit');
        child.kill();
        return done();
      }
      const { results, peak } = report;
      tally.peak = Math.max(tally.peak, peak);
      for (const { number, kind, milliseconds, outcome, defect } of results) {
        tally.take(kind, outcome ?? 'defect', milliseconds);
        if (defect !== undefined) keep(number, defect);
        if (rest) rest = { ...rest, from: number + 1 };
      }
      progress();
      if (peak > mostMemory) {
        for (const { number } of results)
          keep(number, `the process held ${Math.round(peak)} MiB after one of these`);
        restart();
      }
    }

    /** Over one of the mutants that it has not told of: they are tried again one by one, until it is lost over one of them. */
    function lost(what: string): void {
      if (!rest) throw new Error(`a process does not start: ${what}`);
      if (rest.together === 1) {
        tally.take(keep(rest.from, what), 'defect', silent * step);
        rest = { ...rest, from: rest.from + 1, together };
      } else rest = { ...rest, together: 1 };
      restart();
    }

    function restart(): void {
      const old = child;
      child = begin();
      old.kill('SIGKILL');
    }
  });
}

/** Kept as long as our own stay the same, so that a mutant can be made again: other programs never write the same bytes twice. */
async function originalsAt(): Promise<{ originals: Original[]; folder: string }> {
  const own = await ownOriginals();
  const state = createHash('sha256');
  for (const { name, bytes } of own) if (/^(huibiao|summary|whole)/.test(name)) state.update(bytes);
  const folder = join(root, `originals-${state.digest('hex').slice(0, 8)}`);
  const list = join(folder, 'originals.json');
  if (!existsSync(list)) {
    const making = `${folder}.part`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { recursive: true });
    const { originals, missing } = othersOriginals(own, join(making, 'others'));
    if (missing.length > 0)
      say(`not among the originals, since the program is not here: ${missing.join(', ')}`);
    const all = [...own, ...originals];
    for (const { name, bytes } of all) writeFileSync(join(making, name), bytes);
    writeFileSync(
      join(making, 'originals.json'),
      JSON.stringify(all.map((one) => ({ ...one, bytes: undefined }))),
    );
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
  }
  const listed = JSON.parse(readFileSync(list, 'utf8')) as Omit<Original, 'bytes'>[];
  return {
    folder,
    originals: listed.map((one) => ({ ...one, bytes: new Uint8Array(readFileSync(join(folder, one.name))) })),
  };
}

void run();
