import { comparableAnswers } from '../../src/validation/coverage';

const of = (answered: number, asked: number) => ({ answered, asked });

test.each([
  [[of(7, 7), of(101, 101)], true],
  [[of(5, 7), of(5, 7)], true],
  [[of(7, 7), of(1, 7)], false],
  [[of(5, 7), of(5, 9)], false],
  [[of(5, 7), undefined], true],
  [[], true],
])('%j may be held against each other: %s', (answers, comparable) => {
  expect(comparableAnswers(answers)).toBe(comparable);
});
