import { isWithin, mergedSpans, referredSpan, spanOf } from '../../src/workbook/span';

const b2d9 = { from: { row: 1, column: 1 }, to: { row: 8, column: 3 } };

test.each([
  ['B2:D9', b2d9],
  ['$D$9:$B$2', b2d9],
  ['C3', { from: { row: 2, column: 2 }, to: { row: 2, column: 2 } }],
  ['C:C', null],
  ['', null],
])('%s', (range, span) => {
  expect(spanOf(range)).toEqual(span);
});

test('both corners are within', () => {
  const corners = [b2d9.from, b2d9.to, { row: 0, column: 1 }, { row: 8, column: 4 }];
  expect(corners.map((cell) => isWithin(b2d9, cell))).toEqual([true, true, false, false]);
});

test('merged cells of a sheet; what is no range is left out', () => {
  expect(mergedSpans({ merges: ['B2:D9', '合并'] })).toEqual([b2d9]);
});

test('a reference names cells of its own sheet or another, or by a name', () => {
  const workbook = {
    sheets: [],
    names: [{ name: '单位', refersTo: "'单位 表'!$B$2:$D$9" }],
    styles: {},
    properties: {},
  };
  expect(referredSpan('单位', workbook, '封面')).toEqual({ sheet: '单位 表', span: b2d9 });
  expect(referredSpan('$B$2:$D$9', workbook, '封面')).toEqual({ sheet: '封面', span: b2d9 });
  expect(referredSpan('没有', workbook, '封面')).toBeNull();
});
