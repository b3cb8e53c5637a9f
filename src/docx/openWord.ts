import { message, say, type Message, type MessageKey } from '../messages/message';
import type { RejectionCode } from '../submission/submission';
import type { Codec } from '../xlsx/codec';
import { readLimits } from '../xlsx/limits';
import { DraftPackage } from '../xlsx/patching/draftPackage';
import { Package } from '../xlsx/reading/package';
import { Archive } from '../xlsx/reading/zip';
import { UnreadableWorkbookError } from '../xlsx/unreadable';

/** A .docx opened with the limits of every file that comes from outside; nothing of it is read yet but its lists. */
export type WordFile = {
  archive: Archive;
  file: Package;
  draft: DraftPackage;
  /** The part with the text. */
  main: string;
};

/** A file that cannot be used as a Word document, with the sentence that says why. */
export class UnusableDocumentError extends Error {
  override readonly name = 'UnusableDocumentError';

  constructor(
    readonly reason: Message,
    /** Further sentences, one a mistake. */
    readonly details: readonly Message[] = [],
  ) {
    super([reason, ...details].map((line) => say(line)).join('\n'));
  }
}

/** @throws UnusableDocumentError where it is no .docx, damaged, hostile or too large */
export function openWord(bytes: Uint8Array, codec?: Codec): WordFile {
  if (bytes.length === 0) throw unusable('docx.empty');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw unusable('docx.other-kind');
  return sound(() => {
    const archive = new Archive(bytes, readLimits, codec);
    const file = new Package(archive);
    const main = file.relationships('').find(({ type }) => type === 'officeDocument')?.target;
    if (!main || !file.has(main) || !/^word\//i.test(main)) throw unusable('docx.other-kind');
    return { archive, file, draft: new DraftPackage(file), main };
  });
}

/** What reads a file's parts, with their faults told as those of a document. @throws UnusableDocumentError */
export function sound<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) throw unusable(reasons[error.code] ?? 'docx.damaged');
    throw error;
  }
}

const reasons: Readonly<Partial<Record<RejectionCode, MessageKey>>> = {
  encrypted: 'docx.encrypted',
  truncated: 'docx.truncated',
  'too-large': 'docx.too-large',
};

export function unusable(
  key: MessageKey,
  params?: Message['params'],
  details?: readonly Message[],
): UnusableDocumentError {
  return new UnusableDocumentError(message(key, params), details);
}

/** @throws UnusableDocumentError where the document bears a digital signature, which any change would break */
export function assertUnsigned({ file }: WordFile): void {
  if (file.names.some((name) => name.toLowerCase().startsWith('_xmlsignatures/')))
    throw unusable('docx.signed');
}
