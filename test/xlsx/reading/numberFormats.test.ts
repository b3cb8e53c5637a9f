import { isDateFormat, readDateStyles } from '../../../src/xlsx/reading/numberFormats';

test.each([
  'yyyy-mm-dd',
  'yyyy"年"m"月"d"日"',
  'm/d',
  'h:mm AM/PM',
  '[h]:mm',
  '[$-804]yyyy',
  '[红色]d',
  'mmm\\-yy',
])('%s shows dates', (format) => expect(isDateFormat(format)).toBe(true));

test.each([
  'General',
  '#,##0.0',
  '0%',
  '"yyyy"0',
  '[Red]0;[Blue]-0',
  '0\\d',
  '#,##0_d',
  '@',
  '0.00E+00',
  '"件"0',
  '[$€-2] #,##0',
])('%s shows numbers', (format) => expect(isDateFormat(format)).toBe(false));

test('by style number: built-in and own formats, cell formats only', () => {
  const xml =
    '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;"/><numFmt numFmtId="177" formatCode="0.0"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="31"/></cellXfs></styleSheet>';
  expect(readDateStyles(xml, 'xl/styles.xml')).toEqual([false, true, true, false, true]);
});
