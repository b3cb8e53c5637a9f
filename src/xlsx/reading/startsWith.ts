/** Whether these bytes stand in others from `from` on. */
export function startsWith(bytes: Uint8Array, start: readonly number[], from = 0): boolean {
  for (let at = 0; at < start.length; at++) if (bytes[from + at] !== start[at]) return false;
  return true;
}

/** The bytes of an ASCII text. */
export function codesOf(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
