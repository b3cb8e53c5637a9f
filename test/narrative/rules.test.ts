/** The rules of writing, docs/clause-language.md 三: what one figure prints. */
import type { Indicator } from '../../src/definition/definition';
import { figuresOf, narrate } from '../../src/narrative/narrate';
import { paragraphTexts } from '../../src/narrative/plainText';
import { world } from '../world';
import { summaryOf, type SummarySketch } from './summary';

const indicators: Record<string, string | Partial<Indicator>> = {
  N: '案件',
  M: '结案',
  RT: 'M/N*100',
  A: { name: '经费', kind: 'amount', measure: '万元', decimals: 2 },
  P: { name: '满意率', kind: 'rate', measure: '%', decimals: 1, rollup: 'none' },
  Q: { name: '千分比', kind: 'rate', measure: '‰', decimals: 2, rollup: 'none' },
  OLD: { name: '旧口径', comparable: false },
  OLDP: { name: '旧口径率', formula: 'OLD/N*100' },
  Y: { name: '设立', kind: 'yesno', measure: '' },
  YO: { name: '本级设立', kind: 'yesno', measure: '', rollup: 'none' },
  T: { name: '做法', kind: 'text', measure: '', rollup: 'list' },
  L: { name: '停报', until: 2024 },
};

type Values = Record<string, number | string | null>;

/** What `text` prints; nothing where its sentence is dropped. */
function printed(text: string, values: Values, sketch: SummarySketch | Record<string, number> = {}): string {
  const options =
    'kind' in sketch || 'previous' in sketch
      ? (sketch as SummarySketch)
      : { previous: sketch as Record<string, number> };
  const { catalogue } = world({ indicators, texts: { T1: { text, levels: ['county', 'township'] } } });
  return paragraphTexts(narrate(catalogue, summaryOf(catalogue, values, options))).join('\n');
}

describe('this year’s value', () => {
  test.each<[string, string, Values, string]>([
    ['with its measure', '[N]', { N: 38 }, '38件'],
    ['0 is known', '[N]', { N: 0 }, '0件'],
    ['blank is not', '[N]', {}, ''],
    ['nor is what does not apply', '[N]', { N: null }, ''],
    ['nor are words where a number should be', '[N]', { N: '很多' }, ''],
    ['without its measure', '[N|值]', { N: 38 }, '38'],
    [
      'without thousands marks or exponents',
      '[N]、[N|亿|6位]',
      { N: 1e21 },
      '1000000000000000000000件、10000000000000.000000亿件',
    ],
    ['in 万', '[N|万]', { N: 2697700 }, '269.77万件'],
    ['in 万, without trailing zeros', '[N|万]', { N: 30000 }, '3万件'],
    ['in 万, without its measure', '[N|万|值]', { N: 2697700 }, '269.77'],
    ['in 万 with so many decimals', '[N|万|1位]', { N: 30000 }, '3.0万件'],
    [
      'in 万 only what comes to one 万',
      '[N|万]、[N|万|1位]、[N|万|值]万件',
      { N: 38 },
      '38件、0.004万件、0.004万件',
    ],
    ['from 万元 to 亿元', '[A|亿]', { A: 33558.12 }, '3.36亿元'],
    ['万元 stay 万元', '[A|万]', { A: 70 }, '70万元'],
    ['amounts without trailing zeros', '[A]', { A: 1066.4 }, '1066.4万元'],
    ['amounts with them, when asked', '[A|2位]', { A: 1066.4 }, '1066.40万元'],
    ['negative', '[A]', { A: -12.5 }, '-12.5万元'],
    ['100% as it is said', '[RT]', { M: 38, N: 38, RT: 100 }, '100%'],
    ['99.96% is not 100%', '[RT]', { M: 724527, N: 724834, RT: 100 }, '99.96%'],
    ['99.96% is not 100% when entered', '[P]', { P: 99.96 }, '99.96%'],
    ['100.04% is not 100%', '[P]', { P: 100.04 }, '100.04%'],
    ['0.04% is not 0%', '[P]', { P: 0.04 }, '0.04%'],
    ['a rate with more decimals is computed again', '[RT|3位]', { M: 34, N: 38, RT: 89.5 }, '89.474%'],
    [
      'a rate that its operands do not give is printed as it stands',
      '[RT|3位]',
      { M: 34, N: 38, RT: 86.1 },
      '86.100%',
    ],
    ['a year’s end: what is no longer asked is unknown', '停[L]、办[N]', { N: 1 }, '办1件'],
  ])('%s', (_, text, values, expected) => expect(printed(text, values)).toBe(expected));

  test('truncation is the definition’s choice', () => {
    const texts = { T1: '[RT]，[RT|0位]' };
    const { catalogue } = world({ indicators, texts, definition: { rounding: 'truncate' } });
    const summary = summaryOf(catalogue, { M: 34, N: 38, RT: 89.4 });
    expect(paragraphTexts(narrate(catalogue, summary))).toEqual(['89.4%，89%']);
  });
});

