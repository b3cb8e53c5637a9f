import { SharedFormula } from '../../../src/xlsx/reading/sharedFormula';

const home = { row: 4, column: 2 };

/** The formula as the cell two rows down and one column right has it. */
const moved = (formula: string) => new SharedFormula(formula, home).at({ row: 6, column: 3 });

test.each([
  ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
  ['SUM(A1:B2)', 'SUM(B3:C4)'],
  ['SUM(A:B,$C:D,1:2,$3:4)', 'SUM(B:C,$C:E,3:4,$3:6)'],
  ["Sheet1!A1+'A1 B2'!A1", "Sheet1!B3+'A1 B2'!B3"],
  ['"A1 ""B2"""&A1', '"A1 ""B2"""&B3'],
  ['LOG10(A1)+FY_03+PREV_A1+T1.A1', 'LOG10(B3)+FY_03+PREV_A1+T1.A1'],
  ['表[A1]+[1]Sheet1!A1', '表[A1]+[1]Sheet1!B3'],
  ['1E5+2.5e3*A1', '1E5+2.5e3*B3'],
  ['XFD1+A1048576', '#REF!+#REF!'],
  ['IF(A1<=B1,"错误：A1",TRUE)', 'IF(B3<=C3,"错误：A1",TRUE)'],
])('%s', (formula, expected) => expect(moved(formula)).toBe(expected));

test('in its own cell it is as it stands', () => {
  const formula = 'IF(COUNT(A1:$B$2,\'表 1\'!C:C)<2,"",ROUND(A1/1E3,1))';
  expect(new SharedFormula(formula, home).at(home)).toBe(formula);
});
