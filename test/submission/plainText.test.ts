import { normalised, textOf } from '../../src/submission/plainText';

test.each([
  [' 指标 代码', '指标代码'],
  ['同比（％）', '同比(%)'],
  ['本年\n数', '本年数'],
  ['本\u3000年\u00a0数\u200b', '本年数'],
])('%j is compared as %s', (text, expected) => {
  expect(normalised(text)).toBe(expected);
});

test('a cell as text', () => {
  expect([null, undefined, ' 件 ', 12, true, { error: '#N/A' }].map(textOf)).toEqual([
    '',
    '',
    '件',
    '12',
    'true',
    '#N/A',
  ]);
});
