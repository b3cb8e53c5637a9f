import { say } from '../../src/messages/message';
import { NarrativeTextError, openTexts } from '../../src/narrative/check';
import { narrate } from '../../src/narrative/narrate';
import { world } from '../world';
import { summaryOf } from './summary';

const indicators = {
  FY_02: '受理',
  RATE: { name: '满意率', kind: 'rate', measure: '%', decimals: 1, rollup: 'none' },
  MONEY: { name: '经费', kind: 'amount', measure: '万元' },
  YESNO: { name: '设立', kind: 'yesno', measure: '' },
  WORDS: { name: '做法', kind: 'text', measure: '', rollup: 'list' },
  OLD: { name: '停报', until: 2024 },
} as const;

function mistakes(text: string): [number, string][] {
  const { catalogue } = world({ indicators, texts: { T1: text } });
  return openTexts(catalogue).mistakes.map((mistake) => [mistake.position, say(mistake.message)]);
}

test.each([
  ['受理[FY_2]。', 2, '制度中没有指标“FY_2”。请核对指标代码。'],
  ['受理[FY_02|占 FY_2]。', 2, '制度中没有指标“FY_2”。请核对指标代码。'],
  [
    '设立[YESNO|同比]。',
    2,
    '“YESNO”是“是否”或“文字”类指标，不能计算，也不能带万、亿、位数。请只写 [YESNO]。',
  ],
  ['做法[WORDS|1位]。', 2, '“WORDS”是“是否”或“文字”类指标，不能计算，也不能带万、亿、位数。请只写 [WORDS]。'],
  [
    '受理[FY_02|占 YESNO]。',
    2,
    '“YESNO”是“是否”或“文字”类指标，不能计算，也不能带万、亿、位数。请只写 [YESNO]。',
  ],
  ['满意[RATE|万]。', 2, '“RATE”是比率，不能以“万”为单位。请删去“万”。'],
  [
    '受理[FY_02|占 MONEY]。',
    2,
    '“FY_02”的计量单位是“件”，“MONEY”的计量单位是“万元”，单位不同不能算占比。请换成单位相同的指标。',
  ],
  ['受理[FY_02。', 2, '[ 没有配对的 ]，请在同一段内补上 ]。'],
])('%s', (text, position, reason) => {
  expect(mistakes(text)).toEqual([[position, `文字模板“T1”第${position + 1}个字：${reason}`]]);
});

test('an indicator of other years is no mistake', () => {
  expect(mistakes('停报[OLD]，受理[FY_02]。')).toEqual([]);
});

test('all mistakes of all texts come at once, and stop the narrative', () => {
  const { catalogue } = world({ indicators, texts: { T1: '甲[X1]、乙[X2]。', T2: '丙|' } });
  const places = openTexts(catalogue).mistakes.map((mistake) => [mistake.template, mistake.position]);
  expect(places).toEqual([
    ['T1', 1],
    ['T1', 7],
    ['T2', 1],
  ]);
  expect(() => narrate(catalogue, summaryOf(catalogue, {}))).toThrow(NarrativeTextError);
});
