/** What a sentence says of totals that units left blank, docs/clause-language.md 三. */
import type { Indicator } from '../../src/definition/definition';
import { figuresOf, narrate } from '../../src/narrative/narrate';
import { paragraphTexts } from '../../src/narrative/plainText';
import { tidied } from '../../src/narrative/tidy';
import { codes, world } from '../world';
import { summaryOf, type SummarySketch } from './summary';

const indicators = {
  A: '甲',
  B: '乙',
  E: '丙',
  D: '丁',
  RT: 'B/A*100',
  S: 'A+B',
  Y: { name: '设立', kind: 'yesno', measure: '' },
  T: { name: '做法', kind: 'text', measure: '', rollup: 'list' },
} as const;
const values = { A: 8, B: 4, E: 3, D: 5, RT: 50, S: 12, Y: 2, T: '威远镇：设点' };

function narrated(text: string, answers: Record<string, string>, sketch: SummarySketch = {}) {
  const { catalogue } = world({ indicators, texts: { T1: text } });
  return narrate(catalogue, summaryOf(catalogue, values, { answers, ...sketch }));
}

function printed(text: string, answers: Record<string, string>, sketch: SummarySketch = {}): string {
  return paragraphTexts(narrated(text, answers, sketch)).join('\n');
}

const whole = { A: '4/4', B: '4/4', E: '4/4', D: '4/4', RT: '4/4', S: '4/4', Y: '4/4', T: '1/4' };
const partly = (...lacking: string[]) => ({
  ...whole,
  ...Object.fromEntries(lacking.map((code) => [code, '1/4'])),
});

test.each([
  ['办[A]、收[B]。', whole, '办8件、收4件。'],
  ['办[A]。', partly('A'), '办8件（4个应填单位中1个填报）。'],
  [
    '办[A]，收[B]；诉[E]。',
    partly('A', 'B', 'E'),
    '办8件，收4件；诉3件（以上数据由4个应填单位中的1个填报）。',
  ],
  ['办[A]，收[B]、诉[E]。', partly('B'), '办8件，收4件（4个应填单位中1个填报）、诉3件。'],
  ['办[A]，收[B]；诉[E]。', partly('A', 'B'), '办8件，收4件（以上两项由4个应填单位中的1个填报）；诉3件。'],
  [
    '办[A]、收[B]、诉[E]，审[D]。',
    partly('A', 'B', 'E'),
    '办8件、收4件、诉3件（以上三项由4个应填单位中的1个填报），审5件。',
  ],
  [
    '办[A]，收[B]，诉[E]。',
    { ...whole, A: '1/4', E: '2/4' },
    '办8件（4个应填单位中1个填报），收4件，诉3件（4个应填单位中2个填报）。',
  ],
  ['设[Y]，如：[T]。', partly('Y'), '设2个（4个应填单位中1个填报），如：威远镇：设点。'],
  ['一是办[A]；二是收[B]。', partly('A'), '一是办8件（4个应填单位中1个填报）；二是收4件。'],
  [
    '一是办[A]。二是收[B]。',
    partly('A', 'B'),
    '一是办8件（4个应填单位中1个填报）。二是收4件（4个应填单位中1个填报）。',
  ],
] as const)('one note for figures that lack the same: %s', (text, answers, expected) => {
  expect(printed(text, answers)).toBe(expected);
});

test.each([
  ['据统计，办[A]案件，成效明显。', '据统计，办8件案件（4个应填单位中1个填报），成效明显。'],
  ['[A]村实现财务、政务公开，收[B]。', '8件村实现财务、政务公开（4个应填单位中1个填报），收4件。'],
  ['[A]村办[B]。', '8件（4个应填单位中1个填报）村办4件。'],
  ['办[A]：收[B]。', '办8件（4个应填单位中1个填报）：收4件。'],
  ['办[A]（[A|同比]）。', '办8件（同比增长14.3%；4个应填单位中1个填报）。'],
  ['办[A]（[A|同比]）案件，收[B]。', '办8件（同比增长14.3%）案件（4个应填单位中1个填报），收4件。'],
  ['办[A]（收[B]）。', '办8件（4个应填单位中1个填报；收4件）。'],
  ['收[B]（办[A]，诉[E]）案件。', '收4件（办8件〔4个应填单位中1个填报〕，诉3件）案件。'],
  ['收[B]（办[A]诉[E]）。', '收4件（办8件〔4个应填单位中1个填报〕诉3件）。'],
  ['称“[A]”，收[B]。', '称“8件”（4个应填单位中1个填报），收4件。'],
  ['办[A]{，收[B]}。', '办8件（4个应填单位中1个填报），收4件。'],
  ['于10：30办[A]于10：30。', '于10：30办8件于10：30（4个应填单位中1个填报）。'],
  [
    '办[A]，[A|同比]，[A|增减]，收[B]。',
    '办8件，同比增长14.3%，比上年增加1件（4个应填单位中1个填报），收4件。',
  ],
  ['办[A]，上年[A|上年]。', '办8件（4个应填单位中1个填报），上年7件。'],
])('a note stands behind the clause, inside its brackets: %s', (text, expected) => {
  expect(printed(text, partly('A'), { previous: { A: 7 } })).toBe(expected);
});

