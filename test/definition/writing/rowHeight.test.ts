import { rowHeight } from '../../../src/definition/writing/rowHeight';

test('a row is as high as its longest wrapped text', () => {
  expect(
    rowHeight([
      { text: '', width: 10 },
      { text: 'FY_03', width: 10 },
    ]),
  ).toBe(18);
  expect(rowHeight([{ text: '一二三四五六七八', width: 10 }])).toBe(32);
  expect(
    rowHeight([
      { text: '一\n二\n三', width: 10 },
      { text: '一二三四五', width: 10 },
    ]),
  ).toBe(46);
});

test('a row without texts has the least height', () => {
  expect(rowHeight([])).toBe(18);
});
