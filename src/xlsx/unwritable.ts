import { message, say, type Message, type MessageKey, type MessageParameter } from '../messages/message';

/** A programmer's error: the model asks for what an .xlsx file cannot hold. */
export class UnwritableWorkbookError extends Error {
  override readonly name = 'UnwritableWorkbookError';

  constructor(readonly reason: Message) {
    super(say(reason));
  }
}

export function unwritable(
  key: MessageKey,
  params?: Record<string, MessageParameter>,
): UnwritableWorkbookError {
  return new UnwritableWorkbookError(message(key, params));
}
