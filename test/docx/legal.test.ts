import { legal } from '../../src/docx/legal';

test('strings anywhere lose what XML cannot hold, and nothing else', () => {
  const data = { a: ['甲\u0001乙\t\n', 1, null, true], b: { c: '\uD800丙\u{20000}\uFFFF' }, d: undefined };
  expect(legal(data)).toEqual({ a: ['甲乙\t\n', 1, null, true], b: { c: '丙\u{20000}' }, d: undefined });
});
