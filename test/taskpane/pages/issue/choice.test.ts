import { choose, chosenAmong, invert, leave } from '../../../../src/taskpane/pages/issue/choice';

const [a, b, c] = [{ code: 'a' }, { code: 'b' }, { code: 'c' }];
const sorted = (leftOut: ReadonlySet<string>) => [...leftOut].sort();

test('units are chosen and left out, and the others stay as they are', () => {
  expect(sorted(choose(new Set(['a', 'b']), [b, c]))).toEqual(['a']);
  expect(sorted(leave(new Set(['a']), [b]))).toEqual(['a', 'b']);
  expect(sorted(invert(new Set(['a', 'b']), [b, c]))).toEqual(['a', 'c']);
});

test('to invert twice changes nothing', () => {
  const leftOut = new Set(['b']);
  expect(invert(invert(leftOut, [a, b, c]), [a, b, c])).toEqual(leftOut);
});

test('what is not left out is chosen', () => {
  expect(chosenAmong(new Set(['b']), [a, b, c])).toEqual([a, c]);
});
