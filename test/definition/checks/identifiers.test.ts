import { mistakes } from '../mistakes';

test('codes and numbers that are no names in Excel may be Chinese', () => {
  const found = mistakes({
    indicators: { FY_02: '受理' },
    rules: { '复议-1.2': 'FY_02>=0', 'FY@1': 'FY_02>=0' },
  });
  expect(found).toEqual([
    '审核关系 › FY@1 编号 › “FY@1”不能作代码或编号：只用汉字、半角字母、数字、下划线、点和短横线。',
  ]);
});

test('a chapter, table, rule or text stands once', () => {
  expect(
    mistakes({
      chapters: { FY: '复议', fy: '应诉' },
      texts: { T1: '一', t1: '二' },
    }),
  ).toEqual([
    '章节 › fy 章节代码 › “fy”与“章节”表 FY 章节代码的“FY”重复（不分大小写）；每个只能用一次，请改其中一个。',
    '文字模板 › t1 编号 › “t1”与“文字模板”表 T1 编号的“T1”重复（不分大小写）；每个只能用一次，请改其中一个。',
  ]);
});
