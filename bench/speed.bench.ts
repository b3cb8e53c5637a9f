/**
 * How fast many files are rolled up, beside the least that reading them can cost and beside other libraries, which only read them; and how
 * time and memory grow with their number. All on the same made-up province, every program in a process of its own, one after the other, several times.
 * `npm run bench`; HUIBIAO_BENCH_LARGE=1 also rolls up 100,000 files, which take half an hour to make.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { medianOf, measureNode, measurePython, type Usage } from './speed/measure';
import { province, type Province } from './speed/province';

const threads = availableParallelism();
const here = (...names: string[]) => join(__dirname, ...names);
const say = (line: string) => process.stdout.write(`${line}\n`);

function rollUp({ filed, definition, summary }: Province): Usage {
  const command = here('../dist/cli/huibiao.cjs');
  return measureNode([
    command,
    'rollup',
    filed,
    '--unit',
    '63',
    '--definition',
    definition,
    '--out',
    summary,
  ]);
}

function boundOf({ filed }: Province): Usage {
  return measureNode([here('speed/bound.cjs'), filed, String(threads)]);
}

function read({ filed, definition }: Province, count: number): Usage {
  return measureNode([here('dist/reading.cjs'), filed, definition, String(count)]);
}

const peer = (name: string) => (of: Province) => measureNode([here('speed/peers', name), of.filed]);
const openpyxl = ({ filed }: Province) => measurePython([here('speed/peers/readOpenpyxl.py'), filed]);

/** Interleaved, so that whatever else the machine does falls on all alike. */
function rounds<Name extends string>(count: number, programs: Record<Name, () => Usage>) {
  const runs = new Map<string, Usage[]>();
  for (let round = 0; round < count; round++) {
    for (const [name, program] of Object.entries<() => Usage>(programs)) {
      runs.set(name, [...(runs.get(name) ?? []), program()]);
    }
  }
  return (name: Name, figure: keyof Usage) => medianOf(runs.get(name) ?? [], figure);
}

const seconds = (value: number) => `${value.toFixed(2)} s`.padStart(9);
const times = (value: number) => `${value.toFixed(2)}×`.padStart(7);
const mebibytes = (value: number) => `${Math.round(value)} MiB`.padStart(9);

test('3,000 files: the command beside the bound and beside libraries', async () => {
  const [many, few] = [await province(3000), await province(300)];
  const runs = 5;
  const ours = rounds(runs, {
    bound: () => boundOf(many),
    command: () => rollUp(many),
    reading: () => read(many, threads),
  });
  say(
    `\n3,000 filled templates, ${threads} threads, medians of ${runs} runs; the bound inflates and scans on as many threads`,
  );
  for (const [name, label] of [
    ['bound', 'bound, whole process'],
    ['reading', 'huibiao, mere reading'],
    ['command', 'huibiao rollup, whole command'],
  ] as const) {
    const figure = name === 'reading' ? 'readingSeconds' : 'seconds';
    const wall = ours(name, figure);
    const cpu = ours(name, 'cpuSeconds');
    say(
      `${label.padEnd(32)}${seconds(wall)}${times(wall / ours('bound', 'seconds'))} of the bound; CPU${seconds(cpu)}${times(cpu / ours('bound', 'cpuSeconds'))}; peak${mebibytes(ours(name, 'peakMiB'))}`,
    );
  }

  const peers = {
    'huibiao, on one thread': () => read(few, 0),
    'read-excel-file': () => peer('readExcelFile.cjs')(few),
    'SheetJS (@e965/xlsx)': () => peer('sheetjs.cjs')(few),
    hucre: () => peer('hucre.cjs')(few),
    exceljs: () => peer('exceljs.cjs')(few),
    openpyxl: () => openpyxl(few),
  };
  const perFile = ours('command', 'seconds') / 3000;
  const peerRuns = 3;
  const theirs = rounds(peerRuns, peers);
  say(
    `\nMere reading of 300 of them on one thread, start not counted, medians of ${peerRuns} runs; against the whole command on 3,000, by the file`,
  );
  for (const name of Object.keys(peers) as (keyof typeof peers)[]) {
    const each = theirs(name, 'readingSeconds') / 300;
    say(
      `${name.padEnd(32)}${(each * 1000).toFixed(2).padStart(8)} ms a file${times(each / perFile)} the command; peak${mebibytes(theirs(name, 'peakMiB'))}`,
    );
  }
  expect(perFile).toBeGreaterThan(0);
}, 3_600_000);

test('growth', async () => {
  const counts = [100, 1000, 10_000, ...(process.env['HUIBIAO_BENCH_LARGE'] === '1' ? [100_000] : [])];
  const provinces = new Map<number, Province>();
  for (const count of counts) provinces.set(count, await province(count));
  const runs = 3;
  const grown = rounds(
    runs,
    Object.fromEntries([...provinces].map(([count, one]) => [String(count), () => rollUp(one)])),
  );
  say(`\nhuibiao rollup, whole command, medians of ${runs} runs`);
  let before: { count: number; wall: number } | null = null;
  for (const count of counts) {
    const wall = grown(String(count), 'seconds');
    const more = before
      ? ` ${(((wall - before.wall) / (count - before.count)) * 1000).toFixed(2)} ms each file more`
      : '';
    say(
      `${count.toLocaleString('en').padStart(8)} files${seconds(wall)}, CPU${seconds(grown(String(count), 'cpuSeconds'))}, peak${mebibytes(grown(String(count), 'peakMiB'))}${more}`,
    );
    before = { count, wall };
  }
  expect(before).not.toBeNull();
}, 7_200_000);
