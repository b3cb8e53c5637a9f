import { linesOf, rowHeight } from '../../src/template/rowHeight';

test.each([
  ['行政复议', 20, 1],
  ['行政复议', 6, 2],
  ['一\n二', 20, 2],
  ['', 20, 1],
  ['FY_01', 7, 1],
])('%j in a column of %d takes %d lines', (text, width, lines) => {
  expect(linesOf({ text, width, size: 11 })).toBe(lines);
});

test('a row is as high as its highest text, and no lower than the least', () => {
  const long = { text: '行政复议'.repeat(10), width: 20, size: 11 };
  expect(rowHeight([{ text: '短', width: 20, size: 11 }], 24)).toBe(24);
  expect(rowHeight([{ text: '短', width: 20, size: 11 }, long], 24)).toBe(Math.ceil(5 * 11 * 1.35 + 6));
});
