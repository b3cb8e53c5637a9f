/** CRC-32 as zip has it (polynomial EDB88320), eight bytes a step. */

const tables = Array.from({ length: 8 }, () => new Uint32Array(256));
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];

for (let byte = 0; byte < 256; byte++) {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  t0[byte] = remainder;
}
for (let table = 1; table < 8; table++) {
  const before = tables[table - 1] as Uint32Array;
  for (let byte = 0; byte < 256; byte++) {
    const remainder = before[byte] as number;
    (tables[table] as Uint32Array)[byte] = (remainder >>> 8) ^ (t0[remainder & 0xff] as number);
  }
}

/** @example crc32(new TextEncoder().encode('123456789')).toString(16) //=> 'cbf43926' */
export function crc32(bytes: Uint8Array): number {
  const length = bytes.length;
  let crc = 0xffffffff;
  let at = 0;
  for (const end = length - 7; at < end; at += 8) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      t7[crc & 0xff]! ^
      t6[(crc >>> 8) & 0xff]! ^
      t5[(crc >>> 16) & 0xff]! ^
      t4[crc >>> 24]! ^
      t3[bytes[at + 4]!]! ^
      t2[bytes[at + 5]!]! ^
      t1[bytes[at + 6]!]! ^
      t0[bytes[at + 7]!]!;
  }
  for (; at < length; at++) crc = (crc >>> 8) ^ t0[(crc ^ bytes[at]!) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}
