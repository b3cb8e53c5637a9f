import { templateWorkbook } from '../../src/template/template';
import { codes, world } from '../world';
import { rowOn, sheetOf } from './sheets';

const draw = () => {
  const { catalogue, unit } = world({
    indicators: {
      FY_01: '培训',
      FY_02: { name: '最长', rollup: 'max' },
      FY_03: { name: '独办', audience: ['司法局'] },
      FY_04: { name: '宣传', audience: ['乡镇'] },
    },
  });
  return templateWorkbook(catalogue, unit(codes.own), {
    entries: {
      values: new Map(),
      adjustments: [
        { indicator: 'FY_01', amount: -3, reason: '三镇联合举办' },
        { indicator: 'FY_03', amount: -1, reason: '与市局合办' },
      ],
    },
  });
};

test('it lists what is summed over several units, and leaves room for others', () => {
  const workbook = draw();
  expect([2, 3, 4, 5, 6].map((row) => rowOn(workbook, '去重', row))).toEqual([
    ['指标代码', '指标名称', '去重数', '原因'],
    ['FY_01', '培训', -3, '三镇联合举办'],
    ['FY_04', '宣传', null, null],
    ['FY_03', null, -1, '与市局合办'],
    [null, null, null, null],
  ]);
});

test('only negative numbers go in', () => {
  const [validation] = sheetOf(draw(), '去重').validations;
  expect(validation?.rule).toEqual({ type: 'custom', formula: 'AND(ISNUMBER(C4),C4<0)' });
  expect(validation?.error?.text).toBe('请填负数：重复计算了几件就扣几件，如 -3。');
});
