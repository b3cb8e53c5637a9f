import * as zlib from 'node:zlib';
import type { Codec } from '../xlsx/codec';
import { crc32 } from '../xlsx/crc32';

/** Parts packed and opened by Node's own zlib. */
export const nodeCodec: Codec = {
  // a chunk that holds all of it, and one byte more: else zlib asks for a second and joins the two
  inflate: (packed, size) =>
    zlib.inflateRawSync(packed, {
      maxOutputLength: Math.max(size, 1),
      chunkSize: Math.max(size + 1, zlib.constants.Z_MIN_CHUNK),
    }),
  deflate: (bytes) => zlib.deflateRawSync(bytes, { level: 3 }),
  // Node has one of its own since 20.15
  crc32: zlib.crc32 ?? crc32,
  octets: ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).toString('latin1'),
};
