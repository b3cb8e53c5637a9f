/**
 * Many files at once: each is opened, recognised and turned into a submission, or refused with a reason; the rest goes on.
 * batch/ may import everything below it in layers.js; the faces hand in the files, so it runs in Node and in the browser.
 */
import type { Catalogue } from '../definition/catalogue';
import { message } from '../messages/message';
import type { Rejection } from '../submission/finding';
import { readSubmission } from '../submission/read';
import type { Submission } from '../submission/submission';
import { readWorkbook } from '../xlsx/read';
import { UnreadableWorkbookError } from '../xlsx/unreadable';
import { isArchive, openArchive } from './archive';

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
  progress?(done: number, total: number): void;
  signal?: AbortSignal;
};

/** A filled template is some hundred kilobytes; what is larger than this is refused unread. */
const largestFile = 64 * 1024 * 1024;
const largestArchive = 1024 * 1024 * 1024;

/**
 * Reads every file, one after the other, so that memory holds one workbook at a time.
 * @throws the signal's reason once it is aborted
 */
export async function receive(
  files: readonly IncomingFile[],
  catalogues: (year: number) => Catalogue,
  { progress, signal }: ReceiveOptions = {},
): Promise<Received> {
  const received: Received = { submissions: [], rejections: [] };
  let total = files.length;
  let done = 0;
  for (const file of files) {
    if (isArchive(file.name)) {
      const inside = await filesInside(file, received.rejections);
      total += inside.length;
      for (const member of inside) await take(member);
    } else {
      await take(file);
    }
    progress?.(++done, total);
  }
  return received;

  async function take(file: IncomingFile): Promise<void> {
    signal?.throwIfAborted();
    const outcome = await read(file, catalogues);
    if ('submission' in outcome) received.submissions.push(outcome.submission);
    else received.rejections.push(outcome.rejection);
  }

  async function filesInside(file: IncomingFile, rejections: Rejection[]): Promise<IncomingFile[]> {
    if (file.size > largestArchive) {
      rejections.push(tooLarge(file, largestArchive));
      return [];
    }
    try {
      const { members, rejected } = openArchive(file.name, await file.bytes());
      rejections.push(...rejected);
      return members;
    } catch (error) {
      rejections.push(refusal(file, error));
      return [];
    }
  }
}

async function read(
  file: IncomingFile,
  catalogues: (year: number) => Catalogue,
): Promise<{ submission: Submission } | { rejection: Rejection }> {
  if (isArchive(file.name)) {
    return {
      rejection: {
        file: file.name,
        code: 'unreadable',
        message: message('batch.archive-in-archive', { file: file.name }),
      },
    };
  }
  if (file.size > largestFile) return { rejection: tooLarge(file, largestFile) };
  try {
    const workbook = readWorkbook(await file.bytes());
    const { name, modified } = file;
    return readSubmission(workbook, catalogues, modified === undefined ? { name } : { name, modified });
  } catch (error) {
    return { rejection: refusal(file, error) };
  }
}

/** @throws what is not a fault of the file */
function refusal(file: IncomingFile, error: unknown): Rejection {
  if (error instanceof UnreadableWorkbookError) {
    return {
      file: file.name,
      code: error.code,
      message: message('batch.refused', { file: file.name, reason: error.reason }),
    };
  }
  throw error;
}

function tooLarge(file: IncomingFile, limit: number): Rejection {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return {
    file: file.name,
    code: 'too-large',
    message: message('batch.too-large', {
      file: file.name,
      size: megabytes(file.size),
      limit: megabytes(limit),
    }),
  };
}
