import { mistakes } from '../mistakes';

const characters = (name: string, wrong: string) =>
  `“${name}”要用作工作表名称，其中的“${wrong}”不能用；请删去（不能用 \\ / ? * [ ] : 和换行，首尾不能是单引号）。`;

test.each([
  ['复议:应诉', characters('复议:应诉', ':')],
  ["'复议'", characters("'复议'", "'")],
  ['封面', '“封面”是填报表或汇总表固有的工作表名称；请换一个名称。'],
  ['History', '“History”是填报表或汇总表固有的工作表名称；请换一个名称。'],
])('%s cannot be a sheet', (name, said) => {
  expect(mistakes({ chapters: { FY: name } })).toEqual([`章节 › FY 章节名称 › ${said}`]);
});

test('chapters and tables are sheets side by side', () => {
  expect(
    mistakes({
      chapters: { RX: '热线' },
      tables: { RX: { name: '热线', rows: { RX_A: '甲' }, columns: { _B: '乙' } } },
    }),
  ).toEqual([
    '分组表 › RX 分组表名称 › “热线”与“章节”表 RX 章节名称的“热线”重复（不分大小写）；每个只能用一次，请改其中一个。',
  ]);
});

test('a chapter’s name is no other chapter’s code', () => {
  expect(mistakes({ chapters: { FY: 'SS', SS: '应诉' } })).toEqual([
    '章节 › FY 章节名称 › “SS”又是另一章节的代码，会分不清；请改章节名称或代码。',
  ]);
});
