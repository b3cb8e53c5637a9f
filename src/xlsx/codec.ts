import { deflateSync, Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';

/**
 * How parts are packed and opened. A face may hand in a faster one that keeps these promises: node:zlib's is three times faster.
 */
export type Codec = {
  /** The bytes that `packed` holds. Throws where it holds no deflate stream; never runs far past `size` bytes, nor need it stop there. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  deflate(bytes: Uint8Array): Uint8Array;
  crc32(bytes: Uint8Array): number;
  /** A text with one character for each byte, U+0000 to U+00FF. */
  octets(bytes: Uint8Array): string;
  /** Whether `length` bytes from `aFrom` of `a` on are those from `bFrom` of `b` on; false where either ends before. */
  same(a: Uint8Array, aFrom: number, b: Uint8Array, bFrom: number, length: number): boolean;
};

/** Deflate yields at most 1032 bytes for one: a piece of this many can run 33 MiB past the stated size, no further. */
const piece = 32 * 1024;

/** Runs everywhere, and gives the same bytes everywhere. */
export const portableCodec: Codec = {
  inflate: (packed, size) =>
    packed.length <= piece ? inflateWhole(packed, size) : inflateInPieces(packed, size),
  deflate: (bytes) => deflateSync(bytes, { level: 2 }),
  crc32,
  octets(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length; at += mostArguments) {
      text += String.fromCharCode(...bytes.subarray(at, at + mostArguments));
    }
    return text;
  },
  same(a, aFrom, b, bFrom, length) {
    if (aFrom + length > a.length || bFrom + length > b.length) return false;
    for (let at = 0; at < length; at++) if (a[aFrom + at] !== b[bFrom + at]) return false;
    return true;
  },
};

/** No engine takes fewer. */
const mostArguments = 8192;

function inflateWhole(packed: Uint8Array, size: number): Uint8Array {
  // fflate lets writes past the buffer fall away: one byte more shows that there was more
  return inflateSync(packed, { out: new Uint8Array(size + 1) });
}

function inflateInPieces(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new RangeError('more than the stated size');
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += piece) {
    stream.push(packed.subarray(at, at + piece), at + piece >= packed.length);
  }
  return bytes.subarray(0, filled);
}
