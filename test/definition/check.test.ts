import { checkDefinition } from '../../src/definition/check';
import { codes, sketchDefinition } from '../world';
import { mistakes } from './mistakes';

test('a sound definition has no mistakes', () => {
  expect(mistakes({ indicators: { FY_02: '受理', FY_03: '办结' }, rules: { R1: 'FY_03<=FY_02' } })).toEqual(
    [],
  );
});

test('all mistakes at once, in the order of the sheets and rows', () => {
  expect(
    mistakes({
      chapters: { FY: '行政/复议' },
      indicators: { FY_02: { name: '受理', audience: ['乡里'] }, FY_R: 'FY_O2/FY_02*100' },
      units: { [codes.danma]: { parent: '630224' } },
      rules: { R1: { formula: 'FY_02<', message: '受理[FY_2]件' } },
    }),
  ).toEqual([
    '章节 › FY 章节名称 › “行政/复议”要用作工作表名称，其中的“/”不能用；请删去（不能用 \\ / ? * [ ] : 和换行，首尾不能是单引号）。',
    '指标 › FY_02 填报对象 › “乡里”不是级别、类别，也不是单位代码；是不是 乡镇？',
    '指标 › FY_R 公式 › 没有指标“FY_O2”；是不是 FY_02？',
    '指标 › FY_R 分子 › 没有指标“FY_O2”；是不是 FY_02？',
    '单位 › 630223101 上级代码 › 没有上级单位“630224”；是不是 630223？',
    '审核关系 › R1 公式 › 公式“FY_02<”第7个字符处：公式没有写完：后面还缺指标代码或数。',
    '审核关系 › R1 说明 › 说明里的 [FY_2] 不是指标代码；是不是 FY_02、FY_R？',
  ]);
});

test('places are told as the caller finds them', () => {
  const definition = sketchDefinition({ indicators: { FY_02: { measure: ' 件' } } });
  const found = checkDefinition(definition, {
    locate: (path) => ({ sheet: '我的表', address: path.join('.') }),
  });
  expect(found).toEqual([
    {
      sheet: '我的表',
      address: 'indicators.0.measure',
      message: { key: 'definition.untrimmed', params: { found: '件' } },
    },
  ]);
});

test('places whose mistakes were told already are passed over', () => {
  const definition = sketchDefinition({ indicators: { FY_02: { measure: ' 件', note: ' ' } } });
  const found = checkDefinition(definition, { isSaid: (path) => path[2] === 'measure' });
  expect(found.map(({ address }) => address)).toEqual(['FY_02 口径']);
});
