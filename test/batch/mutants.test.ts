/** A slice of `npm run fuzz`: files changed at random are read or refused with a sentence, and nothing else happens. */
import { baselinesOf, judge, type Baselines } from '../../bench/fuzz/judge';
import { kindNames, mutantOf } from '../../bench/fuzz/mutants';
import { ownOriginals, type Original } from '../../bench/fuzz/originals';

const seed = 20261126;
const mutants = 30;
const thoroughEvery = 10;

let originals: Original[];
let baselines: Baselines;
beforeAll(async () => {
  originals = await ownOriginals();
  baselines = await baselinesOf(originals);
});

test.each(kindNames)('%s', async (kind) => {
  const outcomes = new Set<string>();
  const defects: string[] = [];
  for (let number = 0; number < mutants; number++) {
    const { original, bytes, sealed } = mutantOf(seed, number, originals, kind);
    const thorough = number % thoroughEvery === 0;
    const verdict = await judge({ ...original, bytes, sealed, thorough }, baselines);
    if ('defect' in verdict) defects.push(`${number} of ${original.name}: ${verdict.defect}`);
    else outcomes.add(verdict.outcome);
  }
  expect(defects).toEqual([]);
  // something was changed, and was met
  expect([...outcomes].some((outcome) => outcome !== 'same')).toBe(true);
});

test('what happens is what has to be told apart', async () => {
  const [own] = originals as [Original];
  const of = (bytes: Uint8Array) => judge({ ...own, bytes, sealed: true, thorough: true }, baselines);
  expect(await of(own.bytes)).toEqual({ outcome: 'same' });
  expect(await of(own.bytes.subarray(0, 500))).toEqual({ outcome: 'truncated' });
  const other = originals.find(({ name }) => name === 'excel-like.xlsx');
  expect(await of(other?.bytes ?? new Uint8Array())).toEqual({ defect: 'other figures without a word' });
});
