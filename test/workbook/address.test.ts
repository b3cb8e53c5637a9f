import { firstCellOf, quotedSheet, sheetAndRange } from '../../src/workbook/address';

test.each([
  ["'图表'!$B$3:$B$9", '图表', '$B$3:$B$9'],
  ['图表!B3', '图表', 'B3'],
  ["'第''一''季!度'!A1", "第'一'季!度", 'A1'],
  ['$B$3', '', '$B$3'],
  ["'!A1", "'", 'A1'],
])('%s is %s and %s', (reference, sheet, range) => {
  expect(sheetAndRange(reference)).toEqual({ sheet, range });
});

test.each(['图表', "第'一'季", "''", '甲!乙'])('a quoted name is read again: %s', (sheet) => {
  expect(sheetAndRange(`${quotedSheet(sheet)}!A1`)).toEqual({ sheet, range: 'A1' });
});

test.each([
  ['D5', 'D5'],
  ['$D$5', 'D5'],
  ['D5:F9', 'D5'],
  ['D:D', 'D1'],
  ['$AB:$AC', 'AB1'],
  ['', 'A1'],
])('the cell shown for %j is %s', (address, cell) => {
  expect(firstCellOf(address)).toBe(cell);
});
