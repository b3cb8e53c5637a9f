import { needsOf } from '../../src/definition/operands';
import { parseFormula } from '../../src/formula/parse';

test('operands come in order of appearance, once each', () => {
  expect(needsOf(parseFormula('PREV(FY_03)+FY_02<=FY_03'))).toEqual({
    operands: ['FY_03', 'FY_02'],
    needsChildren: false,
    needsPrevious: true,
  });
});

test('CHILDREN is noticed wherever it stands', () => {
  expect(needsOf(parseFormula('IF(FY_02>0,MAX(CHILDREN(FY_03))<=FY_02,TRUE)'))).toEqual({
    operands: ['FY_02', 'FY_03'],
    needsChildren: true,
    needsPrevious: false,
  });
});
