import fc from 'fast-check';
import { bandAddress, halved, requestsOf, type Band } from '../../../src/excel/office/bands';

const used = fc
  .array(
    fc.record({
      row: fc.nat(9),
      column: fc.nat(9),
      rows: fc.integer({ min: 1, max: 90_000 }),
      columns: fc.integer({ min: 1, max: 40 }),
    }),
    { maxLength: 4 },
  )
  .map((bands) => bands.map((band, sheet): Band => ({ sheet, ...band })));

/** Sheet and rows of each band, neighbours of one sheet joined. */
function covered(bands: readonly Band[]): Band[] {
  const joined: Band[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last?.sheet === band.sheet && last.row + last.rows === band.row) last.rows += band.rows;
    else joined.push({ ...band });
  }
  return joined;
}

test('requests cover the used ranges once, in order, none with more than 30,000 cells', () => {
  fc.assert(
    fc.property(used, (bands) => {
      const requests = requestsOf(bands);
      expect(covered(requests.flat())).toEqual(bands);
      const sizes = requests.map((request) =>
        request.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
      );
      expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(30_000);
    }),
  );
});

test('halves cover the same, down to a single row', () => {
  const band: Band = { sheet: 0, row: 4, column: 0, rows: 3, columns: 2 };
  expect(halved([band])?.map((half) => half.map(bandAddress))).toEqual([['A5:B6'], ['A7:B7']]);
  expect(halved([{ ...band, rows: 1 }])).toBeNull();
});
