/**
 * Files spread over several processes, as over the machines of a cluster: each reads its part (`huibiao rollup --partial`), one merges them (`huibiao
 * merge`), and every file that is written is held byte by byte against that of one process that read them all. `npm run shards`; HUIBIAO_SHARDS and
 * HUIBIAO_SHARD_FILES say how many.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { province } from './speed/province';

const shards = Number(process.env['HUIBIAO_SHARDS'] ?? 4);
const files = Number(process.env['HUIBIAO_SHARD_FILES'] ?? 3000);
const command = join(__dirname, '../dist/cli/huibiao.cjs');
const stillClock = join(__dirname, 'speed/stillClock.cjs');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** @returns the seconds that it took. @throws Error with what it complained of, where it ends with more than 1 (findings) */
async function huibiao(...args: string[]): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['-r', stillClock, command, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const complaints = await text(child.stderr);
  const code = await ended;
  if (code === null || code > 1) throw new Error(`${args[0]}: ${complaints.slice(-500)}`);
  return (performance.now() - begun) / 1000;
}

/** What each process reads: folders of areas in turn, or files where there are few areas. */
function spread(filed: string): string[][] {
  const within = (folder: string) => readdirSync(folder).map((name) => join(folder, name));
  const areas = within(filed);
  const paths = areas.length < shards ? areas.flatMap(within) : areas;
  return Array.from({ length: shards }, (_, shard) => paths.filter((_, at) => at % shards === shard));
}

test.each([
  ['a county', 48],
  ['a province', files],
])(
  '%s: the merged parts are the one roll-up, byte for byte',
  async (name, count) => {
    const { filed, definition } = await province(count);
    const folder = mkdtempSync(join(tmpdir(), 'huibiao-shards-'));
    const at = (...names: string[]) => join(folder, ...names);
    const outputs = (of: string, facts: string) => [
      ...['--definition', definition, '--unit', '63'],
      ...[
        '--out',
        at(of, 'summary.xlsx'),
        '--json',
        at(of, 'result.json'),
        '--facts',
        at(of, `facts.${facts}`),
      ],
    ];
    try {
      mkdirSync(at('once'));
      const once = await huibiao('rollup', filed, ...outputs('once', 'csv'));
      await huibiao('rollup', filed, ...outputs('once', 'parquet'));
      const begun = performance.now();
      const parts = spread(filed).map((_, shard) => at(`P${shard}.json`));
      const each = await Promise.all(
        spread(filed).map((paths, shard) =>
          huibiao('rollup', ...paths, '--partial', parts[shard] ?? '', '--definition', definition),
        ),
      );
      const reading = (performance.now() - begun) / 1000;
      // in another order than they were made
      const merging = await huibiao('merge', ...parts.toReversed(), ...outputs('merged', 'csv'));
      await huibiao('merge', ...parts, ...outputs('merged', 'parquet'));
      const written = readdirSync(at('once')).sort();
      expect(written).toEqual(['facts.csv', 'facts.parquet', 'result.json', 'summary.xlsx']);
      for (const output of written) {
        expect([output, readFileSync(at('merged', output)).equals(readFileSync(at('once', output)))]).toEqual(
          [output, true],
        );
      }
      const megabytes = parts.reduce((sum, part) => sum + statSync(part).size, 0) / 1024 / 1024;
      const seconds = (value: number) => `${value.toFixed(1)} s`;
      say(
        `${name}, ${count.toLocaleString('en')} files: one process ${seconds(once)}; ${shards} processes at once on this machine ${seconds(reading)} (each ${each.map(seconds).join(', ')}), ${megabytes.toFixed(0)} MB of parts, merged in ${seconds(merging)}; ${written.join(', ')} the same, byte for byte`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  3_600_000,
);
