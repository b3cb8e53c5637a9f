import { functionNames, nearestFunctions } from '../../src/formula/functions';

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
  expect(nearestFunctions(name)).toEqual(near);
});

test('every function is its own nearest', () => {
  for (const name of functionNames) expect(nearestFunctions(name)).toEqual([name]);
});
