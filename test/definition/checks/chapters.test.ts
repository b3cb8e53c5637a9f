import { mistakes } from '../mistakes';

test('rows of a chapter that is not there', () => {
  expect(
    mistakes({
      indicators: { FY_02: { name: '受理', chapter: 'FX' } },
      tables: { RX: { chapter: '行政覆议', rows: { RX_A: '甲' }, columns: { _B: '乙' } } },
      texts: { T1: { chapter: 'SS' } },
    }),
  ).toEqual([
    '指标 › FY_02 章节 › 没有章节“FX”；是不是 FY？',
    '分组表 › RX 章节 › 没有章节“行政覆议”；是不是 行政复议？',
    '文字模板 › T1 章节 › 没有章节“SS”；请核对，或先把它列进来。',
  ]);
});
