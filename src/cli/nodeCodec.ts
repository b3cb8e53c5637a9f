import * as zlib from 'node:zlib';
import { portableCodec, type Codec } from '../xlsx/codec';
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
  octets: (bytes) => asBuffer(bytes).toString('latin1'),
  same: (a, aFrom, b, bFrom, length) =>
    length < worthACall
      ? portableCodec.same(a, aFrom, b, bFrom, length)
      : aFrom + length <= a.length &&
        bFrom + length <= b.length &&
        asBuffer(a).compare(b, bFrom, bFrom + length, aFrom, aFrom + length) === 0,
};

/** Bytes that are compared sooner here than by a call out of the engine. */
const worthACall = 48;

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
