import type { Codec } from '../codec';

/** 1 January 1980, midnight: the first that zip knows. Every part bears it, so that the clock leaves no mark. */
const date = 0x21;
const needed = 20;
const deflated = 8;
/** Says that the name is in UTF-8. */
const utf8 = 0x800;

/** A part as it stands in a zip. */
export type PackedPart = {
  name: string;
  method: number;
  packed: Uint8Array;
  size: number;
  crc: number;
  /** Time and date as zip has them, the date in the upper two bytes. */
  stamp: number;
};

type Placed = PackedPart & { label: Uint8Array; offset: number };

export function packPart(name: string, bytes: Uint8Array, codec: Codec): PackedPart {
  return {
    name,
    method: deflated,
    packed: codec.deflate(bytes),
    size: bytes.length,
    crc: codec.crc32(bytes),
    stamp: date << 16,
  };
}

/** A zip file of these parts, in their order (PKWARE APPNOTE 6.3). */
export function zipPacked(parts: readonly PackedPart[]): Uint8Array {
  const encoder = new TextEncoder();
  let offset = 0;
  let directorySize = 0;
  const entries: Placed[] = [];
  for (const part of parts) {
    const label = encoder.encode(part.name);
    entries.push({ ...part, label, offset });
    offset += 30 + label.length + part.packed.length;
    directorySize += 46 + label.length;
  }
  const file = new Uint8Array(offset + directorySize + 22);
  const view = new DataView(file.buffer);
  let at = offset;
  for (const entry of entries) {
    writeLocal(file, view, entry);
    at = writeListed(file, view, entry, at);
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, directorySize, true);
  view.setUint32(at + 16, offset, true);
  return file;
}

function writeLocal(file: Uint8Array, view: DataView, entry: Placed): void {
  const at = entry.offset;
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, entry, at + 4);
  file.set(entry.label, at + 30);
  file.set(entry.packed, at + 30 + entry.label.length);
}

/** @returns where the next entry of the directory begins */
function writeListed(file: Uint8Array, view: DataView, entry: Placed, at: number): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, needed, true);
  writeShared(view, entry, at + 6);
  view.setUint32(at + 42, entry.offset, true);
  file.set(entry.label, at + 46);
  return at + 46 + entry.label.length;
}

/** The fields that a local header and a directory entry have in common. */
function writeShared(view: DataView, entry: Placed, at: number): void {
  const { name, label, method, packed, size, crc, stamp } = entry;
  view.setUint16(at, needed, true);
  view.setUint16(at + 2, label.length === name.length ? 0 : utf8, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, stamp, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, label.length, true);
}
