import { mistakes } from '../mistakes';
import type { WorldSketch } from '../../world';

const say = (indicators: WorldSketch['indicators']) =>
  mistakes({ indicators: { FY_01: '申请', ...indicators } });

test('measures that convert are the same thing; others cannot be compared', () => {
  expect(say({ FY_02: { name: '受理', measure: '万件', replaces: 'FY_01' } })).toEqual([]);
  expect(say({ FY_02: { name: '受理', measure: '人', replaces: 'FY_01', comparable: false } })).toEqual([]);
  expect(say({ FY_02: { name: '受理', measure: '人', replaces: 'FY_01' } })).toEqual([
    '指标 › FY_02 替代 › 替代的“FY_01”计量单位是“件”，本指标是“人”，两者不能换算，上年数接不上；请核对，或把“可比”填“否”。',
  ]);
});

test('one value is taken over once a year', () => {
  const two = (first: object, second: object) =>
    say({
      FY_02: { name: '甲', replaces: 'FY_01', ...first },
      FY_03: { name: '乙', replaces: 'FY_01', ...second },
    });
  expect(two({}, {})).toEqual([
    '指标 › FY_03 替代 › “FY_01”已由“FY_02”（“指标”表 FY_02 替代）接续，再接续就把上年数算了两次；请只留一个，其余的改“替代”，或把“可比”填“否”。',
  ]);
  expect(two({}, { comparable: false })).toEqual([]);
  expect(two({ until: 2024 }, { since: 2025 })).toEqual([]);
});

test('a column that gives one code to all its rows', () => {
  const columns = { _N: { name: '新', replaces: 'FY_01' } };
  expect(
    mistakes({
      indicators: { FY_01: '申请' },
      tables: { RX: { rows: { RX_A: '甲', RX_B: '乙' }, columns } },
    }),
  ).toEqual([
    '分组表 › RX _N 替代 › “FY_01”已由“RX_A_N”（“分组表”表 RX _N 替代）接续，再接续就把上年数算了两次；请只留一个，其余的改“替代”，或把“可比”填“否”。',
  ]);
});

test('no circle', () => {
  expect(say({ FY_02: { name: '甲', replaces: 'FY_03' }, FY_03: { name: '乙', replaces: 'FY_02' } })).toEqual(
    ['指标 › FY_02 替代 › 替代绕成了圈：FY_02 → FY_03 → FY_02；请改其中一个。'],
  );
});
