import { DefinitionError } from '../definition/mistake';
import { message, say, type Message } from '../messages/message';
import type { Rejection } from '../submission/finding';
import { readSubmission, type ReadOutcome } from '../submission/read';
import type { RejectionCode } from '../submission/submission';
import type { Codec } from '../xlsx/codec';
import { LibraryWantedError, openWorkbook, type OpenOptions } from '../xlsx/open';
import { UnreadableWorkbookError } from '../xlsx/unreadable';
import type { Catalogues } from './catalogues';

/** A file as a face offers it; its bytes are fetched only when its turn comes. */
export type IncomingFile = {
  /** As the user knows it; inside an archive `报送.zip/630223100.xlsx`. */
  readonly name: string;
  /** ISO 8601. */
  readonly modified?: string;
  /** In bytes. */
  readonly size: number;
  bytes(): Promise<Uint8Array>;
};

/** What a face throws where a file's bytes cannot be had: it vanished, or another program holds it. */
export class UnavailableFileError extends Error {
  override readonly name = 'UnavailableFileError';

  constructor(readonly reason: Message) {
    super(say(reason));
  }
}

/** A filled template is some hundred kilobytes; what is larger than this is refused unread. */
export const largestFile = 64 * 1024 * 1024;

/** `memory` is of the files that the same reader has read before. */
export type ReadFileOptions = Pick<OpenOptions, 'library' | 'memory'>;

/**
 * One file, a workbook whatever its name says: the submission in it, or why it is refused.
 * @throws DefinitionError where the definition cannot be opened: that is no file's fault
 * @throws LibraryWantedError where the library that it takes is `elsewhere`
 */
export async function readFile(
  file: IncomingFile,
  catalogues: Catalogues,
  codec: Codec,
  options: ReadFileOptions = {},
): Promise<ReadOutcome> {
  if (file.size > largestFile) return tooLarge(file, largestFile);
  try {
    const workbook = await openWorkbook(await file.bytes(), { codec, ...options });
    const { name, modified } = file;
    return readSubmission(workbook, catalogues, modified === undefined ? { name } : { name, modified });
  } catch (error) {
    return failure(file, error);
  }
}

/** A file's fault is a rejection with the reader's words; anything else is ours, said as such, and the batch goes on. */
export function failure(file: IncomingFile, error: unknown): { rejection: Rejection } {
  if (error instanceof UnreadableWorkbookError) {
    return refused(file, error.code, message('batch.refused', { file: file.name, reason: error.reason }));
  }
  if (error instanceof UnavailableFileError) return refused(file, 'unreadable', error.reason);
  if (!(error instanceof Error) || error instanceof DefinitionError || error instanceof LibraryWantedError)
    throw error;
  return refused(file, 'unreadable', message('batch.unexpected', { file: file.name, error: error.message }));
}

export function tooLarge(file: IncomingFile, limit: number): { rejection: Rejection } {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  const params = { file: file.name, size: megabytes(file.size), limit: megabytes(limit) };
  return refused(file, 'too-large', message('batch.too-large', params));
}

export function refused(
  { name }: IncomingFile,
  code: RejectionCode,
  reason: Message,
): { rejection: Rejection } {
  return { rejection: { file: name, code, message: reason } };
}