describe('last year’s value', () => {
  test.each<[string, string, string]>([
    ['with its measure', '[N|上年]', '30件'],
    ['without', '[N|上年|值]', '30'],
    ['in 亿', '[A|上年|亿]', '1.2亿元'],
    ['not where the 口径 was changed', '[OLD|上年]', ''],
    ['not where there is none', '[M|上年]', ''],
  ])('%s', (_, text, expected) => {
    expect(printed(text, { N: 38, OLD: 5, A: 1, M: 1 }, { N: 30, OLD: 4, A: 12000 })).toBe(expected);
  });
});

describe('同比', () => {
  test.each<[string, number, number, string]>([
    ['up', 1043, 959, '同比增长8.8%'],
    ['down', 30, 38, '同比下降21.1%'],
    ['level', 15, 15, '与上年持平'],
    ['nearly level: 0 at one decimal', 100001, 100000, '与上年基本持平'],
    ['no base', 5, 0, ''],
    ['a negative base', 5, -5, ''],
    ['just under double is still a percentage, and not 100%', 19996, 10000, '同比增长99.96%'],
    ['doubled', 76, 38, '同比增长1倍'],
    ['more than doubled', 229, 100, '同比增长1.29倍'],
    ['a fall is never 倍', 1, 1000, '同比下降99.9%'],
    ['not quite gone is not 100%', 1, 100000, '同比下降99.999%'],
    ['gone', 0, 40, '同比下降100%'],
  ])('%s', (_, now, before, expected) =>
    expect(printed('[N|同比]', { N: now }, { N: before })).toBe(expected),
  );

  test.each<[string, string, Values, Record<string, number>, string]>([
    ['so many decimals', '[N|同比|2位]', { N: 38 }, { N: 30 }, '同比增长26.67%'],
    ['倍 with so many decimals', '[N|同比|1位]', { N: 229 }, { N: 100 }, '同比增长1.3倍'],
    [
      'rates differ by points of the published figures',
      '[RT|同比]',
      { M: 34, N: 38, RT: 89.5 },
      { RT: 88.4 },
      '比上年提高1.1个百分点',
    ],
    ['down by points', '[P|同比]', { P: 88.4 }, { P: 89.5 }, '比上年下降1.1个百分点'],
    ['points from 0', '[P|同比]', { P: 5 }, { P: 0 }, '比上年提高5个百分点'],
    ['level rates', '[P|同比]', { P: 88.4 }, { P: 88.4 }, '与上年持平'],
    ['per mille', '[Q|同比]', { Q: 1.25 }, { Q: 1 }, '比上年提高0.25个千分点'],
    ['exact: no drift of doubles', '[P|同比]', { P: 0.3 }, { P: 0.1 }, '比上年提高0.2个百分点'],
    ['nothing of last year', '[N|同比]', { N: 38 }, {}, ''],
    ['nothing of this year', '[N|同比]', {}, { N: 38 }, ''],
    ['口径 changed', '[OLD|同比]', { OLD: 38 }, { OLD: 30 }, '口径调整，不可比'],
    [
      '口径 of an operand changed',
      '[OLDP|同比]',
      { OLD: 38, N: 76, OLDP: 50 },
      { OLDP: 40 },
      '口径调整，不可比',
    ],
    ['口径 changed but nothing to say it of', '[OLD|同比]', {}, { OLD: 30 }, ''],
  ])('%s', (_, text, values, previous, expected) => expect(printed(text, values, previous)).toBe(expected));
});

