/**
 * Many files at once: each is opened, recognised and turned into a submission, or refused with a reason; the rest goes on.
 * batch/ may import everything below it in layers.js; the faces hand in files, clock and progress, so it runs in Node and in the browser.
 */
import { message } from '../messages/message';
import type { Rejection } from '../submission/finding';
import type { ReadOutcome } from '../submission/read';
import type { Submission } from '../submission/submission';
import { portableCodec, type Codec } from '../xlsx/codec';
import { ReadingMemory } from '../xlsx/reading/memory/readingMemory';
import { UnreadableWorkbookError } from '../xlsx/unreadable';
import { isArchiveName, openArchive } from './archive';
import type { Catalogues } from './catalogues';
import { failure, readFile, refused, tooLarge, type IncomingFile } from './readFile';

export type Received = { submissions: Submission[]; rejections: Rejection[] };

/** Who reads single files: this thread, or others that a face has. */
export type FileReader = {
  /** How many files it takes in hand at once; so many are in memory. */
  readonly atOnce: number;
  /** Does for a file what `readFile` does. */
  read(file: IncomingFile): Promise<ReadOutcome>;
};

export type ReceiveOptions = {
  /** Told after each file; what it returns is waited for before another is begun, so that a worker can let messages in. */
  progress?(done: number, total: number): unknown;
  /** Told of each submission as it comes, whichever is first. */
  arrived?(submission: Submission): unknown;
  signal?: AbortSignal;
  /** How files are inflated; the portable one where none is given. */
  codec?: Codec;
  /** This thread, one file after the other, where none is given. */
  reader?: FileReader;
};

const largestArchive = 1024 * 1024 * 1024;

/** A file whose turn it is, and its place among all; or what came of it already. */
type Turn = { place: number; file: IncomingFile } | { place: number; outcome: ReadOutcome };

/**
 * Reads every file, no more of them at once than the reader takes. What comes back is in the order of `files`, whichever was read first.
 * @throws the signal's reason once it is aborted
 * @throws DefinitionError where the definition cannot be opened: that is no file's fault
 */
export async function receive(
  files: readonly IncomingFile[],
  catalogues: Catalogues,
  {
    progress,
    arrived,
    signal,
    codec = portableCodec,
    reader = alone(catalogues, codec),
  }: ReceiveOptions = {},
): Promise<Received> {
  const outcomes: ReadOutcome[] = [];
  let total = files.length;
  let done = 0;
  const turns = turnsOf();
  await Promise.all(Array.from({ length: reader.atOnce }, takeTurns));
  const received: Received = { submissions: [], rejections: [] };
  for (const outcome of outcomes) {
    if ('submission' in outcome) received.submissions.push(outcome.submission);
    else received.rejections.push(outcome.rejection);
  }
  return received;

  async function takeTurns(): Promise<void> {
    // one that fails ends the turns for all
    for await (const turn of turns) {
      const outcome = 'file' in turn ? await reader.read(turn.file) : turn.outcome;
      outcomes[turn.place] = outcome;
      if ('submission' in outcome) arrived?.(outcome.submission);
      await progress?.(++done, total);
    }
  }

  async function* turnsOf(): AsyncGenerator<Turn> {
    let place = 0;
    for (const file of files) {
      signal?.throwIfAborted();
      const inside = await membersOf(file);
      if (!Array.isArray(inside)) {
        yield { place: place++, ...inside };
        continue;
      }
      total += inside.length - 1;
      for (const member of inside) {
        signal?.throwIfAborted();
        yield { place: place++, ...turnOfMember(member) };
      }
    }
  }

  /** The members of an archive; a file that is none; or why an archive cannot be opened. */
  async function membersOf(
    file: IncomingFile,
  ): Promise<IncomingFile[] | { file: IncomingFile } | { outcome: ReadOutcome }> {
    if (!isArchiveName(file.name)) return { file };
    if (file.size > largestArchive) return { outcome: tooLarge(file, largestArchive) };
    try {
      return openArchive(file.name, await file.bytes(), codec) ?? { file };
    } catch (error) {
      return { outcome: archiveFailure(file, error) };
    }
  }
}

/** An archive in an archive is refused: what is in it would have no bound. */
function turnOfMember(file: IncomingFile): { file: IncomingFile } | { outcome: ReadOutcome } {
  return isArchiveName(file.name)
    ? { outcome: refused(file, 'unreadable', message('batch.archive-in-archive', { file: file.name })) }
    : { file };
}

function archiveFailure(file: IncomingFile, error: unknown): ReadOutcome {
  const isBroken =
    error instanceof UnreadableWorkbookError && (error.code === 'truncated' || error.code === 'unreadable');
  return isBroken
    ? refused(file, error.code, message('batch.archive-broken', { file: file.name }))
    : failure(file, error);
}

function alone(catalogues: Catalogues, codec: Codec): FileReader {
  const memory = new ReadingMemory();
  return { atOnce: 1, read: (file) => readFile(file, catalogues, codec, { memory }) };
}
