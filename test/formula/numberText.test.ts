import fc from 'fast-check';
import { doubleOf } from '../../src/formula/exact';
import { numberInText, textOfNumber } from '../../src/formula/numberText';

test.each([
  [0, '0'],
  [-0, '0'],
  [12, '12'],
  [-12.5, '-12.5'],
  [1 / 3, '0.333333333333333'],
  [2 / 3, '0.666666666666667'],
  [0.1 + 0.2, '0.3'],
  [123456789012345680, '123456789012346000'],
  [1e19, '10000000000000000000'],
  [1e20, '1E+20'],
  [-1.5e20, '-1.5E+20'],
  [1.7976931348623157e308, '1.79769313486232E+308'],
  [0.00001, '0.00001'],
  [1e-18, '0.000000000000000001'],
  [1e-19, '1E-19'],
  [1.2345e-7, '0.00000012345'],
  [1.23456789012345e-7, '1.23456789012345E-07'],
  [9999999999999999, '10000000000000000'],
])('%p joins as %s', (value, text) => {
  expect(textOfNumber(value)).toBe(text);
});

test.each([
  ['12', 12],
  [' 12 ', 12],
  ['-3.5', -3.5],
  ['+.5', 0.5],
  ['5.', 5],
  ['1,234,567.8', 1234567.8],
  ['1.5E+3', 1500],
  ['12.5%', 0.125],
  ['007', 7],
])('%j is %p in arithmetic', (text, value) => {
  const number = numberInText(text);
  expect(number === null ? null : doubleOf(number)).toBe(value);
});

test.each([
  '',
  ' ',
  '.',
  '-',
  '12件',
  '1,23',
  '12,345,6',
  '１２',
  '1e',
  '1E+400',
  '2025-01-03',
  '(5)',
  '--1',
  '1 2',
  'TRUE',
])('%j is none', (text) => {
  expect(numberInText(text)).toBeNull();
});

test('law: the text of a number is that number, to fifteen digits', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (value) => {
      const back = Number(textOfNumber(value));
      expect(back).toBe(Number(value.toPrecision(15)) + 0);
    }),
    { numRuns: 2000 },
  );
});
