import { groupedBy } from '../../src/definition/groupedBy';

test('keys and things stay in the order in which they are met', () => {
  const groups = groupedBy(['受理', '审结', '受案', '办结'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['受', ['受理', '受案']],
    ['审', ['审结']],
    ['办', ['办结']],
  ]);
});
