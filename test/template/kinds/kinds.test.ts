import type { IndicatorKind } from '../../../src/definition/definition';
import { say } from '../../../src/messages/message';
import { kinds } from '../../../src/template/kinds/kinds';
import { cell, text } from '../../../src/template/live';

const figure = { measure: '件', decimals: 0 };
const money = { measure: '万元', decimals: 2 };
const share = { measure: '%', decimals: 1 };

test.each<[IndicatorKind, typeof figure, object]>([
  ['count', figure, { type: 'custom', formula: 'IF(ISNUMBER(D4),AND(D4>=0,ROUND(D4,0)=D4),D4="不适用")' }],
  ['stock', figure, { type: 'custom', formula: 'IF(ISNUMBER(D4),AND(D4>=0,ROUND(D4,0)=D4),D4="不适用")' }],
  ['amount', money, { type: 'custom', formula: 'IF(ISNUMBER(D4),AND(ROUND(D4,2)=D4),D4="不适用")' }],
  [
    'rate',
    share,
    { type: 'custom', formula: 'IF(ISNUMBER(D4),AND(D4>=0,D4<=100,ROUND(D4,1)=D4),D4="不适用")' },
  ],
  ['yesno', figure, { type: 'list', items: ['是', '否', '不适用'] }],
  ['text', figure, { type: 'text-length', max: 500 }],
])('%s lets in', (kind, given, rule) => {
  expect(kinds[kind].rule('D4', given)).toEqual(rule);
});

test.each<[IndicatorKind, typeof figure, string]>([
  ['count', figure, '请填不小于0的整数，只填数字，不写单位；本单位没有此项业务的，填“不适用”。'],
  ['amount', money, '请填数（最多2位小数），只填数字，不写单位；本单位没有此项业务的，填“不适用”。'],
  [
    'rate',
    share,
    '请填0至100之间的数（最多1位小数），只填数字，不写单位；本单位没有此项业务的，填“不适用”。',
  ],
  ['yesno', figure, '请填“是”或“否”；本单位没有此项业务的，填“不适用”。'],
  ['text', figure, '请填文字，不超过500字。'],
])('%s demands', (kind, given, demand) => {
  expect(say(kinds[kind].demand(given))).toBe(demand);
});

test.each<[IndicatorKind, typeof figure, number | string, string | null, number | null]>([
  ['count', figure, 0, null, null],
  ['count', figure, -3, '不得小于0', 0],
  ['count', figure, 3.14, '应为整数', 3],
  ['count', figure, '三件', '应填数字，不写单位；没有此项业务的填“不适用”', null],
  ['amount', money, -3.14, null, null],
  ['amount', money, 3.145, '最多保留2位小数', 3.15],
  ['rate', share, 100.1, '不得大于100', 100],
  ['rate', { measure: '‰', decimals: 1 }, 100.1, null, null],
  ['rate', { measure: '倍', decimals: 1 }, 1000.5, null, null],
  ['yesno', figure, 1, null, null],
  ['yesno', figure, 2, '应填“是”或“否”', null],
  ['text', figure, '无', null, null],
  ['text', figure, '长'.repeat(501), '不得超过500字', null],
])('%s %j: %j is at fault: %s', (kind, given, value, what, expected) => {
  const fault = kinds[kind].fault(value, given);
  expect(fault && { what: say(fault.what), expected: fault.expected }).toEqual(what && { what, expected });
});

test.each<[IndicatorKind, typeof figure, number | string | null, string]>([
  ['count', figure, null, ''],
  ['count', figure, '不适用', ''],
  ['count', figure, 12, ''],
  ['count', figure, -3, '不得小于0'],
  ['count', figure, 3.14, '应为整数'],
  ['count', figure, '12件', '应填数字，不写单位；没有此项业务的填“不适用”'],
  ['rate', share, 101, '不得大于100'],
  ['yesno', figure, '是', ''],
  ['yesno', figure, '对', '应填“是”或“否”'],
  ['text', figure, '无', ''],
])('%s %j: the live hint on %j says %j', (kind, given, value, hint) => {
  const live = kinds[kind].hint(cell('FY_01', value), given, (fault) => text(say(fault)));
  expect(live.value).toBe(hint);
});

test('是 counts as 1 in formulas, 否 as 0, anything else as nothing', () => {
  const formula = 'IF(FY_01="是",1,IF(FY_01="否",0,""))';
  const numeric = (value: string | null) => kinds.yesno.numeric(cell('FY_01', value));
  expect([numeric('是'), numeric('否'), numeric(null)]).toEqual([
    { formula, value: 1 },
    { formula, value: 0 },
    { formula, value: '' },
  ]);
});

test.each<[IndicatorKind, number, string]>([
  ['count', 0, '#,##0'],
  ['amount', 2, '#,##0.00'],
  ['yesno', 0, 'General'],
  ['text', 0, '@'],
])('%s with %d decimals is shown as %s', (kind, decimals, format) => {
  expect(kinds[kind].format({ measure: '', decimals })).toBe(format);
});
