import { parseFormula } from '../../src/formula/parse';
import { referencesOf } from '../../src/formula/references';

test('codes come in order, each once, by kind', () => {
  const expression = parseFormula(
    'IF(FY_03>PREV(FY_02),SUM(FY_01,CHILDREN(FY_03),FY_03),-PREV(FY_02)%)&"FY_09"',
  );
  expect(referencesOf(expression)).toEqual({
    values: ['FY_03', 'FY_01'],
    previous: ['FY_02'],
    children: ['FY_03'],
  });
});

test('a formula may refer to nothing', () => {
  expect(referencesOf(parseFormula('1+1'))).toEqual({ values: [], previous: [], children: [] });
});
