import { linkOf } from '../../../src/xlsx/reading/link';

test.each([
  ["'一、复议'!$B$3", '', { sheet: '一、复议', address: 'B3' }],
  ["#'甲''乙'!A1:B2", '', { sheet: "甲'乙", address: 'A1' }],
  ['Sheet1!a1', '', { sheet: 'Sheet1', address: 'A1' }],
  ['目录', undefined, { url: '#目录' }],
  [undefined, 'https://example.com/', { url: 'https://example.com/' }],
  ['Sheet1!A1', '年报.xlsx', { url: '年报.xlsx#Sheet1!A1' }],
  [undefined, "#'表'!A1", { sheet: '表', address: 'A1' }],
  [undefined, null, null],
  ['', '', null],
])('%s, %s', (location, address, expected) => expect(linkOf(location, address)).toEqual(expected));
