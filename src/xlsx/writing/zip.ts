import type { Codec } from '../codec';

/** 1 January 1980, midnight: the first that zip knows. Every part bears it, so that the clock leaves no mark. */
const date = 0x21;
const needed = 20;
const deflated = 8;

type Packed = { name: Uint8Array; packed: Uint8Array; size: number; crc: number; offset: number };

/** A zip file of these parts, in their order (PKWARE APPNOTE 6.3). Names are ASCII. */
export function zip(parts: ReadonlyMap<string, Uint8Array>, codec: Codec): Uint8Array {
  const encoder = new TextEncoder();
  let offset = 0;
  let directorySize = 0;
  const entries: Packed[] = [];
  for (const [text, bytes] of parts) {
    const name = encoder.encode(text);
    const packed = codec.deflate(bytes);
    entries.push({ name, packed, size: bytes.length, crc: codec.crc32(bytes), offset });
    offset += 30 + name.length + packed.length;
    directorySize += 46 + name.length;
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

function writeLocal(file: Uint8Array, view: DataView, entry: Packed): void {
  const at = entry.offset;
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, entry, at + 4);
  file.set(entry.name, at + 30);
  file.set(entry.packed, at + 30 + entry.name.length);
}

/** @returns where the next entry of the directory begins */
function writeListed(file: Uint8Array, view: DataView, entry: Packed, at: number): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, needed, true);
  writeShared(view, entry, at + 6);
  view.setUint32(at + 42, entry.offset, true);
  file.set(entry.name, at + 46);
  return at + 46 + entry.name.length;
}

/** The fields that a local header and a directory entry have in common. */
function writeShared(view: DataView, { name, packed, size, crc }: Packed, at: number): void {
  view.setUint16(at, needed, true);
  view.setUint16(at + 4, deflated, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
