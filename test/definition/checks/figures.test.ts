import type { TableSketch } from '../../world';
import { mistakes } from '../mistakes';

const say = (figure: object) =>
  mistakes({
    indicators: { FY_01: '申请', FY_T: { name: '备注', kind: 'text', rollup: 'list' }, FY_02: figure },
  }).map((line) => line.replace('指标 › FY_02 ', ''));

test.each([
  [{ kind: 'rate' }, '汇总方式 › 类型为“比率”的指标不能用“求和”汇总；应为 计算、牵头、加权、不汇总。'],
  [{ kind: 'text' }, '汇总方式 › 类型为“文字”的指标不能用“求和”汇总；应为 牵头、列示、不汇总。'],
  [
    { rollup: 'list' },
    '汇总方式 › 类型为“计数”的指标不能用“列示”汇总；应为 求和、计算、牵头、加权、最大、不汇总。',
  ],
  [{ rollup: 'derived' }, '公式 › 汇总方式为“计算”，却没有公式；请填公式，例如 FY_03/FY_02*100。'],
  [{ rollup: 'weighted' }, '公式 › 汇总方式为“加权”，却没有权数；请填作权数的指标代码，例如 FY_02。'],
  [{ weight: 'FY_01' }, '公式 › 有权数，汇总方式却不是“加权”；请改为“加权”，或删去权数。'],
  [{ rollup: 'weighted', weight: 'FY_02' }, '公式 › “FY_02”指的是指标自己；应填另一个指标的代码。'],
  [{ rollup: 'weighted', weight: 'FY_T' }, '公式 › “FY_T”是文字指标，不能参加计算；请换成数值指标。'],
  [{ replaces: 'FY_1' }, '替代 › 没有指标“FY_1”；是不是 FY_01、FY_T？'],
  [{ audience: [] }, '填报对象 › 没有填报对象，就没有单位填报；请填 乡镇、部门、本级 等，多个用顿号隔开。'],
  [{ since: 2025, until: 2024 }, '终止年 › 终止年 2024 早于起始年 2025；请核对两个年份。'],
])('%j', (figure, said) => {
  expect(say(figure)).toEqual([said]);
});

test('a formula says 计算, and a derived rate names both its parts', () => {
  expect(say({ formula: 'FY_01*2', rollup: 'sum', audience: ['乡镇'] })).toEqual([
    '汇总方式 › 填了公式，汇总方式却是“求和”；请改为“计算”，或删去公式。',
  ]);
  expect(say({ kind: 'rate', formula: 'FY_01*2' })).toEqual([
    '分子 › 计算的比率没有分子；请填作分子的指标代码，汇总表上要印出口径。',
    '分母 › 计算的比率没有分母；请填作分母的指标代码，汇总表上要印出口径。',
  ]);
});

test('a rate that is not computed needs no parts', () => {
  expect(say({ kind: 'rate', rollup: 'weighted', weight: 'FY_01' })).toEqual([]);
});

test('a column’s mistake is told once, not for every cell', () => {
  const columns = { _R: { name: '率', formula: 'FY_01*2', numerator: '{行}_X', denominator: 'FY_01' } };
  expect(
    mistakes({
      indicators: { FY_01: '申请' },
      tables: { RX: { rows: { RX_A: '甲', RX_B: '乙' }, columns } },
    }),
  ).toEqual(['分组表 › RX _R 分子 › 没有指标“RX_A_X”；是不是 RX_A_R？']);
});

describe('rows of a table', () => {
  const table = (rows: TableSketch['rows'], columns: TableSketch['columns'] = { _S: '宗数' }) =>
    mistakes({ tables: { CF: { rows: { CF_1: '警告', ...rows }, columns } } });

  test('their years, and what they continue', () => {
    expect(table({ CF_2: { since: 2025, until: 2024, replaces: 'CF_9' } })).toEqual([
      '分组表 › CF CF_2 终止年 › 终止年 2024 早于起始年 2025；请核对两个年份。',
      '分组表 › CF CF_2 替代 › 没有指标“CF_9_S”；是不是 CF_1_S、CF_2_S？',
    ]);
  });

  test('a formula of theirs is for numbers', () => {
    const text = { _S: '宗数', _B: { name: '备注', kind: 'text', rollup: 'list' } } as const;
    expect(table({ CF_H: { formula: 'SUM({各行})' } }, text)).toEqual([
      '分组表 › CF CF_H 公式 › 这一行的公式用不到“备注”列上：文字的格子不能由行的公式计算；请删去行的公式，或者给这一列填上公式。',
    ]);
  });

  test('a formula of theirs is read as any other, and told at the row', () => {
    expect(table({ CF_H: { formula: 'CF_1{列}+CF_7{列}' } })).toEqual([
      '分组表 › CF CF_H 公式 › 没有指标“CF_7_S”；是不是 CF_1_S、CF_H_S？',
    ]);
  });

  test('a total may take rows of other years; a listed formula may not', () => {
    const rows = { CF_1: { name: '警告', until: 2023 }, CF_2: '罚款' };
    expect(table({ ...rows, CF_H: { formula: 'SUM({各行})' } })).toEqual([]);
    expect(table({ ...rows, CF_H: { formula: 'CF_1{列}+CF_2{列}' } })).toHaveLength(1);
  });
});
