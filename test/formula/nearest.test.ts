import { nearest } from '../../src/formula/nearest';

const known = ['FY_01', 'FY_02', 'FY_03', 'FY_13', 'RX_QZ_JS', '司法局'];

test.each([
  ['FY_O3', ['FY_03']],
  ['fy_03', ['FY_03']],
  ['FY_04', ['FY_01', 'FY_02', 'FY_03']],
  ['FY_30', ['FY_03']],
  ['RXQZ_JS', ['RX_QZ_JS']],
  ['RX_ZQ_SJ', ['RX_QZ_JS']],
  ['司法厅', ['司法局']],
  ['XYZ', []],
])('%s means %j', (word, meant) => {
  expect(nearest(word, known)).toEqual(meant);
});
