import fc from 'fast-check';
import { Utf8Room } from '../../../src/xlsx/writing/utf8Room';

const encoder = new TextEncoder();

test('texts are encoded one after the other, whatever pieces they come in and however long they are', () => {
  const long = fc.tuple(fc.constantFrom('a', '汇', '😀'), fc.integer({ min: 0, max: 100_000 }));
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    long.map(([character, times]) => character.repeat(times)),
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 5 }), { maxLength: 4 }), (texts) => {
      const room = new Utf8Room();
      for (const pieces of texts)
        expect(Buffer.from(room.encode(pieces)).equals(encoder.encode(pieces.join('')))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
