import { message, type Message } from '../../messages/message';

/** The sentence of an error for a person: those of the layers below carry one; anything else is the program's own fault and said as such. */
export function sentenceOf(error: unknown): Message {
  if (error instanceof Error && 'reason' in error && isMessage(error.reason)) return error.reason;
  return message('taskpane.unexpected', { reason: error instanceof Error ? error.message : String(error) });
}

function isMessage(reason: unknown): reason is Message {
  return typeof reason === 'object' && reason !== null && 'key' in reason;
}
