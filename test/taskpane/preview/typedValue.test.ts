import * as fc from 'fast-check';
import { editedText, typedValue } from '../../../src/taskpane/preview/typedValue';

test.each([
  ['', null],
  ['12', 12],
  ['-3.5', -3.5],
  ['1,234.5', 1234.5],
  ['１２', 12],
  ['(5)', -5],
  ['1.2E+5', 120000],
  ['.5', 0.5],
  ['12%', 0.12],
  ['86.1%', 0.861],
  [' 7 ', 7],
  ['-0', 0],
  ['1,23', '1,23'],
  ['12件', '12件'],
  ['约30', '约30'],
  ['=1+1', '=1+1'],
  ["'007", '007'],
  ['不适用', '不适用'],
  ['632123199001011234', '632123199001011234'],
  ['1/2', '1/2'],
  ['--5', '--5'],
  ['.', '.'],
])('%p becomes %p', (text, value) => {
  expect(typedValue(text)).toBe(value);
});

test('a text cell keeps what was typed; a percentage cell takes whole numbers as hundredths', () => {
  expect(typedValue('0972', '@')).toBe('0972');
  expect([typedValue('12', '0.0%'), typedValue('0.5', '0%')]).toEqual([0.12, 0.5]);
});

test('what editing begins with is typed back to the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('General', '0.0%'), (tenths, format) => {
      const value = tenths / 10;
      const text = editedText({ column: 0, value }, { format });
      expect(typedValue(text, format)).toBe(value === 0 ? 0 : value);
    }),
  );
});
