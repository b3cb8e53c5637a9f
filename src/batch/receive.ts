/**
 * Many files at once: each is opened, recognised and turned into a submission, or refused with a reason; the rest goes on.
 * batch/ may import everything below it in layers.js; the faces hand in files, clock and progress, so it runs in Node and in the browser.
 */
import { DefinitionError } from '../definition/mistake';
import { message, say, type Message } from '../messages/message';
import type { Rejection } from '../submission/finding';
import { readSubmission } from '../submission/read';
import type { RejectionCode, Submission } from '../submission/submission';
import { portableCodec, type Codec } from '../xlsx/codec';
import { openWorkbook } from '../xlsx/open';
import { UnreadableWorkbookError } from '../xlsx/unreadable';
import { isArchiveName, openArchive } from './archive';
import type { Catalogues } from './catalogues';

/** A file as a face offers it; its bytes are fetched only when its turn comes. */
export type IncomingFile = {
  /** As the user knows it; inside an archive `报送.zip/630223100.xlsx`. */
  name: string;
  /** ISO 8601. */
  modified?: string;
  /** In bytes. */
  size: number;
  bytes(): Promise<Uint8Array>;
};

export type Received = { submissions: Submission[]; rejections: Rejection[] };

export type ReceiveOptions = {
  /** Told after each file; the next waits for what it returns, so that a worker can let messages in. */
  progress?(done: number, total: number): unknown;
  signal?: AbortSignal;
  /** How files are inflated; the portable one where none is given. */
  codec?: Codec;
};

/** A filled template is some hundred kilobytes; what is larger than this is refused unread. */
const largestFile = 64 * 1024 * 1024;
const largestArchive = 1024 * 1024 * 1024;

/** What a face throws where a file's bytes cannot be had: it vanished, or another program holds it. */
export class UnavailableFileError extends Error {
  override readonly name = 'UnavailableFileError';

  constructor(readonly reason: Message) {
    super(say(reason));
  }
}

/**
 * Reads every file, one after the other, so that memory holds one workbook at a time.
 * @throws the signal's reason once it is aborted
 * @throws DefinitionError where the definition cannot be opened: that is no file's fault
 */
export async function receive(
  files: readonly IncomingFile[],
  catalogues: Catalogues,
  { progress, signal, codec = portableCodec }: ReceiveOptions = {},
): Promise<Received> {
  const received: Received = { submissions: [], rejections: [] };
  let total = files.length;
  let done = 0;
  for (const file of files) {
    const inside = await membersOf(file);
    if (Array.isArray(inside)) {
      total += inside.length - 1;
      for (const member of inside) await take(member, readMember);
    } else {
      await take(file, () => inside);
    }
  }
  return received;

  async function take(
    file: IncomingFile,
    open: (file: IncomingFile) => Outcome | Promise<Outcome>,
  ): Promise<void> {
    signal?.throwIfAborted();
    const outcome = await open(file);
    if ('submission' in outcome) received.submissions.push(outcome.submission);
    else received.rejections.push(outcome.rejection);
    await progress?.(++done, total);
  }

  function readMember(member: IncomingFile): Outcome | Promise<Outcome> {
    return isArchiveName(member.name)
      ? refused(member, 'unreadable', message('batch.archive-in-archive', { file: member.name }))
      : read(member);
  }

  async function read(file: IncomingFile): Promise<Outcome> {
    if (file.size > largestFile) return tooLarge(file, largestFile);
    try {
      const workbook = await openWorkbook(await file.bytes(), { codec });
      const { name, modified } = file;
      return readSubmission(workbook, catalogues, modified === undefined ? { name } : { name, modified });
    } catch (error) {
      return failure(file, error);
    }
  }

  /** The members of an archive, what came of reading a file that is none, or why an archive cannot be opened. */
  async function membersOf(file: IncomingFile): Promise<IncomingFile[] | Outcome> {
    if (!isArchiveName(file.name)) return read(file);
    if (file.size > largestArchive) return tooLarge(file, largestArchive);
    try {
      return openArchive(file.name, await file.bytes(), codec) ?? (await read(file));
    } catch (error) {
      if (
        error instanceof UnreadableWorkbookError &&
        (error.code === 'truncated' || error.code === 'unreadable')
      ) {
        return refused(file, error.code, message('batch.archive-broken', { file: file.name }));
      }
      return failure(file, error);
    }
  }
}

type Outcome = { submission: Submission } | { rejection: Rejection };

/** A file's fault is a rejection with the reader's words; anything else is ours, said as such, and the batch goes on. */
function failure(file: IncomingFile, error: unknown): Outcome {
  if (error instanceof UnreadableWorkbookError) {
    return refused(file, error.code, message('batch.refused', { file: file.name, reason: error.reason }));
  }
  if (error instanceof UnavailableFileError) return refused(file, 'unreadable', error.reason);
  if (!(error instanceof Error) || error instanceof DefinitionError) throw error;
  return refused(file, 'unreadable', message('batch.unexpected', { file: file.name, error: error.message }));
}

function refused({ name }: IncomingFile, code: RejectionCode, reason: Message): Outcome {
  return { rejection: { file: name, code, message: reason } };
}

function tooLarge(file: IncomingFile, limit: number): Outcome {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  const params = { file: file.name, size: megabytes(file.size), limit: megabytes(limit) };
  return refused(file, 'too-large', message('batch.too-large', params));
}
