import { shownNumber } from '../../src/template/shownNumber';

test.each([
  [0.1 + 0.2, 0.3],
  [34, 34],
  [86.1, 86.1],
  [1234567890123.45, 1234567890123.45],
  [-0.000_123, -0.000_123],
])('%d is seen as %d', (value, seen) => {
  expect(shownNumber(value)).toBe(seen);
});