test.each([
  ['率[RT]。', { A: '1/4', B: '1/4' }, '率50%（4个应填单位中1个填报）。'],
  ['率[RT]。', { B: '1/4' }, '率50%（分子、分母分别由4个应填单位中的1个、4个填报）。'],
  [
    '率[RT]。',
    { A: '2/3', B: '1/4' },
    '率50%（分子由4个应填单位中的1个填报，分母由3个应填单位中的2个填报）。',
  ],
  ['率[RT]。', { A: '1/3', B: '1/4' }, '率50%（4个应填单位中1个填报）。'],
  [
    '率[RT]，[RT|同比]。',
    { B: '1/4' },
    '率50%，比上年提高10个百分点（分子、分母分别由4个应填单位中的1个、4个填报）。',
  ],
  ['诉[E]（[E|占 A]）。', { A: '1/4' }, '诉3件（占37.5%；分子、分母分别由4个应填单位中的4个、1个填报）。'],
  ['计[S]。', { B: '1/4', S: '1/4' }, '计12件（4个应填单位中1个填报）。'],
  [
    '办[A]，收[B]，率[RT]。',
    { B: '1/4' },
    '办8件，收4件（4个应填单位中1个填报），率50%（分子、分母分别由4个应填单位中的1个、4个填报）。',
  ],
])('rates and shares tell both their counts where they differ: %s', (text, lacking, expected) => {
  expect(printed(text, { ...whole, ...lacking }, { previous: { RT: 40 } })).toBe(expected);
});

test('the counts of a note are figures of the 报送单位 column', () => {
  const figures = figuresOf(narrated('办[A]，收[B]。', partly('A', 'B')));
  const source = { file: '汇总表.xlsx', sheet: '指标总表', address: 'H2' };
  expect(figures.slice(2).map(({ text, operands, sources }) => ({ text, operands, sources }))).toEqual(
    [
      ['应填单位数', 4],
      ['填报单位数', 1],
    ].map(([name, value]) => ({
      text: `${value}`,
      operands: [{ indicator: null, name, period: 'current', value, source }],
      sources: [source],
    })),
  );
  expect(figures[0]?.lacks).toEqual([{ indicator: 'A', answered: 1, asked: 4, source }]);
});

test('a noted sentence is tidy', () => {
  const [paragraph] = narrated('办[A]（[A|同比]），收[B]、诉[E]。', partly('A', 'E'), {
    previous: { A: 7 },
  }).paragraphs;
  const pieces = paragraph?.sentences[0]?.pieces ?? [];
  expect(tidied(pieces)).toEqual(pieces);
});

describe('units whose files are not in are told at the head alone', () => {
  const all = [codes.own, codes.justice, codes.weiyuan, codes.danma];
  const lead: Partial<Indicator> = { name: '牵头', rollup: 'lead', audience: ['司法局'] };
  const own: Partial<Indicator> = { name: '本级', rollup: 'none' };
  const head = (reported: number) => `截至目前，4个单位中${reported}个已报送，以下为已报送单位的合计数。`;

  test.each([
    ['blank everywhere else', [codes.own, codes.weiyuan, codes.danma], '3/4', ''],
    ['and one left it blank', [codes.own, codes.weiyuan, codes.danma], '2/4', '（4个应填单位中2个填报）'],
    ['all reported', all, '3/4', '（4个应填单位中3个填报）'],
  ])('%s', (_, reported, share, note) => {
    const { catalogue } = world({ indicators, texts: { T1: '办[A]。' } });
    const coverage = { expected: all, reported, rejected: [] };
    const summary = summaryOf(catalogue, values, { answers: { A: share }, coverage });
    const paragraphs = reported.length < all.length ? [head(reported.length)] : [];
    expect(paragraphTexts(narrate(catalogue, summary))).toEqual([...paragraphs, `办8件${note}。`]);
  });

  test('a lead or own unit that has not reported accounts for its own indicators only', () => {
    const city = [codes.cityOwn, ...all, codes.minheOwn, codes.minheJustice, codes.chuankou];
    const { catalogue } = world({
      area: 'city',
      indicators: { L: lead, M: own, N: lead, O: '全体' },
      texts: { T1: { text: '领[L]。本[M]。领[N]。总[O]。', levels: ['city'] } },
    });
    const reported = city.filter((unit) => unit !== codes.justice);
    const summary = summaryOf(
      catalogue,
      { L: 1, M: 2, N: 3, O: 4 },
      {
        unit: codes.city,
        answers: { L: '1/2', M: '1/1', N: '0/2', O: '7/8' },
        coverage: { expected: city, reported, rejected: [] },
      },
    );
    expect(paragraphTexts(narrate(catalogue, summary))).toEqual([
      '截至目前，8个单位中7个已报送，以下为已报送单位的合计数。',
      '领1件。本2件。领3件（2个应填单位中0个填报）。总4件。',
    ]);
  });
});

test('a unit’s own answers, and a summary without counts, are not noted', () => {
  expect(printed('办[A]。', {})).toBe('办8件。');
});
