import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';

/** How packed bytes are opened. A face may hand in a faster one (node:zlib); it must hold the same bounds. */
export type Codec = {
  /** The `size` bytes that `packed` holds. Throws where it holds fewer, more, or no deflate stream; never runs far past `size`. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  crc32(bytes: Uint8Array): number;
};

/** Deflate yields at most 1032 bytes for one: a piece of this many can run 33 MiB past the stated size, no further. */
const piece = 32 * 1024;

export const portableCodec: Codec = {
  inflate: (packed, size) =>
    packed.length <= piece ? inflateWhole(packed, size) : inflateInPieces(packed, size),
  crc32,
};

function inflateWhole(packed: Uint8Array, size: number): Uint8Array {
  // fflate lets writes past the buffer fall away: one byte more shows that there was more
  const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
  if (bytes.length !== size) throw new RangeError('not the stated size');
  return bytes;
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
  if (filled !== size) throw new RangeError('less than the stated size');
  return bytes;
}
