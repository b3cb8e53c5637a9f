import { functionNames } from '../../src/formula/functions';
import { nearest } from '../../src/formula/nearest';

test.each([
  ['SUMM', ['SUM']],
  ['sun', ['SUM']],
  ['AVG', []],
  ['ROUNDUP', ['ROUND']],
  ['COUNTA', ['COUNT']],
  ['CHILD', []],
  ['PREVIOUS', []],
  ['MA', ['MAX']],
  ['X'.repeat(5000), []],
])('%s is near to %p', (name, near) => {
  expect(nearest(name, functionNames)).toEqual(near);
});

test('every function is its own nearest', () => {
  for (const name of functionNames) expect(nearest(name, functionNames)).toEqual([name]);
});
