import type { XmlScanner } from '../reading/scanner';

/** A stretch of the source: `to` is past its end. */
export type Place = { from: number; to: number };

/** An attribute without prefix of the element just opened, name and value. */
export function placeOf(scanner: XmlScanner, name: string): Place | undefined {
  const index = indexOf(scanner, name);
  return index < 0 ? undefined : { from: scanner.attributeStart(index), to: scanner.valueEnd(index) + 1 };
}

/** The value alone, within its quotes. */
export function placeOfValue(scanner: XmlScanner, name: string): Place | undefined {
  const index = indexOf(scanner, name);
  return index < 0 ? undefined : { from: scanner.valueStart(index), to: scanner.valueEnd(index) };
}

/** Place and type are written anew; `cm` and `vm` point to what the old value was, beyond the sheet. */
const passing = ['r', 't', 'cm', 'vm'];

/** The attributes of a cell but for its place and what describes its value, as they stand, with the white space before each. */
export function lastingAttributes(scanner: XmlScanner): string {
  const gone = new Set(passing.map((name) => indexOf(scanner, name)));
  let from = scanner.opening + 1 + scanner.qualifier.length + scanner.name.length;
  let lasting = '';
  for (let index = 0; index < scanner.attributeCount; index++) {
    const to = scanner.valueEnd(index) + 1;
    if (!gone.has(index)) lasting += scanner.source.slice(from, to);
    from = to;
  }
  return lasting;
}

function indexOf(scanner: XmlScanner, name: string): number {
  for (let index = 0; index < scanner.attributeCount; index++) {
    const from = scanner.attributeStart(index);
    const bare = scanner.source[from - 1] !== ':';
    if (bare && scanner.source.slice(from, scanner.attributeEnd(index)) === name) return index;
  }
  return -1;
}
