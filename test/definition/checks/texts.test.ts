import { mistakes } from '../mistakes';

const say = (indicator: object) => mistakes({ indicators: { FY_02: { name: '受理', ...indicator } } });

test('a text that a cell would not give back', () => {
  expect(say({ note: '当年受理的。\n' })).toEqual([
    '指标 › FY_02 口径 › 文字首尾有空格或换行；应为“当年受理的。”。',
  ]);
  expect(say({ note: '当年\u0007受理' })).toEqual([
    '指标 › FY_02 口径 › 第 3 个字符不能显示，单元格也存不下；请删去后重新录入。',
  ]);
  expect(say({ note: '当年\ud83d' })).toEqual([
    '指标 › FY_02 口径 › 第 3 个字符不能显示，单元格也存不下；请删去后重新录入。',
  ]);
  expect(say({ note: '长'.repeat(32_768) })).toEqual([
    '指标 › FY_02 口径 › 有 32768 个字，最多 32767 个；请缩短。',
  ]);
});

test('line breaks, quotes and = are nothing wrong', () => {
  expect(say({ note: '=“当年”\n"受理"的\t案件', measure: '' })).toEqual([]);
});

test('words that share a cell hold no separators', () => {
  expect(say({ aliases: ['收件；受理'] })).toEqual([
    '指标 › FY_02 别名 › “收件；受理”里有顿号、分号等分隔符，会被当作几个词；请去掉分隔符。',
  ]);
  expect(mistakes({ units: { '630223102': { name: '南门峡镇', kind: '乡、镇' } } })).toEqual([
    '单位 › 630223102 类别 › “乡、镇”里有顿号、分号等分隔符，会被当作几个词；请去掉分隔符。',
  ]);
});

test('what may be left out is not left empty', () => {
  expect(say({ replaces: '', aliases: [''] })).toEqual([
    '指标 › FY_02 替代 › 没有填写；请补上。',
    '指标 › FY_02 别名 › 没有填写；请补上。',
  ]);
});
