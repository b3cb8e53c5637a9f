import { chineseNumeral } from '../../src/narrative/chineseNumeral';

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
])('%i is %s', (value, expected) => expect(chineseNumeral(value)).toBe(expected));
