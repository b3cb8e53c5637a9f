import { isDeepStrictEqual } from 'node:util';
import { examine } from '../../src/batch/examine';
import { pack, unpack } from '../../src/batch/parcel';
import { partialText, readPartial } from '../../src/batch/partial';
import { readFile, type IncomingFile } from '../../src/batch/readFile';
import { receive, type Received } from '../../src/batch/receive';
import { slipsFor } from '../../src/batch/slips';
import { summarise } from '../../src/batch/summarise';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { say } from '../../src/messages/message';
import type { Submission } from '../../src/submission/submission';
import { portableCodec, type Codec } from '../../src/xlsx/codec';
import { readWorkbook } from '../../src/xlsx/read';
import { ReadingMemory } from '../../src/xlsx/reading/memory/readingMemory';
import { UnreadableWorkbookError } from '../../src/xlsx/unreadable';
import { writeWorkbook } from '../../src/xlsx/write';
import { forgetful } from '../../test/submission/forgetful';
import { askedBy, type Original } from './originals';

/** What came of a mutant: `same` figures as its original, `other` ones, or the code under which it was refused; or a fault of ours. */
export type Verdict = { outcome: string } | { defect: string };

export type Judged = Pick<Original, 'name' | 'definition' | 'format'> & {
  bytes: Uint8Array;
  /** What is read has to be what the original holds, or something must be said. */
  sealed: boolean;
  /** Also does what comes after reading: checks, return slips, roll-up, partial roll-ups, other ways of reading. */
  thorough: boolean;
};

type Given = Pick<Judged, 'bytes' | 'format' | 'name' | 'definition'>;

const fileOf = ({ bytes, format, name }: Given): IncomingFile => ({
  name: format === 'zip' ? '报送.zip' : name,
  size: bytes.length,
  bytes: async () => bytes,
  modified: '2026-01-05T00:00:00Z',
});

/** By itself, as if there had been no file before. */
function read(given: Given, codec: Codec): Promise<Received> {
  const catalogues = forgetful(askedBy(given.definition).catalogues);
  const reader = { atOnce: 1, read: (file: IncomingFile) => readFile(file, catalogues, codec) };
  return receive([fileOf(given)], catalogues, { codec, reader });
}

/** Of each original what a reader of it and of its mutants remembers. */
const memories = new Map<string, ReadingMemory>();

/** As one file of many like it. */
function readAmongOthers(given: Given): Promise<Received> {
  const { catalogues } = askedBy(given.definition);
  const memory = memories.get(given.name) ?? new ReadingMemory();
  memories.set(given.name, memory);
  const reader = {
    atOnce: 1,
    read: (file: IncomingFile) => readFile(file, catalogues, nodeCodec, { memory }),
  };
  return receive([fileOf(given)], catalogues, { codec: nodeCodec, reader });
}

/** What the originals hold, by name. */
export type Baselines = ReadonlyMap<string, Baseline>;
type Baseline = { figures: string; said: ReadonlySet<string> };

/** @throws Error where an original is not read as a submission: its mutants would test little */
export async function baselinesOf(originals: readonly Original[]): Promise<Baselines> {
  const found = new Map<string, Baseline>();
  for (const original of originals) {
    const received = await read(original, nodeCodec);
    await readAmongOthers(original);
    if (original.isForm !== false && received.rejections.length > 0)
      throw new Error(
        `${original.name} is refused: ${received.rejections.map(({ message }) => say(message)).join()}`,
      );
    found.set(original.name, { figures: figuresIn(received), said: new Set(saidOf(received)) });
  }
  return found;
}

export async function judge(mutant: Judged, baselines: Baselines): Promise<Verdict> {
  const baseline = baselines.get(mutant.name);
  if (!baseline) throw new Error(`no baseline for ${mutant.name}`);
  try {
    const received = await read(mutant, nodeCodec);
    const unexpected = received.rejections.find(({ message }) => message.key === 'batch.unexpected');
    if (unexpected) return { defect: `unexpected: ${String(unexpected.message.params?.['error'])}` };
    const figures = figuresIn(received);
    const isSame = figures === baseline.figures;
    const isTold = saidOf(received).some((sentence) => !baseline.said.has(sentence));
    if (mutant.sealed && !isSame && !isTold) return { defect: 'other figures without a word' };
    if (!isDeepStrictEqual(plain(await readAmongOthers(mutant)), plain(received)))
      return { defect: 'among others like it another thing is read' };
    const defect = mutant.thorough ? await afterReading(mutant, received) : null;
    if (defect !== null) return { defect };
    const [refused] = received.rejections;
    return {
      outcome: refused && received.submissions.length === 0 ? refused.code : isSame ? 'same' : 'other',
    };
  } catch (error) {
    return { defect: `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` };
  }
}

/** @returns what is wrong, null for nothing */
async function afterReading(mutant: Judged, received: Received): Promise<string | null> {
  const { definition, catalogues, area } = askedBy(mutant.definition);
  const byPortable = await read(mutant, portableCodec);
  if (!isDeepStrictEqual(plain(byPortable), plain(received))) return 'the portable codec reads another thing';
  if (mutant.format === 'xlsx') assertReadWithLook(mutant.bytes);
  for (const submission of received.submissions) {
    const crossed = unpack(structuredClone(pack({ submission })), new Map());
    if (!isDeepStrictEqual(plain(crossed), plain({ submission }))) return 'a thread gives another submission';
  }
  const part = readPartial([...partialText(received, definition)].join(''), '分片', definition);
  if (!isDeepStrictEqual(plain(part), plain(received))) return 'a partial roll-up holds another submission';
  const examined = examine(received, catalogues, area);
  if (!('accepted' in examined)) return null;
  for (const { workbook } of slipsFor(examined, '2026-01-05'))
    await writeWorkbook(workbook, { codec: nodeCodec });
  const { workbook } = summarise(examined, area, { previous: new Map(), issued: '2026-01-05' });
  await writeWorkbook(workbook, { codec: nodeCodec });
  return null;
}

/** As the pane shows it. @throws what is no refusal */
function assertReadWithLook(bytes: Uint8Array): void {
  try {
    readWorkbook(bytes, { codec: nodeCodec, appearance: true });
  } catch (error) {
    if (!(error instanceof UnreadableWorkbookError)) throw error;
  }
}

function figuresIn({ submissions }: Received): string {
  return JSON.stringify(
    submissions.map(({ kind, unit, year, observations }) => ({
      kind,
      unit,
      year,
      values: observations.map(valueOf),
    })),
  );
}

function valueOf(observation: Submission['observations'][number]) {
  const { unit, indicator, year, state } = observation;
  return [unit, indicator, year, state, state === 'value' ? observation.value : null];
}

function saidOf({ submissions, rejections }: Received): string[] {
  const findings = submissions.flatMap((submission) => submission.findings);
  return [...findings, ...rejections].map(({ message }) => JSON.stringify(message));
}

/** Without what differs only in kind: getters, -0, keys that are undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
