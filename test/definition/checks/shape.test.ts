import { mistakes, mistakesOf } from '../mistakes';

test('values of the wrong kind are told in plain words', () => {
  const wrong = {
    code: 'FY_02',
    name: '',
    chapter: 7,
    measure: '件',
    kind: 'number',
    decimals: 1.5,
    rollup: 'sum',
    audience: '乡镇',
    required: 'yes',
    note: '',
    since: 1900,
    until: 4000,
    comparable: true,
    aliases: [],
    colour: 'red',
  };
  expect(mistakesOf({}, { indicators: [wrong] })).toEqual([
    '指标 › FY_02 › 没有“colour”这一项；请删去，或核对名称。',
    '指标 › FY_02 指标名称 › 没有填写；请补上。',
    '指标 › FY_02 章节 › “7”不是文字；请改为文字。',
    '指标 › FY_02 类型 › “number”不在可选的词之中；应为 count、amount、stock、rate、yesno、text。',
    '指标 › FY_02 小数位 › “1.5”不是整数；请改为整数。',
    '指标 › FY_02 填报对象 › “乡镇”不是这里能填的内容；请对照说明改正。',
    '指标 › FY_02 必填 › “yes”既不是“是”也不是“否”；请改正。',
    '指标 › FY_02 起始年 › “1900”太小；应不小于 1949。',
    '指标 › FY_02 终止年 › “4000”太大；应不大于 2999。',
  ]);
});

test('what is missing is told with its place', () => {
  expect(mistakesOf({}, { version: undefined, rules: undefined })).toEqual([
    '说明 › 版本 › 没有填写；请补上。',
    '审核关系 ›  › 没有填写；请补上。',
  ]);
  expect(mistakesOf({}, { units: [null] })).toEqual([
    '单位 › #1 › “null”不是这里能填的内容；请对照说明改正。',
  ]);
});

test('a row of the wrong shape does not hide what is wrong with others, nor is its code unknown', () => {
  const indicators = [{ code: 'FY_02', name: '受理' }];
  const found = mistakesOf({ rules: { R1: 'FY_02<=FY_03' } }, { indicators });
  expect(found.at(-1)).toBe('审核关系 › R1 公式 › 没有指标“FY_03”；是不是 FY_02？');
});

test('a table needs rows and columns, and a name that fits a sheet', () => {
  expect(mistakes({ tables: { RX: { name: '热'.repeat(32), rows: {}, columns: { _JS: '办结' } } } })).toEqual(
    ['分组表 › RX › 一项也没有；至少要有一项。', '分组表 › RX 分组表名称 › 有 32 个字，最多 31 个；请缩短。'],
  );
});
