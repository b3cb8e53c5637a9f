import type { Codec } from '../../codec';
import { UnreadableWorkbookError } from '../../unreadable';

/** Bytes of an element that is read by itself: nearly all are far shorter; the longest text of a cell, as it may be written. */
const windows = [512, 262_144];

/**
 * What `read` makes of the octets that begin with the element at `at`, and may break off behind it; null where it can make nothing of them, or
 * cannot read them.
 */
export function readElementAt<T>(
  bytes: Uint8Array,
  at: number,
  codec: Codec,
  read: (octets: string) => T | null,
): T | null {
  for (const window of windows) {
    try {
      const found = read(codec.octets(bytes.subarray(at, at + window)));
      if (found) return found;
    } catch (error) {
      if (!(error instanceof UnreadableWorkbookError)) throw error;
    }
  }
  return null;
}