describe('增减', () => {
  test.each<[string, string, Values, Record<string, number>, string]>([
    ['more', '[N|增减]', { N: 1043 }, { N: 959 }, '比上年增加84件'],
    ['fewer', '[N|增减]', { N: 30 }, { N: 38 }, '比上年减少8件'],
    ['the same', '[N|增减]', { N: 38 }, { N: 38 }, '与上年持平'],
    ['from 0', '[N|增减]', { N: 3 }, { N: 0 }, '比上年增加3件'],
    ['in 万', '[N|增减|万]', { N: 45000 }, { N: 15000 }, '比上年增加3万件'],
    ['in 万 only what comes to one 万', '[N|增减|万]', { N: 45000 }, { N: 45001 }, '比上年减少1件'],
    ['exact', '[A|增减]', { A: 0.3 }, { A: 0.1 }, '比上年增加0.2万元'],
    ['points for rates', '[P|增减]', { P: 90 }, { P: 88.5 }, '比上年提高1.5个百分点'],
    ['口径 changed', '[OLD|增减]', { OLD: 38 }, { OLD: 30 }, '口径调整，不可比'],
  ])('%s', (_, text, values, previous, expected) => expect(printed(text, values, previous)).toBe(expected));
});

describe('占', () => {
  test.each<[string, Values, string]>([
    ['of a whole', { M: 1004, N: 1043 }, '占96.3%'],
    ['all of it', { M: 5, N: 5 }, '占100%'],
    ['nearly all of it', { M: 9999, N: 10000 }, '占99.99%'],
    ['hardly any of it', { M: 1, N: 10000 }, '占0.01%'],
    ['none of it', { M: 0, N: 10 }, '占0%'],
    ['of nothing', { M: 0, N: 0 }, ''],
    ['of an unknown whole', { M: 1 }, ''],
  ])('%s', (_, values, expected) => expect(printed('[M|占 N]', values)).toBe(expected));
});

describe('words', () => {
  test.each<[string, string, Values, SummarySketch, string]>([
    ['是否 counts over units', '[Y]', { Y: 3 }, { kind: 'summary' }, '3个'],
    ['as a bare number', '[Y|值]个乡镇', { Y: 3 }, { kind: 'summary' }, '3个乡镇'],
    ['a unit’s own answer', '[Y]、[YO]', { Y: 1, YO: 0 }, { kind: 'template' }, '是、否'],
    ['what only the own unit says', '[YO]', { YO: 1 }, { kind: 'summary' }, '是'],
    ['是否 as words', '[YO]', { YO: '是' }, { kind: 'template' }, '是'],
    [
      'text on one line without its last mark',
      '如：[T]。',
      { T: '威远镇：设点；\n丹麻镇：巡回。' },
      { kind: 'summary' },
      '如：威远镇：设点；丹麻镇：巡回。',
    ],
    ['text that is a number', '[T]', { T: 12 }, { kind: 'summary' }, '12'],
    ['text of marks only', '[T]', { T: '。' }, { kind: 'summary' }, ''],
  ])('%s', (_, text, values, sketch, expected) => expect(printed(text, values, sketch)).toBe(expected));
});

test('a figure tells its value, its formula and its cells', () => {
  const { catalogue } = world({ indicators, texts: { T1: '[RT]，[N|同比]，[N|万|4位]，[M|占 N]' } });
  const summary = summaryOf(catalogue, { N: 38, M: 34, RT: 89.5 }, { previous: { N: 30 } });
  const cell = (address: string) => ({ file: '汇总表.xlsx', sheet: '指标总表', address });
  const told = figuresOf(narrate(catalogue, summary)).map(({ text, value, formula, sources }) => {
    return { text, value, formula, sources };
  });
  expect(told).toEqual([
    { text: '89.5%', value: 89.5, formula: 'M/N*100', sources: [cell('D4'), cell('D3'), cell('D2')] },
    {
      text: '同比增长26.7%',
      value: 26.7,
      formula: '(N-PREV(N))/PREV(N)*100',
      sources: [cell('D2'), cell('E2')],
    },
    { text: '0.0038万件', value: 0.0038, formula: 'N/10000', sources: [cell('D2')] },
    { text: '占89.5%', value: 89.5, formula: 'M/N*100', sources: [cell('D3'), cell('D2')] },
  ]);
});
