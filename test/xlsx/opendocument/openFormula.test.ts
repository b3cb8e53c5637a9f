import { excelFormula, excelReference } from '../../../src/xlsx/opendocument/openFormula';

test.each([
  ['of:=[.D4]/[.D5]*100', 'D4/D5*100'],
  ['of:=SUM([.D4:.D6];[.$E$9])', 'SUM(D4:D6,$E$9)'],
  ["of:=[$'第 一 季'.A1]+['O''Brien'.B2]", "'第 一 季'!A1+'O''Brien'!B2"],
  ['of:=SUM([$复议.A1:.B2]~[.C3])', 'SUM(复议!A1:B2,C3)'],
  ['of:=IF([.A1]="a;[.B1]";"""";\'x;y\')', 'IF(A1="a;[.B1]","""",\'x;y\')'],
  ['of:=SUM({1;2|3;4})', 'SUM({1,2;3,4})'],
  ['of:=SUM([.A1:.B2]![.B1:.C2])', 'SUM(A1:B2 B1:C2)'],
  ['of:=COM.MICROSOFT.CONCAT([.A1])', 'CONCAT(A1)'],
  ['oooc:=[.A1]', 'A1'],
  ['msoxl:=SUM(A1,B1)', 'SUM(A1,B1)'],
  ['of:=FY_03<=FY_02', 'FY_03<=FY_02'],
  ['=1', '1'],
  ['of:=[.A1', 'A'],
  ['of:="open', '"open'],
])('%s', (formula, expected) => expect(excelFormula(formula)).toBe(expected));

test.each([
  ['$复议.$D$5', '复议!$D$5'],
  ['$复议.$D$5:$复议.$D$9', '复议!$D$5:$D$9'],
  ["$'a.b:c'.$A$1:.$B$2", "'a.b:c'!$A$1:$B$2"],
  ['#REF!', '#REF!'],
])('%s', (reference, expected) => expect(excelReference(reference)).toBe(expected));

test('a long formula of quotes takes no time', () => {
  expect(excelFormula(`of:=[${"'".repeat(32_000)}`)).toHaveLength(31_999);
});
