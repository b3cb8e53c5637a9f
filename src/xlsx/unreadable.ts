/**
 * xlsx/ is the only place that knows OOXML: `read.ts` turns a file's bytes into the workbook model, `write.ts` the model into bytes.
 * Runs in Node and in the browser. May import docx/ and everything below it; uses submission/, workbook/ and messages/.
 */
import { message, say, type Message, type MessageKey, type MessageParameter } from '../messages/message';
import type { RejectionCode } from '../submission/submission';

/** A file that cannot be read as a workbook: what it is, and what to do about it. */
export class UnreadableWorkbookError extends Error {
  override readonly name = 'UnreadableWorkbookError';

  constructor(
    readonly code: RejectionCode,
    readonly reason: Message,
  ) {
    super(say(reason));
  }
}

/** @example throw unreadable('truncated', 'xlsx.truncated') */
export function unreadable(
  code: RejectionCode,
  key: MessageKey,
  params?: Record<string, MessageParameter>,
): UnreadableWorkbookError {
  return new UnreadableWorkbookError(code, message(key, params));
}
