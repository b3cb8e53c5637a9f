/** Which figures of a text are worth a picture. */
import fc from 'fast-check';
import type { NarrativeChart } from '../../src/narrative/chart';
import { chartsOf } from '../../src/narrative/charts';
import { narrate } from '../../src/narrative/narrate';
import { codes, world, type WorldSketch } from '../world';
import { summaryOf, type SummarySketch } from './summary';

const indicators = {
  FY_01: '申请',
  FY_02: '受理',
  FY_03: '办结',
  FY_R1: 'FY_03/FY_02*100',
  FY_RY: { name: '人员', measure: '人' },
  ZF_01: '检查',
  ZF_02: '处罚',
  ZF_03: '许可',
};
const sketch: WorldSketch = {
  chapters: { FY: '行政复议', ZF: '行政执法' },
  indicators,
  texts: {
    T1: '一、复议\n受理[FY_02]、办结[FY_03]，办结率[FY_R1]，人员[FY_RY]。\n申请[FY_01]。',
    T2: { chapter: 'ZF', text: '二、执法\n检查[ZF_01]。\n处罚[ZF_02]、许可[ZF_03]、检查[ZF_01]。' },
  },
};

function charts(values: Record<string, number>, summary: SummarySketch = {}, of = sketch): NarrativeChart[] {
  const { catalogue } = world(of);
  const submission = summaryOf(catalogue, values, summary);
  return chartsOf(catalogue, submission, narrate(catalogue, submission));
}

/** Title, unit of measure, series, and the values under each name. */
const shown = (all: readonly NarrativeChart[]) =>
  all.map(({ title, measure, series, lines }) => [
    title,
    measure,
    series,
    Object.fromEntries(lines.map(({ name, values }) => [name, values.map(({ value }) => value)])),
  ]);

const ofZf = { ZF_01: 30, ZF_02: 20, ZF_03: 10 };

test('this year beside last, where both are known, in the order of the text', () => {
  const values = { FY_01: 40, FY_02: 38, FY_03: 34, FY_R1: 89.5, FY_RY: 8 };
  const all = charts(values, { previous: { FY_02: 30, FY_03: 28, FY_R1: 93.3, FY_RY: 7 } });
  expect(shown(all)).toEqual([
    ['行政复议主要数据与上年对比', '件', ['2024年', '2025年'], { 受理: [30, 38], 办结: [28, 34] }],
  ]);
  const [chart] = all;
  expect(chart?.after).toBe(2);
  expect(chart?.lacks).toEqual([]);
  expect(chart?.lines[0]?.values.map(({ source }) => source.address)).toEqual(['E3', 'D3']);
});

test('else the figures of the first paragraph that has enough, at the end of their chapter', () => {
  const all = charts({ ...ofZf, FY_02: 38, FY_03: 34 });
  expect(shown(all)).toEqual([
    ['2025年行政执法主要数据', '件', [''], { 处罚: [20], 许可: [10], 检查: [30] }],
  ]);
  expect(all[0]?.after).toBe(4);
});

test('else unit by unit the one that most units answered, the largest first', () => {
  const [own, weiyuan, danma] = [codes.own, codes.weiyuan, codes.danma];
  const units: SummarySketch['units'] = {
    FY_02: [
      [own, 3],
      [weiyuan, 20],
      [danma, 15],
      [codes.justice, 0],
    ],
    FY_03: [
      [own, 3],
      [weiyuan, 20],
      [danma, 11],
    ],
  };
  const all = charts({ FY_02: 38, FY_03: 34 }, { units, answers: { FY_02: '4/4', FY_03: '3/4' } });
  expect(shown(all)).toEqual([
    ['2025年各单位受理', '件', [''], { 威远镇: [20], 丹麻镇: [15], 互助土族自治县本级: [3] }],
  ]);
  expect(all[0]?.lines[0]?.values).toEqual([
    {
      indicator: 'FY_02',
      name: '威远镇受理',
      unit: weiyuan,
      period: 'current',
      value: 20,
      source: { file: '汇总表.xlsx', sheet: '分表', address: 'D7' },
    },
  ]);
});

