import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { portableCodec } from '../../src/xlsx/codec';

const content = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc
    .tuple(fc.nat(255), fc.integer({ min: 0, max: 200_000 }))
    .map(([byte, size]) => new Uint8Array(size).fill(byte)),
);

test('what it packs it opens, and what zlib packs', () => {
  fc.assert(
    fc.property(content, (bytes) => {
      for (const packed of [portableCodec.deflate(bytes), deflateRawSync(bytes)]) {
        expect(Buffer.compare(portableCodec.inflate(packed, bytes.length), bytes)).toBe(0);
      }
    }),
    { numRuns: 50 },
  );
});

test('parts too long for one go are opened piece by piece', () => {
  const bytes = new Uint8Array(300_000);
  for (let at = 0, state = 1; at < bytes.length; at++) bytes[at] = state = (state * 48_271) % 0x7fffffff;
  expect(deflateRawSync(bytes).length).toBeGreaterThan(200_000);
  expect(Buffer.compare(portableCodec.inflate(deflateRawSync(bytes), bytes.length), bytes)).toBe(0);
  expect(() => portableCodec.inflate(deflateRawSync(bytes), 1000)).toThrow('more than the stated size');
});
