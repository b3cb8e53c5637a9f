/**
 * Plain data with every string cleared of what XML cannot hold (control characters, halves of surrogate pairs): Word refuses a file
 * with one of them, and names and text answers come from other people's workbooks.
 */
export function legal<T>(data: T): T {
  if (typeof data === 'string') return cleared(data) as T;
  if (Array.isArray(data)) return data.map((item: unknown) => legal(item)) as T;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, legal<unknown>(value)])) as T;
}

/** By code points, so that a surrogate met here is one without its other half. */
function cleared(text: string): string {
  return [...text].filter((character) => isLegal(character.codePointAt(0) ?? 0)).join('');
}

/** The Char production of XML 1.0. */
function isLegal(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  return point < 0xd800 || (point > 0xdfff && point !== 0xfffe && point !== 0xffff);
}
