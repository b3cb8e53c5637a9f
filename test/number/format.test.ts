import fc from 'fast-check';
import { formatFigure } from '../../src/number/format';

test.each([
  [0, {}, '0'],
  [-0, {}, '0'],
  [1234567.8, { group: true }, '1,234,567.8'],
  [123456, { group: true }, '123,456'],
  [-1234, { group: true }, '-1,234'],
  [89.5, { decimals: 2 }, '89.50'],
  [1.005, { decimals: 2 }, '1.01'],
  [-0.001, { decimals: 2 }, '0.00'],
  [1e21, {}, '1000000000000000000000'],
  [1.5e-7, {}, '0.00000015'],
  [1250, { decimals: -2 }, '1300'],
])('%p with %p prints %p', (value, format, text) => {
  expect(formatFigure(value, format)).toBe(text);
});

test('what is no number is refused', () => {
  expect(() => formatFigure(NaN)).toThrow(RangeError);
  expect(() => formatFigure(Infinity, { decimals: 2 })).toThrow(RangeError);
});

test('law: never an exponent, and the number comes back', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = formatFigure(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(value + 0);
      expect(Number(formatFigure(value, { group: true }).replaceAll(',', ''))).toBe(value + 0);
    }),
  );
});
