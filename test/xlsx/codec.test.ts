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
      expect(portableCodec.inflate(portableCodec.deflate(bytes), bytes.length)).toEqual(bytes);
      expect(portableCodec.inflate(deflateRawSync(bytes), bytes.length)).toEqual(bytes);
    }),
    { numRuns: 50 },
  );
});

test('parts too long for one go are opened piece by piece', () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919) >> 3);
  expect(portableCodec.inflate(deflateRawSync(bytes), bytes.length)).toEqual(bytes);
  expect(() => portableCodec.inflate(deflateRawSync(bytes), 1000)).toThrow('more than the stated size');
});
