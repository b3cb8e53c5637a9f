import type { Codec } from '../../codec';
import { codesOf, startsWith } from '../startsWith';
import type { TracedCell } from './sheetTrace';

/** Where the pieces of a cell's element stand that others may have too. */
export type CellShape = {
  /** Where the tag ends but for its type, which has to stand last; the beginning where that is not plain to see. */
  tagTo: number;
  /** Where the formula begins and ends, tags and all; the same place twice where there is none, or that is not plain to see. */
  formulaFrom: number;
  formulaTo: number;
};

/** How cells are usually written: tag, type, formula, value. */
const usual =
  /^(<c(?: (?!t=)\w+="[^"<>]*")*)( t="\w+")?(?:\/>|>(<f(?: [^<>]*)?>[^<>]*<\/f>)?(?:<v>[^<>]*<\/v>)?<\/c>)$/;

export function shapeOf(bytes: Uint8Array, { from, to }: TracedCell, codec: Codec): CellShape {
  const [, tag = '', type = '', formula = ''] = usual.exec(codec.octets(bytes.subarray(from, to))) ?? [];
  const tagTo = from + tag.length;
  const formulaFrom = tagTo + type.length + 1;
  return { tagTo, formulaFrom, formulaTo: formulaFrom + formula.length };
}

const end = codesOf('</v></c>');
const before = codesOf('<v>');

/**
 * The number of the shared text that a cell of that type shows; null where that is not plain to see.
 * @example of `<c r="A1" t="s"><v>12</v></c>` //=> 12
 */
export function sharedTextOf(bytes: Uint8Array, { to }: TracedCell): number | null {
  const digitsTo = to - end.length;
  if (!startsWith(bytes, end, digitsTo)) return null;
  let number = 0;
  let at = digitsTo - 1;
  for (let place = 1; ; at--, place *= 10) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9 || place > 1e9) break;
    number += digit * place;
  }
  const isPlain = startsWith(bytes, before, at + 1 - before.length);
  return isPlain && at + 1 < digitsTo ? number : null;
}
