/** The small moves of an XML scanner: where a name, a value, white space ends. */

export const [TAB, LF, CR, SPACE] = [9, 10, 13, 32] as const;
export const [BANG, QUOTE, APOSTROPHE, SLASH, COLON] = [33, 34, 39, 47, 58] as const;
export const [LESS, EQUALS, GREATER, QUESTION] = [60, 61, 62, 63] as const;

/** `from` itself where no name begins there. */
export function endOfName(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code <= SPACE || code === GREATER || code === SLASH || code === EQUALS || code === LESS) break;
  }
  return at;
}

/** Where the quote stands that ends the value beginning after the one at `from`; -1 where there is none, or a `<` before it. */
export function endOfValue(source: string, from: number): number {
  const quote = source.charCodeAt(from);
  if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
  for (let at = from + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === quote) return at;
    if (code === LESS) return -1;
  }
  return -1;
}

export function skipSpace(source: string, from: number): number {
  let at = from;
  for (; ; at++) {
    const code = source.charCodeAt(at);
    if (code !== SPACE && code !== LF && code !== CR && code !== TAB) return at;
  }
}

/** Where a name's prefix ends: after its colon, or where it begins. */
export function localStart(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === COLON) return at + 1;
  return from;
}

/** Where `wanted` stands next; Infinity where it stands nowhere. */
export function nextPlace(source: string, wanted: string, from: number): number {
  const found = source.indexOf(wanted, from);
  return found < 0 ? Infinity : found;
}
