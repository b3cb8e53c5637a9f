import type { Message, MessageParameter } from './message';

/** Sentences are shorter than this by far; what people paste into a cell by mistake is not. */
const longest = 200;

/** What a text must not bring into a sentence: control characters, and marks that turn the reading direction of what follows. */
const unseen = /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The message with the texts in it as a person can read them: cut where a file put a whole cell's 32,767 characters there, which no cell of a
 * return slip could hold, and with `\ufffd` for what cannot be seen.
 */
export function legible({ key, params }: Message): Message {
  if (!params) return { key };
  const texts = Object.entries(params).map(([name, value]): [string, MessageParameter] => [
    name,
    read(value),
  ]);
  return { key, params: Object.fromEntries(texts) };
}

function read(value: MessageParameter): MessageParameter {
  if (typeof value === 'object') return legible(value);
  if (typeof value !== 'string') return value;
  const seen = value.replace(unseen, '\ufffd');
  // never half of a character of two code units
  return seen.length > longest ? `${seen.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}……` : seen;
}
