import { expandRule, placeholdersIn } from '../../src/definition/expandRule';
import type { BreakdownTable } from '../../src/definition/definition';
import { sketchDefinition } from '../world';

const { tables } = sketchDefinition({
  tables: {
    RX: { rows: { RX_A: '甲', RX_B: '乙' }, columns: { _SL: '受理', _JS: '办结' } },
    XF: { rows: { XF_C: '丙' }, columns: { _N: '件数' } },
  },
});
const byCode = new Map(tables.map((table): [string, BreakdownTable] => [table.code, table]));
const formulas = (formula: string) =>
  expandRule({ formula, message: '' }, byCode).map((rule) => rule.formula);

test.each([
  ['FY_03<=FY_02', ['FY_03<=FY_02']],
  ['{行:RX}_JS<={行:RX}_SL', ['RX_A_JS<=RX_A_SL', 'RX_B_JS<=RX_B_SL']],
  ['RX_A{列:RX}<=RX_B{列:RX}', ['RX_A_SL<=RX_B_SL', 'RX_A_JS<=RX_B_JS']],
  ['{行:RX}{列:RX}>=0', ['RX_A_SL>=0', 'RX_A_JS>=0', 'RX_B_SL>=0', 'RX_B_JS>=0']],
  ['{行:RX}_SL>={行:XF}_N', ['RX_A_SL>=XF_C_N', 'RX_B_SL>=XF_C_N']],
  ['SUM({各行:RX}_JS)=RX_01', ['SUM(RX_A_JS,RX_B_JS)=RX_01']],
  ['SUM({行:RX}{各列:RX})>=0', ['SUM(RX_A_SL,RX_A_JS)>=0', 'SUM(RX_B_SL,RX_B_JS)>=0']],
  ['SUM({各行:RX}{列:RX})>=0', ['SUM(RX_A_SL,RX_B_SL)>=0', 'SUM(RX_A_JS,RX_B_JS)>=0']],
  ['SUM({各行:RX}{各列:RX})>=0', ['SUM(RX_A_SL,RX_A_JS,RX_B_SL,RX_B_JS)>=0']],
  ['SUM({各行:RX}_JS)>=SUM({各行:XF}_N)', ['SUM(RX_A_JS,RX_B_JS)>=SUM(XF_C_N)']],
  ['{行:RY}_JS>=0', []],
])('%s', (formula, expanded) => {
  expect(formulas(formula)).toEqual(expanded);
});

test('messages are filled in with codes and names, ids with what was chosen', () => {
  const rule = { formula: '{行:RX}{列:RX}>=0', message: '“{行名:RX}”的“{列名:RX}”为[{行:RX}{列:RX}]' };
  expect(expandRule(rule, byCode).at(-1)).toEqual({
    formula: 'RX_B_JS>=0',
    message: '“乙”的“办结”为[RX_B_JS]',
    choices: ['RX_B', '_JS'],
  });
});

test('placeholders are found with their tables', () => {
  expect(placeholdersIn('SUM({各行:RX}_JS)<={列名:XF}')).toEqual([
    { word: '各行', table: 'RX' },
    { word: '列名', table: 'XF' },
  ]);
});
