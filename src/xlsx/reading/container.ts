import { unreadable, type UnreadableWorkbookError } from '../unreadable';

const zipStart = [0x50, 0x4b];
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** @throws UnreadableWorkbookError that says what the file is, where it is no zip */
export function assertZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw unreadable('not-a-workbook', 'xlsx.empty-file');
  if (startsWith(bytes, compoundStart)) throw compoundFile(bytes);
  if (!startsWith(bytes, zipStart)) throw unreadable('not-a-workbook', 'xlsx.not-a-workbook');
}

/** Microsoft's older container ([MS-CFB]): a workbook of the 1997 format, or one that a password locks. */
function compoundFile(bytes: Uint8Array): UnreadableWorkbookError {
  const streams = compoundStreams(bytes);
  if (streams.has('EncryptedPackage')) return unreadable('encrypted', 'xlsx.encrypted');
  if (streams.has('Workbook') || streams.has('Book')) {
    return unreadable('legacy-unreadable', 'xlsx.legacy', { kind: '.xls' });
  }
  return streams.has('Root Entry')
    ? unreadable('not-a-workbook', 'xlsx.not-a-workbook')
    : unreadable('truncated', 'xlsx.truncated');
}

/**
 * Names in a compound file's directory. Its entries are 128 bytes long and aligned to that: every such place that looks like one
 * counts, so that a broken chain of sectors neither hides one nor leads round in circles.
 */
function compoundStreams(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const decoder = new TextDecoder('utf-16le');
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64]! | (bytes[at + 65]! << 8);
    const kind = bytes[at + 66]!;
    if (length < 4 || length > 64 || length % 2 !== 0 || (kind !== 1 && kind !== 2 && kind !== 5)) continue;
    if (bytes[at + length - 2] !== 0 || bytes[at + length - 1] !== 0) continue;
    names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
