/** Files of other formats with bytes changed at random: each is read or refused with a sentence, and nothing else happens. */
import * as library from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { openWorkbook } from '../../src/xlsx/open';
import { UnreadableWorkbookError } from '../../src/xlsx/unreadable';
import { zipOf } from './handMade';
import { compound, formulaRecord, numberRecord, saved, xlsRecord, xlsStream, words } from './otherFormats';

/** As many as the suite has time for; more with HUIBIAO_MUTATIONS=20000. */
const mutations = Number(process.env['HUIBIAO_MUTATIONS'] ?? 300);
const seed = 20261126;

/** Numbers from 0 up to 1 that only look random (mulberry32). */
function numbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One to four places changed: a bit, a byte, a run of a byte, a piece left out. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  let changed = bytes.slice();
  for (let times = 1 + Math.floor(next() * 4); times > 0 && changed.length > 8; times--) {
    const at = Math.floor(next() * changed.length);
    const kind = next();
    if (kind < 0.4) changed[at]! ^= 1 << Math.floor(next() * 8);
    else if (kind < 0.7) changed[at] = [0, 1, 0x7f, 0x80, 0xff][Math.floor(next() * 5)]!;
    else if (kind < 0.9) changed.fill(next() < 0.5 ? 0xff : 0, at, at + 1 + Math.floor(next() * 8));
    else {
      const length = 1 + Math.floor(next() * 16);
      changed = Uint8Array.from([...changed.subarray(0, at), ...changed.subarray(at + length)]);
    }
  }
  return changed;
}

const rows = Array.from({ length: 12 }, (_, row) => [
  '指标',
  `FY_${row}`,
  row,
  row / 7,
  row % 2 === 0,
  '１２件',
  null,
]);
const named = (book: library.WorkBook, sheet: library.WorkSheet) => {
  sheet['!merges'] = [{ s: { r: 20, c: 0 }, e: { r: 21, c: 1 } }];
  book.Workbook = { Names: [{ Name: 'FY_03', Ref: '表!$D$5' }], Sheets: [{ Hidden: 1 }] };
};
const withFormulas = xlsStream([
  ...Array.from({ length: 9 }, (_, row) => numberRecord(row, 0, row)),
  formulaRecord(0, 1, [0x44, 0, 0, 0, 0xc0, 0x1e, 2, 0, 0x05]),
  formulaRecord(1, 1, [0x01, 1, 0, 1, 0]),
  xlsRecord(
    0x4bc,
    words(1, 3),
    1,
    1,
    0,
    3,
    words(9),
    Uint8Array.of(0x4c, 0, 0, 0xff, 0xc0, 0x1e, 2, 0, 0x05),
  ),
  formulaRecord(2, 1, [0x01, 1, 0, 1, 0]),
]);
const workbookOf = (file: Uint8Array) =>
  Uint8Array.from(
    library.CFB.find(library.CFB.read(file, { type: 'array' }), '/Workbook')!.content as number[],
  );

/** A zip in which one part is mutated, and its checksum is right all the same. */
function partMutated(file: Uint8Array, next: () => number, wanted: RegExp): Uint8Array {
  const parts = Object.entries(unzipSync(file));
  const candidates = parts.filter(([name]) => wanted.test(name));
  const [chosen] = candidates[Math.floor(next() * candidates.length)]!;
  return zipOf(parts.map(([name, content]) => [name, name === chosen ? mutated(content, next) : content]));
}

const xls = saved('biff8', rows, named);
const xlsb = saved('xlsb', rows, named);
const ods = saved('ods', rows, named);

test.each<[string, (next: () => number) => Uint8Array]>([
  ['the container of an .xls', (next) => mutated(xls, next)],
  ['the records of an .xls', (next) => compound({ Workbook: mutated(workbookOf(xls), next) })],
  ['formulas of an .xls', (next) => compound({ Workbook: mutated(withFormulas, next) })],
  ['the zip of an .xlsb', (next) => mutated(xlsb, next)],
  ['the parts of an .xlsb', (next) => partMutated(xlsb, next, /\.(bin|rels)$/)],
  ['the content of an .ods', (next) => partMutated(ods, next, /^content\.xml$/)],
])('%s', async (_, make) => {
  const next = numbers(seed);
  const outcomes = { read: 0, refused: 0 };
  for (let number = 0; number < mutations; number++) {
    const file = make(next);
    try {
      await openWorkbook(file);
      outcomes.read++;
    } catch (error) {
      if (!(error instanceof UnreadableWorkbookError))
        throw new Error(`mutation ${number}`, { cause: error });
      outcomes.refused++;
    }
  }
  expect(outcomes.read + outcomes.refused).toBe(mutations);
  expect(outcomes.refused).toBeGreaterThan(0);
});
