import { compoundKind } from '../binary/compoundKind';
import type { Codec } from '../codec';
import { readLimits, type ReadLimits } from '../limits';
import { unreadable } from '../unreadable';
import { containerOf } from './container';
import type { ReadingMemory } from './memory/readingMemory';
import { Package } from './package';
import { Archive } from './zip';

/** @throws UnreadableWorkbookError that says what the file is, where it is no zip */
export function assertZip(bytes: Uint8Array): void {
  if (containerOf(bytes) === 'zip') return;
  throw unreadable('legacy-unreadable', 'xlsx.legacy', { kind: compoundKind(bytes) });
}

/** @throws UnreadableWorkbookError where the file is no zip, damaged, hostile or too large */
export function openPackage(
  bytes: Uint8Array,
  { limits, codec, memory }: { limits?: Partial<ReadLimits>; codec?: Codec; memory?: ReadingMemory },
): Package {
  assertZip(bytes);
  const known = memory?.parts;
  return new Package(new Archive(bytes, { ...readLimits, ...limits }, codec, known), known);
}
