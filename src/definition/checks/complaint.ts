import { message, type Message, type MessageKey, type MessageParameter } from '../../messages/message';
import { nearest } from '../../formula/nearest';
import type { Path } from '../places';
import type { Collection } from '../sheets/sheets';

/** What a check found wrong, where in the definition. */
export type Complaint = {
  path: Path;
  message: Message;
  /** The place that the message's `{other}` stands for. */
  other?: Path;
  /** The sheets that should list what is not there: where one of them could not be read, nothing is said. */
  listedOn?: readonly Collection[];
};

export function complaint(
  path: Path,
  key: MessageKey,
  params?: Record<string, MessageParameter>,
  other?: Path,
): Complaint {
  return { path, message: message(key, params), ...(other && { other }) };
}

/** What figures are listed on. */
export const figureSheets: readonly Collection[] = ['indicators', 'tables'];

/** A complaint about a name that none of the sheets lists: the message's `{hint}` says which of those `known` was probably meant. */
export function unknown(
  path: Path,
  key: MessageKey,
  params: Record<string, MessageParameter>,
  { word, known, on }: { word: string; known: Iterable<string>; on: readonly Collection[] },
): Complaint {
  return { ...complaint(path, key, { ...params, hint: hintFor(word, known) }), listedOn: on };
}

/** A complaint about the code of an indicator that is not there. */
export function unknownCode(path: Path, code: string, known: Iterable<string>): Complaint {
  return unknown(path, 'definition.unknown-code', { code }, { word: code, known, on: figureSheets });
}

/** The end of a sentence about a word that nobody knows: what was probably meant, or what to do. */
function hintFor(word: string, known: Iterable<string>): Message {
  const near = nearest(word, known);
  return near.length > 0
    ? message('definition.did-you-mean', { near: near.join('、') })
    : message('definition.list-it-first');
}
