import { unreadable } from '../unreadable';
import { utf8 } from './text';

/** One entry of a zip's central directory (PKWARE APPNOTE 6.3, 4.3.12). */
export type Entry = {
  name: string;
  method: number;
  encrypted: boolean;
  /** Time and date as zip has them, the date in the upper two bytes. */
  stamp: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Of the local header. */
  offset: number;
  /** The name as it stands in the directory. */
  label: Uint8Array;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;

/**
 * The entries that the zip's central directory lists. Sizes are the directory's word, not yet verified.
 * @throws UnreadableWorkbookError `truncated` where the directory is missing or cut, `unreadable` where entries overlap,
 *   `too-large` past `most` entries
 */
export function readDirectory(bytes: Uint8Array, most: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, size, count } = findDirectory(view);
  if (count > most) throw unreadable('too-large', 'xlsx.too-many-parts', { count, most });
  const end = start + size;
  const entries: Entry[] = [];
  let at = start;
  for (let number = 0; number < count; number++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw truncated();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) throw truncated();
    entries.push(readEntry(bytes, view, at, nameLength, extraLength));
    at = next;
  }
  if (at !== end) throw truncated();
  assertApart(entries, start);
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): Entry {
  const label = bytes.subarray(at + 46, at + 46 + nameLength);
  const entry: Entry = {
    name: nameOf(label),
    label,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  widen(entry, view, at + 46 + nameLength, extraLength);
  return entry;
}

/** UTF-8, whether flagged so or not; else GBK, in which Chinese Windows names the files of a zip. */
function nameOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return new TextDecoder('gbk').decode(bytes);
  }
}

/** Puts the 64-bit sizes of a zip64 extra field where the entry's own say that they stand there. */
function widen(entry: Entry, view: DataView, start: number, length: number): void {
  const end = start + length;
  for (let at = start; at + 4 <= end;) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true);
    if (fieldEnd > end) throw truncated();
    if (view.getUint16(at, true) === 1) {
      let value = at + 4;
      for (const name of ['size', 'packedSize', 'offset'] as const) {
        if (entry[name] !== 0xffffffff) continue;
        if (value + 8 > fieldEnd) throw truncated();
        entry[name] = Number(view.getBigUint64(value, true));
        value += 8;
      }
    }
    at = fieldEnd;
  }
}

type Directory = { start: number; size: number; count: number };

/** The directory's place from the end record, which stands last but for a comment of at most 65,535 bytes. */
function findDirectory(view: DataView): Directory {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const narrow = {
      start: view.getUint32(at + 16, true),
      size: view.getUint32(at + 12, true),
      count: view.getUint16(at + 10, true),
    };
    const wide = wideDirectory(view, at);
    const directory = wide?.directory ?? narrow;
    if (directory.start + directory.size !== (wide?.at ?? at)) throw truncated();
    return directory;
  }
  throw truncated();
}

/** The zip64 end record that a locator before the end record at `end` points to. */
function wideDirectory(view: DataView, end: number): { directory: Directory; at: number } | null {
  if (end < 20 || view.getUint32(end - 20, true) !== locator64Signature) return null;
  const at = Number(view.getBigUint64(end - 12, true));
  if (at + 56 > end || view.getUint32(at, true) !== end64Signature) throw truncated();
  const directory = {
    start: Number(view.getBigUint64(at + 48, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    count: Number(view.getBigUint64(at + 32, true)),
  };
  return { directory, at };
}

/** Entries that share bytes are how a small file pretends to hold endless ones. */
function assertApart(entries: readonly Entry[], directoryStart: number): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  sorted.forEach((entry, at) => {
    const end = entry.offset + 30 + entry.packedSize;
    if (end > directoryStart) throw truncated();
    const next = sorted[at + 1];
    if (next && end > next.offset) {
      throw unreadable('unreadable', 'xlsx.overlapping-parts', { part: next.name });
    }
  });
}

function truncated() {
  return unreadable('truncated', 'xlsx.truncated');
}
