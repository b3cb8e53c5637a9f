import {
  aliasSeparators,
  code,
  formula,
  integer,
  list,
  text,
  word,
  words,
  wordSeparators,
  yesNo,
  type Codec,
} from '../../../src/definition/sheets/codec';
import { blankWords, levelWords, severityWords } from '../../../src/definition/words';
import { say } from '../../../src/messages/message';
import type { Cell, CellValue } from '../../../src/workbook/workbook';

function read(codec: Codec, value: CellValue, rest: Partial<Cell> = {}) {
  const found = codec.read({ column: 0, value, ...rest });
  return 'mistake' in found ? say(found.mistake) : found.value;
}

test('text is kept but for space around it', () => {
  expect(read(text(), ' 第一行\r\n第二行　')).toBe('第一行\n第二行');
  expect(read(text(), '=1+1')).toBe('=1+1');
  expect(read(text(), 2025)).toBe('2025');
  expect(read(text(), true)).toBe('TRUE');
  expect([read(text(), '  '), read(text(''), null)]).toEqual([undefined, '']);
});

test('what Excel made of a cell is told', () => {
  expect(read(text(), { error: '#REF!' })).toBe('单元格显示 #REF!，是公式出错；请改填文字或数字。');
  expect(read(code, 45_292, { date: true })).toBe(
    '录入的内容被当成了日期；请把单元格格式设为“文本”后重新录入。',
  );
  expect(read(integer({ min: 0, max: 6 }), 45_292, { date: true })).toBe(
    '录入的内容被当成了日期；请把单元格格式设为“文本”后重新录入。',
  );
});

const lost = (found: string) =>
  `“${found}”的位数太多，电子表格只留15位，后面的已经丢失；请把单元格格式设为“文本”后重新录入。`;

test.each<[CellValue, string]>([
  ['ＦＹ＿０３', 'FY_03'],
  [630_223, '630223'],
  [630_223_100_000, '630223100000'],
  [' 007', '007'],
  ['1.1E+17', lost('1.1E+17')],
  [1.1630223e17, lost('116302230000000000')],
])('the code %j is read as %s', (value, wanted) => {
  expect(read(code, value)).toBe(wanted);
});

test.each<[CellValue, Partial<Cell>, string]>([
  ['FY_03/FY_02*100', {}, 'FY_03/FY_02*100'],
  ['= FY_03/FY_02', {}, 'FY_03/FY_02'],
  ['ＦＹ_03＜＝FY_02＋（１）', {}, 'FY_03<=FY_02+(1)'],
  ['IF(FY_01="是，（全）",１,0)', {}, 'IF(FY_01="是，（全）",1,0)'],
  ['IF(FY_01="a""，b",1,0)', {}, 'IF(FY_01="a""，b",1,0)'],
  ['FY_03²≥０', {}, 'FY_03²≥0'],
  [{ error: '#NAME?' }, { formula: 'FY_03/FY_02*100' }, 'FY_03/FY_02*100'],
])('the formula %j %j is read as %s', (value, rest, wanted) => {
  expect(read(formula, value, rest)).toBe(wanted);
});

test.each<[CellValue, number | string | undefined]>([
  [2, 2],
  ['２', 2],
  ['2024年', 2024],
  [null, undefined],
  [1.5, 1.5],
  ['两位', '“两位”不是整数；请改为整数。'],
])('the number %j is read as %j', (value, wanted) => {
  expect(read(integer({ min: 0, max: 6 }), value)).toBe(wanted);
});

test('a blank number may mean one', () => {
  expect(read(integer({ min: 0, max: 6 }, 0), null)).toBe(0);
});

test('one of a few words', () => {
  const severity = word(severityWords);
  expect(read(severity, ' 提示')).toBe('warning');
  expect(read(severity, '警告')).toBe('“警告”不在可选的词之中；应为 错误、提示。');
  expect(read(severity, null)).toBe('没有填写；应为 错误、提示。');
  expect(read(word(blankWords, 'skip'), null)).toBe('skip');
});

test('yes or no', () => {
  expect(['是', '否', true, false, null].map((value) => read(yesNo(true), value))).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
  expect(read(yesNo(false), '对')).toBe('“对”不在可选的词之中；应为 是、否。');
});

test('several words in one cell', () => {
  expect(read(list(wordSeparators, '、'), '乡镇、部门,司法局；县本级 市本级')).toEqual([
    '乡镇',
    '部门',
    '司法局',
    '县本级',
    '市本级',
  ]);
  expect(read(list(wordSeparators, '、'), 630_223_100)).toEqual(['630223100']);
  expect(read(list(aliasSeparators, '；'), '来信、来访 总量；信访件；')).toEqual([
    '来信、来访 总量',
    '信访件',
  ]);
  expect(read(words(levelWords), '县、市')).toEqual(['county', 'city']);
  expect(read(words(levelWords), '县、村')).toBe('“村”不在可选的词之中；应为 省、市、县、乡镇、部门。');
  expect(read(words(levelWords), null)).toBe('没有填写；应为 省、市、县、乡镇、部门。');
});

test('what is written', () => {
  expect(text().write('')).toBeNull();
  expect(code.write('007')).toBe('007');
  expect(integer({ min: 0, max: 6 }).write(2)).toBe(2);
  expect(word(severityWords).write('error')).toBe('错误');
  expect(yesNo(false).write(false)).toBe('否');
  expect(list(wordSeparators, '、').write(['乡镇', '部门'])).toBe('乡镇、部门');
  expect(list(wordSeparators, '、').write([])).toBeNull();
  expect(words(levelWords).write(['county', 'city'])).toBe('县、市');
});
