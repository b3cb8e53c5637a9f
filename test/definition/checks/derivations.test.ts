import { mistakes } from '../mistakes';

const say = (formula: string) =>
  mistakes({
    indicators: {
      FY_01: '申请',
      FY_T: { name: '备注', kind: 'text', rollup: 'list' },
      FY_OLD: { name: '旧口径', until: 2023 },
      FY_S: { name: '合计', formula },
    },
  });

test.each([
  ['FY_01+', '公式“FY_01+”第7个字符处：公式没有写完：后面还缺指标代码或数。'],
  ['100', '公式里没有指标代码，每个单位结果都一样；请写上指标代码。'],
  ['SUM(CHILDREN(FY_01))', '公式里用了 CHILDREN，填报表上没有下级的数，无法计算；CHILDREN 只用于审核关系。'],
  ['FY_01>0', '公式得出的是“成立”或“不成立”，不是数；请改为算式，例如 FY_03/FY_02*100。'],
  ['FY_01+FY_12', '没有指标“FY_12”；请核对，或先把它列进来。'],
  ['FY_01+FY_T', '“FY_T”是文字指标，不能参加计算；请换成数值指标。'],
  ['FY_01-FY_OLD', '公式用到的“FY_OLD”在 2024 年不统计，本指标却统计；请核对两者的起始年和终止年。'],
])('%s', (formula, said) => {
  expect(say(formula)).toEqual([`指标 › FY_S 公式 › ${said}`]);
});

test('last year’s value may be used', () => {
  expect(say('FY_01-PREV(FY_01)')).toEqual([]);
});

test('formulas that go round in a circle are told once', () => {
  expect(
    mistakes({ indicators: { FY_A: 'FY_C+1', FY_B: 'FY_A+1', FY_C: 'FY_B+1', FY_D: 'FY_A+1' } }),
  ).toEqual([
    '指标 › FY_A 公式 › 公式绕成了圈：FY_A → FY_C → FY_B → FY_A；请改其中一个公式，让它不再用到自己。',
  ]);
});

test('a column that needs itself goes round in every row, which is told once', () => {
  expect(
    mistakes({ tables: { RX: { rows: { RX_A: '甲', RX_B: '乙' }, columns: { _S: '{行}_S+1' } } } }),
  ).toEqual(['分组表 › RX _S 公式 › 公式绕成了圈：RX_A_S → RX_A_S；请改其中一个公式，让它不再用到自己。']);
});

test('every code that is not there is told', () => {
  expect(say('ZZ_88+ZZ_99').map((line) => line.split('；')[0])).toEqual([
    '指标 › FY_S 公式 › 没有指标“ZZ_88”',
    '指标 › FY_S 公式 › 没有指标“ZZ_99”',
  ]);
});

test('years that are reversed are told where they stand alone', () => {
  expect(
    mistakes({ indicators: { FY_01: { name: '申请', since: 2024, until: 2020 }, FY_S: 'FY_01*2' } }),
  ).toEqual(['指标 › FY_01 终止年 › 终止年 2020 早于起始年 2024；请核对两个年份。']);
});
