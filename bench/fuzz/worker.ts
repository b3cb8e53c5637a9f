/**
 * Makes and judges mutants, a range of numbers at a time, and tells of each what came of it. A process of its own: one that hangs or dies takes
 * nothing with it. Started by run.ts with the folder of the originals.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge, baselinesOf } from './judge';
import { mutantOf, type KindName } from './mutants';
import type { Original } from './originals';

/** Numbers of mutants, and how many are told of together: telling takes time. */
export type Task = { seed: number; from: number; to: number; together: number };

/** What came of a mutant. */
export type Result = {
  number: number;
  kind: KindName;
  milliseconds: number;
  outcome?: string;
  defect?: string;
};

/** What a process says: what came of some mutants, with the most memory that it has held since it began, in MiB; or that it wants numbers. */
export type Report = { results: Result[]; peak: number } | 'ready';

const say = (report: Report) => process.send?.(report);

/** Every so many mutants the steps after reading are done as well. */
const thoroughEvery = 16;

async function work(folder: string): Promise<void> {
  const listed = JSON.parse(readFileSync(join(folder, 'originals.json'), 'utf8')) as Omit<
    Original,
    'bytes'
  >[];
  const originals = listed.map((one): Original => ({
    ...one,
    bytes: new Uint8Array(readFileSync(join(folder, one.name))),
  }));
  const baselines = await baselinesOf(originals);
  process.on('message', (task: Task) => void through(task));
  process.on('disconnect', () => process.exit());
  say('ready');

  async function through({ seed, from, to, together }: Task): Promise<void> {
    let results: Result[] = [];
    for (let number = from; number < to; number++) {
      const { kind, original, bytes, sealed } = mutantOf(seed, number, originals);
      const begun = performance.now();
      const thorough = number % thoroughEvery === 0;
      const verdict = await judge({ ...original, bytes, sealed, thorough }, baselines);
      results.push({ number, kind, milliseconds: performance.now() - begun, ...verdict });
      if (results.length < together && number + 1 < to) continue;
      say({ results, peak: process.resourceUsage().maxRSS / 1024 });
      results = [];
    }
    say('ready');
  }
}

void work(process.argv[2] ?? '');
