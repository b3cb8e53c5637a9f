/**
 * xlsx/ is the only place that knows workbook files: `open.ts` turns the bytes of any format into the workbook model, `read.ts` those of
 * .xlsx, `write.ts` the model into .xlsx.
 * Runs in Node and in the browser. May import proof/ and everything below it; uses submission/, workbook/ and messages/.
 */
import { legible } from '../messages/legible';
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
  return new UnreadableWorkbookError(code, legible(message(key, params)));
}