test('what nobody knows, zeros, rates and what was counted otherwise last year make no chart', () => {
  expect(charts({})).toEqual([]);
  expect(charts({ FY_01: 0, FY_02: 0, FY_03: 0, ZF_01: 0, ZF_02: 0, ZF_03: 0 })).toEqual([]);
  expect(charts({ FY_02: 38, FY_R1: 89.5 }, { previous: { FY_02: 30, FY_R1: 80 } })).toEqual([]);
  const changed = { ...indicators, FY_03: { name: '办结', comparable: false } };
  const previous = { FY_02: 30, FY_03: 28 };
  expect(charts({ FY_02: 38, FY_03: 34 }, { previous }, { ...sketch, indicators: changed })).toEqual([]);
});

test('a few cases are no chart, unless they are measured finer than by one', () => {
  const [few, before] = [
    { FY_02: 9, FY_03: 8 },
    { FY_02: 7, FY_03: 6 },
  ];
  expect(charts(few, { previous: before })).toEqual([]);
  const measured = { ...indicators, FY_02: { name: '受理', decimals: 1 } };
  expect(charts(few, { previous: before }, { ...sketch, indicators: measured })).toHaveLength(1);
});

test('figures that are not in the text are not in its charts', () => {
  const texts = { T1: '一、复议\n受理[FY_02]。' };
  const previous = { FY_01: 41, FY_02: 30, FY_03: 28 };
  expect(charts({ FY_01: 40, FY_02: 38, FY_03: 34 }, { previous }, { ...sketch, texts })).toEqual([]);
});

test('one far larger than the rest is left out', () => {
  const previous = { FY_01: 6000, FY_02: 30, FY_03: 28 };
  const [chart] = charts({ FY_01: 5000, FY_02: 38, FY_03: 34 }, { previous });
  expect(chart?.lines.map(({ name }) => name)).toEqual(['受理', '办结']);
});

test('what the figures lack is said with them', () => {
  const coverage = { expected: 4, reported: 3 };
  const some = charts(ofZf, { coverage, answers: { ZF_01: '4/4', ZF_02: '2/4', ZF_03: '2/4' } });
  expect(some.map(({ lacks }) => lacks)).toEqual([
    ['截至目前，4个单位中3个已报送', '“处罚”、“许可”由4个应填单位中的2个填报'],
  ]);
  const all = charts(ofZf, { answers: { ZF_01: '1/4', ZF_02: '1/4', ZF_03: '1/4' } });
  expect(all.map(({ lacks }) => lacks)).toEqual([['图中数据由4个应填单位中的1个填报']]);
});

test('of many units those with most, and of equals all or none', () => {
  const towns = Array.from({ length: 12 }, (_, at) => `6302231${String(at + 10)}`);
  const units = Object.fromEntries(
    towns.map((code, at) => [code, { name: `${at}镇`, level: 'township' as const, parent: codes.county }]),
  );
  const of = { ...sketch, units, texts: { T1: '受理[FY_02]。' } };
  const filed = (values: number[]): SummarySketch => ({
    units: { FY_02: towns.map((code, at): [string, number] => [code, values[at] ?? 1]) },
  });
  const [cut] = charts({ FY_02: 100 }, filed([90, 80, 70]), of);
  expect(cut?.title).toBe('2025年受理居前3位的单位');
  expect(cut?.lines.map(({ name }) => name)).toEqual(['0镇', '1镇', '2镇']);
  expect(charts({ FY_02: 100 }, filed([90, 80]), of)).toEqual([]);
});

test('whatever a summary holds, a chart has several bars of one unit of measure and like size, each as the summary has it', () => {
  const { catalogue } = world(sketch);
  const names = Object.keys(indicators);
  const values = fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 0, max: 200 }));
  fc.assert(
    fc.property(values, values, (current, previous) => {
      const summary = summaryOf(catalogue, current, { previous });
      for (const { measure, series, lines } of chartsOf(catalogue, summary, narrate(catalogue, summary))) {
        expect(lines.length).toBeGreaterThanOrEqual(series.length > 1 ? 2 : 3);
        const longest = lines.map((line) => Math.max(...line.values.map(({ value }) => value)));
        expect(Math.min(...longest) * 10).toBeGreaterThanOrEqual(Math.max(...longest));
        expect(Math.min(...longest)).toBeGreaterThan(0);
        for (const { indicator, period, value } of lines.flatMap((line) => line.values)) {
          expect((period === 'current' ? current : previous)[indicator ?? '']).toBe(value);
          expect(catalogue.indicators.get(indicator ?? '')?.measure).toBe(measure);
        }
      }
    }),
  );
});
