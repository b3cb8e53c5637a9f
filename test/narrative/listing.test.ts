/** Lists of units and of a table's rows, counts of units, and what a rate was divided from. */
import { figuresOf, narrate } from '../../src/narrative/narrate';
import type { Figure } from '../../src/narrative/narrative';
import { paragraphTexts } from '../../src/narrative/plainText';
import { codes, world } from '../world';
import { summaryOf, type SummarySketch } from './summary';

const { own, justice, weiyuan, danma } = codes;

function written(text: string, values: Record<string, number>, sketch: SummarySketch = {}) {
  const { catalogue } = world({
    indicators: { FA: '甲', FB: '乙', RT: 'FB/FA*100', Y: { kind: 'yesno', measure: '' } },
    tables: {
      RX: {
        rows: {
          RX_QZ: '求助类',
          RX_ZX: '咨询类',
          RX_TS: '投诉类',
          RX_HJ: { name: '合计', formula: 'SUM({各行})' },
        },
        columns: { _JS: '件数', _R: '{行}_JS/FA*100' },
      },
    },
    texts: { T1: text },
  });
  return narrate(catalogue, summaryOf(catalogue, values, sketch));
}

function printed(text: string, values: Record<string, number>, sketch: SummarySketch = {}): string {
  return paragraphTexts(written(text, values, sketch)).join('\n');
}

const units: Required<SummarySketch>['units'] = {
  FA: [
    [own, 0],
    [justice, 7],
    [weiyuan, 12],
    [danma, 7],
  ],
  FB: [
    [weiyuan, 23_000],
    [danma, 4],
  ],
};

test.each([
  ['受理量居首位的是[FA|前1位]。', '受理量居首位的是威远镇12件。'],
  ['受理量居前列的是[FA|前2位]。', '受理量居前列的是威远镇12件、互助土族自治县司法局7件、丹麻镇7件。'],
  ['居前三位的是[FA|前三位]。', '居前三位的是威远镇12件、互助土族自治县司法局7件、丹麻镇7件。'],
  ['居前四位的是[FA|前4位]。', ''],
  ['居前两位的是[FB|前2位|大数]。', '居前两位的是威远镇2.3万件、丹麻镇4件。'],
])('the units that have most: %s', (text, expected) => expect(printed(text, {}, { units })).toBe(expected));

test('nobody is ranked where the summary does not tell its units apart', () => {
  expect(printed('居前列的是[FA|前1位]，共[FA]。', { FA: 9 })).toBe('共9件。');
});

test('each figure of a ranking is one unit’s, in its cell', () => {
  const figures = figuresOf(written('[FA|前1位]', {}, { units }));
  const source = { file: '汇总表.xlsx', sheet: '分表', address: 'D8' };
  expect(figures).toEqual([
    {
      type: 'figure',
      text: '12件',
      indicator: 'FA',
      value: 12,
      operands: [{ indicator: 'FA', name: '威远镇', unit: weiyuan, period: 'current', value: 12, source }],
      sources: [source],
    },
  ] satisfies Figure[]);
});

test.each<[string, Record<string, number>, string]>([
  [
    '其中[RX|各行 _JS]。',
    { RX_QZ_JS: 3, RX_ZX_JS: 0, RX_TS_JS: 5, RX_HJ_JS: 8 },
    '其中求助类3件、投诉类5件。',
  ],
  ['最多的是[RX|各行 _JS|前1位]。', { RX_QZ_JS: 3, RX_TS_JS: 5 }, '最多的是投诉类5件。'],
  ['受理[FA]：[RX|各行 _JS]。', { FA: 8 }, '受理8件。'],
  [
    '各占[RX|各行 _R|0位]。',
    { FA: 8, RX_QZ_JS: 3, RX_QZ_R: 37.5, RX_TS_R: 62.5 },
    '各占求助类38%、投诉类63%。',
  ],
])('the rows of a table that are not 0: %s', (text, values, expected) =>
  expect(printed(text, values)).toBe(expected),
);

test.each([
  [['警告', '罚款'], '警告3宗、罚款5宗'],
  [['警告、通报批评', '罚款'], '警告、通报批评3宗，罚款5宗'],
  [['警告、通报批评', '暂扣，降级'], '警告、通报批评3宗；暂扣，降级5宗'],
])('a mark between the entries that none of the names %j has', ([A = '', B = ''], expected) => {
  const tables = { CF: { rows: { CF_A: A, CF_B: B }, columns: { _ZS: { measure: '宗' } } } };
  const { catalogue } = world({ tables, texts: { T1: '[CF|各行 _ZS]' } });
  const narrative = narrate(catalogue, summaryOf(catalogue, { CF_A_ZS: 3, CF_B_ZS: 5 }));
  expect(paragraphTexts(narrative)).toEqual([expected]);
});

test.each([
  ['[FA|填报单位]填报。', '3个填报。'],
  ['[FA|填报单位|值]个单位填报，[应报单位]个应报、[已报单位]个已报。', '3个单位填报，4个应报、3个已报。'],
  ['[FA|有数单位]单位有案件。', '3个单位有案件。'],
  ['[FB|有数单位|值]个单位。', '2个单位。'],
])('counts of units: %s', (text, expected) => {
  const sketch = { units, answers: { FA: '3/4' }, coverage: { expected: 4, reported: 3 } };
  expect(printed(text, {}, sketch).split('\n').at(-1)).toBe(expected);
});

test('counts that nobody knows, and those of none where that is not to be said, are left out', () => {
  expect(printed('办[FA]，[FA|填报单位]填报，[已报单位]个已报，[FA|有数单位]单位。', { FA: 1 })).toBe(
    '办1件。',
  );
  const none: SummarySketch = { units: { FA: [[own, 0]] } };
  expect(printed('办[FA]，[FA|有数单位]单位。', { FA: 0 }, none)).toBe('办0件，0个单位。');
  expect(printed('办[FA]，[FA|有数单位|非零]单位。', { FA: 0 }, none)).toBe('办0件。');
});

test.each<[string, Record<string, number>, string]>([
  ['率[RT|附分子分母]。', { FA: 38, FB: 34, RT: 89.5 }, '率89.5%（38件中34件）。'],
  ['率[RT|附分子分母]。', { FA: 38, RT: 89.5 }, '率89.5%。'],
  ['办[FA]，其中甲[FB|非零]、乙[RX_QZ_JS|非零]。', { FA: 5, FB: 0, RX_QZ_JS: 5 }, '办5件，其中乙5件。'],
  ['办[FA]，其中甲[FB|非零]。', { FA: 5, FB: 0 }, '办5件。'],
  ['占[FB|占 FA|非零]', { FA: 5, FB: 0 }, ''],
])('%s with %j', (text, values, expected) => expect(printed(text, values)).toBe(expected));

test('the day of a summary, and the end of its year', () => {
  const day = (modified?: string) =>
    printed('截至[截至日]，办[FA]。', { FA: 1 }, modified === undefined ? {} : { modified });
  expect(day('2026-01-19T16:30:00Z')).toBe('截至2026年1月20日，办1件。');
  expect(day()).toBe('办1件。');
  expect(printed('截至[年末]，办[FA]。', { FA: 1 })).toBe('截至2025年12月31日，办1件。');
});

test.each<[number, string]>([
  [9999, '9999件'],
  [10_000, '1万件'],
  [-26_977, '-2.7万件'],
  [335_581_200, '3.36亿件'],
])('%d by its size', (value, expected) => expect(printed('[FA|大数]', { FA: value })).toBe(expected));
