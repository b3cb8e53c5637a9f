import { codes } from '../../world';
import { mistakes } from '../mistakes';

const say = (...audience: string[]) => mistakes({ indicators: { FY_02: { name: '受理', audience } } });

test('a word that names nobody, with what was probably meant', () => {
  expect(say('司法厅', '乡镇')).toEqual([
    '指标 › FY_02 填报对象 › “司法厅”不是级别、类别，也不是单位代码；是不是 司法局？',
  ]);
});

test('areas themselves do not file', () => {
  expect(say('县')).toEqual([
    '指标 › FY_02 填报对象 › “县”指地区本身，由汇总得数，不直接填报；由其本级填报的请改为“县本级”。',
  ]);
  expect(say(codes.county)).toEqual([
    '指标 › FY_02 填报对象 › “630223”（互助土族自治县）由汇总得数，不直接填报；请改为其本级单位的代码。',
  ]);
});

test('a level that the tree does not have is no mistake', () => {
  expect(say('市本级', '本级')).toEqual([]);
});

test('a rule’s scope may name areas', () => {
  expect(
    mistakes({
      indicators: { FY_02: '受理' },
      rules: { R1: { formula: 'FY_02>=0', scope: ['县'] }, R2: { formula: 'FY_02>=0', scope: ['村'] } },
    }),
  ).toEqual(['审核关系 › R2 适用范围 › “村”不是级别、类别，也不是单位代码；是不是 省、市、县？']);
});
