import { formatted, isPercent } from '../../../src/taskpane/preview/numberFormat';

test.each([
  [1234567.5, 'General', '1234567.5'],
  [0.1 + 0.2, 'General', '0.3'],
  [123456789012, 'General', '1.23457E+11'],
  [0.0000000001, 'General', '1E-10'],
  [1234567.5, '#,##0', '1,234,568'],
  [-1234.5, '#,##0.00', '-1,234.50'],
  [0.895, '0.0%', '89.5%'],
  [1.005, '0.00', '1.01'],
  [7, '000', '007'],
  [12, '0"件"', '12件'],
  [12, '+#,##0.0;-#,##0.0;0.0', '+12.0'],
  [-12, '+#,##0.0;-#,##0.0;0.0', '-12.0'],
  [0, '+#,##0.0;-#,##0.0;0.0', '0.0'],
  [1, '[=1]"是";[=0]"否";General', '是'],
  [0, '[=1]"是";[=0]"否";General', '否'],
  [3, '[=1]"是";[=0]"否";General', '3'],
  [-5, '#,##0_);[Red](#,##0)', '(5)'],
  [12345, '0.00E+00', '1.23E+04'],
  [1500000, '#,##0,"千"', '1,500千'],
  [0.5, '#.##', '.5'],
  [2.5, '# ?/?', '2.5'],
  [-0.04, '0.0', '0.0'],
  [12, '@', '12'],
])('%p by %s is %s', (value, format, shown) => {
  expect(formatted(value, format)).toBe(shown);
});

test.each([
  ['甲', '@', '甲'],
  ['甲', '0;0;0;"见"@', '见甲'],
  [null, '0.0', ''],
  [true, 'General', 'TRUE'],
  [{ error: '#DIV/0!' }, '0.0', '#DIV/0!'],
])('%p by %s is %s', (value, format, shown) => {
  expect(formatted(value, format)).toBe(shown);
});

test.each([
  [45662, 'yyyy"年"m"月"d"日"', '2025年1月5日'],
  [45662, 'General', '2025/1/5'],
  [45662.75, 'General', '2025/1/5 18:00'],
  [45662.75, 'yyyy-mm-dd hh:mm:ss', '2025-01-05 18:00:00'],
  [45662.75, 'h:mm AM/PM', '6:00 PM'],
  [1.5, '[h]:mm', '36:00'],
  [45662, 'aaaa', '星期日'],
  [45662, 'd-mmm-yy', '5-Jan-25'],
  [59, 'yyyy/m/d', '1900/2/28'],
  [61, 'yyyy/m/d', '1900/3/1'],
])('day %p by %s is %s', (value, format, shown) => {
  expect(formatted(value, format, true)).toBe(shown);
});

test('a percent sign in quotes makes no percentage', () => {
  expect([isPercent('0.0%'), isPercent('0"%"'), isPercent()]).toEqual([true, false, false]);
});
