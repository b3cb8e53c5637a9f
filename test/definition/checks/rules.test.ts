import { mistakes } from '../mistakes';

const say = (formula: string, message = '不成立') =>
  mistakes({
    chapters: { FY: '行政复议', RX: '热线' },
    indicators: { FY_02: '受理', FY_03: '办结', RX_01: '热线' },
    tables: { RX: { rows: { RX_A: '甲', RX_B: '乙' }, columns: { _SL: '受理', _JS: '办结' } } },
    rules: { R1: { formula, message } },
  });

test.each([
  'FY_03<=FY_02',
  'AND(FY_03>=0,FY_02>=0)',
  'IF(FY_02>0,FY_03>0,TRUE)',
  '{行:RX}_JS<={行:RX}_SL',
  'SUM({各行:RX}_JS)=RX_01',
  'SUM({行:RX}{各列:RX})>=0',
  'SUM(CHILDREN(FY_03))=FY_03',
])('%s is fine', (formula) => {
  expect(say(formula)).toEqual([]);
});

test.each([
  ['FY_03<=', '公式“FY_03<=”第8个字符处：公式没有写完：后面还缺指标代码或数。'],
  ['1<=2', '公式里没有指标代码，每个单位结果都一样；请写上指标代码。'],
  ['FY_03-FY_02', '公式得出的是数或文字，不是判断；请写成比较，例如 FY_03<=FY_02。'],
  ['FY_03<=FY_20', '没有指标“FY_20”；是不是 FY_02？'],
  ['{行:RY}_JS>=0', '{行:RY} 里的分组表“RY”不存在；是不是 RX？'],
  ['{行:RX}_JJ>=0', '没有指标“RX_A_JJ”；是不是 RX_A_JS？'],
  ['{行}_JS>=0', '“{行}”没有写明是哪张分组表；请在冒号后写分组表代码，例如 {行:RX}。'],
])('%s', (formula, said) => {
  expect(say(formula)).toEqual([`审核关系 › R1 公式 › ${said}`]);
});

test('a message prints indicators that are there', () => {
  expect(say('FY_03<=FY_02', '办结[FY_03]件，上年[PREV(FY_03)]件')).toEqual([]);
  expect(say('{行:RX}_JS<={行:RX}_SL', '“{行名:RX}”办结[{行:RX}_JS]件')).toEqual([]);
  expect(say('FY_03<=FY_02', '办结[FY_3]件，受理[受理]件')).toEqual([
    '审核关系 › R1 说明 › 说明里的 [FY_3] 不是指标代码；是不是 FY_03？',
    '审核关系 › R1 说明 › 说明里的 [受理] 不是指标代码；请核对，或先把它列进来。',
  ]);
});
