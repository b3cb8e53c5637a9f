import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Usage = {
  /** From the start of the process to its end. */
  seconds: number;
  /** Of all its threads. */
  cpuSeconds: number;
  peakMiB: number;
  /** What a program that only reads says of its reading, its own start not counted. */
  readingSeconds?: number;
};

const preload = join(__dirname, 'usage.cjs');

/** Runs a Node program in a process of its own. @throws Error with what it complained of, where it ends with more than 1 (findings) */
export function measureNode(args: readonly string[]): Usage {
  const folder = mkdtempSync(join(tmpdir(), 'huibiao-usage-'));
  const file = join(folder, 'usage.json');
  try {
    const said = run(process.execPath, ['-r', preload, ...args], { ...process.env, HUIBIAO_USAGE: file });
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as Usage), ...said };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a Python program that says itself what it used. */
export function measurePython(args: readonly string[]): Usage {
  return { seconds: NaN, cpuSeconds: NaN, peakMiB: NaN, ...run('/usr/bin/python3', args, process.env) };
}

/** A run that something else disturbed counts for no more than one run. */
export function medianOf(runs: readonly Usage[], figure: keyof Usage): number {
  const sorted = runs.map((one) => one[figure] ?? NaN).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Partial<Usage> {
  const { status, stdout, stderr } = spawnSync(program, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === null || status > 1) throw new Error(`${args.join(' ')}: ${stderr.slice(-500)}`);
  return stdout.startsWith('{') ? (JSON.parse(stdout) as Partial<Usage>) : {};
}
