import type { Indicator } from '../../../src/definition/definition';
import { say } from '../../../src/messages/message';
import { readNumber } from '../../../src/submission/reading/number';
import { world } from '../../world';

const indicatorIn = (measure: string, kind: Indicator['kind'] = 'count') => {
  const found = world({ indicators: { FY_01: { name: '指标', measure, kind } } }).catalogue.indicators.get(
    'FY_01',
  );
  if (!found) throw new Error('no indicator');
  return found;
};

test.each<[number, number]>([
  [34, 34],
  [0, 0],
  [-0, 0],
  [-3.5, -3.5],
  [0.1 + 0.2, 0.3],
])('the number %d is %d, as its cell shows it', (value, expected) => {
  expect(readNumber(value, indicatorIn('件'))).toEqual({ state: 'value', value: expected });
});

test.each<[string, string, number, string, string]>([
  ['12', '件', 12, 'text-in-number', '填的“12”是文本，按12件读取。请改成数字。'],
  ['１２', '件', 12, 'text-in-number', '填的是“１２”，按12件读取（全角字符按半角理解）。请改填数字。'],
  ['12件', '件', 12, 'text-in-number', '填的是“12件”，按12件读取（去掉了计量单位）。请改填数字。'],
  ['1,234', '件', 1234, 'text-in-number', '填的是“1,234”，按1234件读取（去掉了千位逗号）。请改填数字。'],
  [
    '三千六百',
    '件',
    3600,
    'text-in-number',
    '填的是“三千六百”，按3600件读取（中文数字换成了阿拉伯数字）。请改填数字。',
  ],
  [
    ' 1,234 件',
    '件',
    1234,
    'text-in-number',
    '填的是“ 1,234 件”，按1234件读取（去掉了空格或看不见的字符；去掉了千位逗号；去掉了计量单位）。请改填数字。',
  ],
  [
    '3.61万',
    '件',
    36100,
    'text-in-number',
    '填的是“3.61万”，按36100件读取（按百、千、万、亿换算）。请改填数字。',
  ],
  [
    '86.1%',
    '%',
    86.1,
    'text-in-number',
    '填的是“86.1%”，按86.1%读取（去掉了百分号，数值不变）。请改填数字。',
  ],
  ['约30', '件', 30, 'approximate-figure', '填的是约数“约30”，按30件读取。请填准确数。'],
  ['500余人次', '人次', 500, 'approximate-figure', '填的是约数“500余人次”，按500人次读取。请填准确数。'],
  ['70万元', '万元', 70, 'text-in-number', '填的是“70万元”，按70万元读取（去掉了计量单位）。请改填数字。'],
  [
    '70万元',
    '元',
    700_000,
    'text-in-number',
    '填的是“70万元”，按700000元读取（按百、千、万、亿换算；去掉了计量单位）。请改填数字。',
  ],
  ['500元', '万元', 0.05, 'converted-unit', '填的是“500元”，按计量单位换算为0.05万元。请核对。'],
  [
    '269.77万件',
    '万件',
    269.77,
    'text-in-number',
    '填的是“269.77万件”，按269.77万件读取（去掉了计量单位）。请改填数字。',
  ],
  ['12起', '件', 12, 'other-unit', '填的是“12起”，计量单位应为“件”，按12件读取。请核对。'],
])('%j in %s is %d, and said so', (typed, measure, value, code, what) => {
  const reading = readNumber(typed, indicatorIn(measure));
  expect({
    ...reading,
    remark: reading.remark && { ...reading.remark, what: say(reading.remark.what) },
  }).toEqual({
    state: 'value',
    value,
    typed,
    remark: { code, severity: 'warning', what },
  });
});

test.each<[string | boolean, string, string, string]>([
  ['无', '件', 'unreadable-figure', '填的是“无”，看不出数值，没有读取。请填数字（计量单位：件）。'],
  ['12、13', '件', 'unreadable-figure', '填的是“12、13”，看不出数值，没有读取。请填数字（计量单位：件）。'],
  ['见附件', '件', 'unreadable-figure', '填的是“见附件”，看不出数值，没有读取。请填数字（计量单位：件）。'],
  [true, '件', 'unreadable-figure', '填的是“true”，看不出数值，没有读取。请填数字（计量单位：件）。'],
  ['12人', '件', 'unfit-unit', '填的是“12人”，与计量单位“件”不符，没有读取。请按“件”填数。'],
  ['86.1%', '件', 'unfit-unit', '填的是“86.1%”，与计量单位“件”不符，没有读取。请按“件”填数。'],
  [
    '70万',
    '万元',
    'unfit-unit',
    '填的是“70万”，计量单位是“万元”，看不出是否已按“万元”计算，没有读取。请按“万元”填数。',
  ],
])('%j in %s is not guessed at', (typed, measure, code, what) => {
  const reading = readNumber(typed, indicatorIn(measure));
  expect({
    ...reading,
    remark: reading.remark && { ...reading.remark, what: say(reading.remark.what) },
  }).toEqual({
    state: 'unreadable',
    typed: String(typed),
    remark: { code, severity: 'error', what },
  });
});

test.each(['不适用', '—', '/', '无此项', 'N/A'])('%s does not apply', (typed) => {
  expect(readNumber(typed, indicatorIn('件'))).toEqual({ state: 'not-applicable', typed });
});

test.each(['', ' ', '\u3000', '\u00a0'])('%j is blank', (typed) => {
  expect(readNumber(typed, indicatorIn('件'))).toEqual({ state: 'blank' });
});

test('what a damaged file holds for infinity is no number', () => {
  expect(readNumber(Infinity, indicatorIn('件')).state).toBe('unreadable');
});
