import fc from 'fast-check';
import { exactOf } from '../../src/formula/exact';
import { asLogical, asNumbers, asText, orderOfValues, type Value } from '../../src/formula/value';
import { operands } from './expressions';

const values = operands.map((operand): Value => (typeof operand === 'number' ? exactOf(operand) : operand));
const error = { error: '#N/A' } as const;

test('law: values are ordered, and the other way round the other way', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      const [there, back] = [orderOfValues(a, b), orderOfValues(b, a)] as [number, number];
      expect(Math.sign(there) + Math.sign(back)).toBe(0);
    }),
  );
});

test('law: beside blank cells, order is transitive', () => {
  const filled = values.filter((value) => value !== null);
  fc.assert(
    fc.property(fc.array(filled, { minLength: 3, maxLength: 3 }), (list) => {
      const [a, b, c] = list.sort((x, y) => orderOfValues(x, y) as number) as [Value, Value, Value];
      expect(orderOfValues(a, b)).toBeLessThanOrEqual(0);
      expect(orderOfValues(b, c)).toBeLessThanOrEqual(0);
      expect(orderOfValues(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test('a blank cell is level with zero, empty text and FALSE', () => {
  expect([0, '', false, null].map((other) => orderOfValues(null, other))).toEqual([0, 0, 0, 0]);
});

test('an error shows before text that is no number', () => {
  expect(asNumbers('x', error)).toBe(error);
  expect(asNumbers(error, 'x')).toBe(error);
  expect(asNumbers('x', 1)).toEqual({ error: '#VALUE!' });
  expect(asNumbers('2', null)).toEqual([2, 0]);
});

test('what & and IF make of values', () => {
  expect(
    [null, true, 1 / 2, 'x', error].map((value) =>
      asText(typeof value === 'number' ? exactOf(value) : value),
    ),
  ).toEqual(['', 'TRUE', '0.5', 'x', error]);
  expect([null, 2, 0, 'false', 'x', error].map(asLogical)).toEqual([
    false,
    true,
    false,
    false,
    { error: '#VALUE!' },
    error,
  ]);
});
