import { message, type Message, type MessageKey, type MessageParameter } from '../../messages/message';
import { nearest } from '../../formula/nearest';
import type { Path } from '../places';

/** What a check found wrong, where in the definition. */
export type Complaint = {
  path: Path;
  message: Message;
  /** The place that the message's `{other}` stands for. */
  other?: Path;
};

export function complaint(
  path: Path,
  key: MessageKey,
  params?: Record<string, MessageParameter>,
  other?: Path,
): Complaint {
  return { path, message: message(key, params), ...(other && { other }) };
}

/** The end of a sentence about a word that nobody knows: what was probably meant, or what to do. */
export function hintFor(word: string, known: Iterable<string>): Message {
  const near = nearest(word, known);
  return near.length > 0
    ? message('definition.did-you-mean', { near: near.join('、') })
    : message('definition.list-it-first');
}
