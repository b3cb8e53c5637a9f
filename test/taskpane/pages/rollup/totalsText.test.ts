import { say, type Message } from '../../../../src/messages/message';
import {
  answeredText,
  changeText,
  figureText,
  growthText,
  isPartial,
} from '../../../../src/taskpane/pages/rollup/totalsText';
import { total } from './total';

const said = (text: string | Message) => (typeof text === 'string' ? text : say(text));

test('figures have their indicator’s decimals and thousands; nothing is a dash, and 0 is 0', () => {
  expect([38, 2697700.5, 0, null, '威远镇：已公布'].map((value) => said(figureText(value, 2)))).toEqual([
    '38.00',
    '2,697,700.50',
    '0.00',
    '—',
    '威远镇：已公布',
  ]);
});

test.each([
  ['a count', total({ change: -1234 }), '-1,234'],
  ['a rate', total({ comparison: 'points', measure: '%', decimals: 1, change: -0.5 }), '-0.5个百分点'],
  [
    'a rate per thousand',
    total({ comparison: 'points', measure: '‰', decimals: 2, change: 1 }),
    '1.00个千分点',
  ],
  ['a rate of another measure', total({ comparison: 'points', measure: '件/人', change: 3 }), '3'],
  ['no base', total({ change: null }), '—'],
  ['a changed 口径', total({ comparison: 'incomparable', change: null }), '不可比'],
])('增减 of %s', (_, line, text) => {
  expect(said(changeText(line))).toBe(text);
});

test.each([
  ['a count', total(), '26.7%'],
  ['a whole percentage', total({ growth: 20 }), '20.0%'],
  ['a base of 0', total({ growth: null }), '—'],
  ['a changed 口径', total({ comparison: 'incomparable', growth: null }), '不可比'],
])('同比 of %s', (_, line, text) => {
  expect(said(growthText(line))).toBe(text);
});

test('units that answered, of those asked', () => {
  expect(said(answeredText({ asked: 57, answered: 55 }))).toBe('55/57');
  expect(said(answeredText({ asked: 0, answered: 0 }))).toBe('—');
});

test('a total without all its units is partial; what nobody answered is no total', () => {
  expect(isPartial(total({ answered: 55 }))).toBe(true);
  expect(isPartial(total())).toBe(false);
  expect(isPartial(total({ answered: 0, value: null }))).toBe(false);
});
