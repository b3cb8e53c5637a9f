import { summarise } from '../../../src/batch/summarise';
import { say } from '../../../src/messages/message';
import { rollUp } from '../../../src/rollup/consolidate';
import { rollupView, totalTrace, type RolledUp } from '../../../src/taskpane/work/rollupView';
import type { TotalLine } from '../../../src/taskpane/work/views';
import type { Submission } from '../../../src/submission/submission';
import { examinedOf } from '../../batch/examined';
import { asSummary, filed, type Values } from '../../rollup/filing';
import { codes, world, type WorldSketch } from '../../world';

const sketch: WorldSketch = {
  indicators: {
    FY_02: '受理',
    FY_03: '办结',
    FY_R1: 'FY_03/FY_02*100',
    FY_09: { name: '经费', decimals: 2, measure: '万元', kind: 'amount', comparable: false },
    FY_LD: { name: '应诉', rollup: 'lead', audience: ['司法局', '乡镇'] },
    FY_TX: { name: '做法', kind: 'text', measure: '', rollup: 'list' },
  },
};

function rolled(
  filings: Record<string, Values>,
  options: { previous?: Record<string, number>; further?: Submission[]; area?: 'county' | 'city' } = {},
): RolledUp {
  const { previous = {}, further = [], area = 'county' } = options;
  const { catalogue } = world({ ...sketch, area });
  const examined = examinedOf(catalogue, filings, further);
  const { rollup, summary } = summarise(examined, codes[area], {
    previous: new Map(Object.entries(previous)),
    issued: '2026-03-01',
    file: '汇总.xlsx',
  });
  const cells = new Map(summary.observations.map(({ indicator, source }) => [indicator, source]));
  return { rollup, catalogue, accepted: examined.accepted, cells, file: '汇总.xlsx', previousFile: null };
}

const full = (fy02: number, fy03: number): Values => ({ FY_02: fy02, FY_03: fy03 });

function line(totals: readonly TotalLine[], code: string): TotalLine | undefined {
  return totals.find((total) => total.code === code);
}

test('a roll-up that lacks a unit says which, and of how many', () => {
  const view = rollupView(rolled({ [codes.weiyuan]: full(30, 27), [codes.danma]: full(8, 7) }));
  expect(view.unit).toEqual({ code: codes.county, name: '互助土族自治县', level: 'county' });
  expect({ ...view.units }).toEqual({
    expected: 4,
    reported: 2,
    missing: [
      { code: codes.own, name: '互助土族自治县本级' },
      { code: codes.justice, name: '互助土族自治县司法局' },
    ],
    rejected: [],
  });
  expect(view.chapters).toEqual([{ code: 'FY', name: '行政复议' }]);
  expect(line(view.totals, 'FY_02')).toMatchObject({ value: 38, asked: 4, answered: 2 });
  expect(line(view.totals, 'FY_09')).toMatchObject({ value: null, asked: 4, answered: 0 });
});

test('last year is set beside by the rules of 指标总表', () => {
  const { totals } = rollupView(
    rolled(
      { [codes.weiyuan]: { FY_02: 38, FY_03: 34, FY_09: 3.5, FY_TX: '公开听证' } },
      { previous: { FY_02: 30, FY_03: 0, FY_R1: 90, FY_09: 3 } },
    ),
  );
  expect(totals.map(({ code, change, growth, comparison }) => [code, change, growth, comparison])).toEqual([
    ['FY_02', 8, 26.7, 'growth'],
    ['FY_03', 34, null, 'growth'],
    ['FY_R1', -0.5, null, 'points'],
    ['FY_09', null, null, 'incomparable'],
    ['FY_LD', null, null, 'growth'],
    ['FY_TX', null, null, 'none'],
  ]);
});

test('a total leads to its cell in the summary', () => {
  const { totals } = rollupView(rolled({ [codes.weiyuan]: full(3, 2) }));
  expect(line(totals, 'FY_02')?.cell).toEqual({ sheet: '指标总表', address: 'D5' });
});

test('a sum: what each unit brought, and why others brought nothing', () => {
  const trace = totalTrace(
    'FY_02',
    rolled({
      [codes.weiyuan]: { FY_02: 30 },
      [codes.danma]: { FY_02: '—' },
      [codes.own]: { FY_02: null },
    }),
  );
  expect(trace).toMatchObject({ method: 'sum', operands: [], summarised: [] });
  expect(trace?.contributions).toEqual([
    {
      unit: { code: codes.weiyuan, name: '威远镇' },
      value: 30,
      source: { file: '630223100.xlsx', sheet: '表', address: 'D4' },
      included: true,
    },
  ]);
  expect(trace?.silent.map(({ name, why }) => [name, why])).toEqual([
    ['互助土族自治县本级', 'blank'],
    ['互助土族自治县司法局', 'missing'],
    ['丹麻镇', 'not-applicable'],
  ]);
});

test('a derived total: its formula and the totals in it', () => {
  const trace = totalTrace('FY_R1', rolled({ [codes.weiyuan]: full(30, 27), [codes.danma]: full(8, 7) }));
  expect(trace).toMatchObject({
    method: 'derived',
    formula: 'FY_03/FY_02*100',
    contributions: [],
    silent: [],
  });
  expect(trace?.total.value).toBe(89.5);
  expect(trace?.operands.map(({ code, value }) => [code, value])).toEqual([
    ['FY_03', 34],
    ['FY_02', 38],
  ]);
});

test('a lead: the others are listed and left out, and are not missed', () => {
  const trace = totalTrace('FY_LD', rolled({ [codes.justice]: { FY_LD: 9 }, [codes.weiyuan]: { FY_LD: 4 } }));
  expect(trace?.total.value).toBe(9);
  expect(trace?.contributions.map(({ unit, value, included }) => [unit.name, value, included])).toEqual([
    ['互助土族自治县司法局', 9, true],
    ['威远镇', 4, false],
  ]);
  expect(trace?.silent).toEqual([]);
});

test('去重 rows stand among the contributions, with their reason', () => {
  const { catalogue } = world(sketch);
  const source = { file: '本级.xlsx', sheet: '去重', address: 'C4' };
  const own = filed(
    catalogue,
    codes.own,
    { FY_02: 5 },
    {
      adjustments: [{ indicator: 'FY_02', amount: -2, reason: '联合办理', source }],
    },
  );
  const trace = totalTrace('FY_02', rolled({ [codes.weiyuan]: { FY_02: 30 } }, { further: [own] }));
  expect(trace?.total.value).toBe(33);
  expect(trace?.contributions.at(-1)).toEqual({
    unit: { code: codes.own, name: '互助土族自治县本级' },
    value: -2,
    source,
    included: true,
    adjustment: '联合办理',
  });
});

test('of units behind a county’s summary it is not said which are silent', () => {
  const { catalogue } = world({ ...sketch, area: 'city' });
  const county = rollUp(catalogue, codes.county, {
    submissions: [
      filed(catalogue, codes.weiyuan, { FY_02: 30 }),
      filed(catalogue, codes.danma, { FY_02: null }),
    ],
    rejected: [],
    findings: [],
  });
  const trace = totalTrace(
    'FY_02',
    rolled({ [codes.chuankou]: { FY_02: 4 } }, { area: 'city', further: [asSummary(catalogue, county)] }),
  );
  expect(trace?.total).toMatchObject({ value: 34, asked: 8, answered: 2 });
  expect(trace?.contributions.map(({ unit, value, source }) => [unit.name, value, source.file])).toEqual([
    ['互助土族自治县', 30, '互助土族自治县汇总表.xlsx'],
    ['川口镇', 4, '630222100.xlsx'],
  ]);
  expect(trace?.summarised).toEqual([{ code: codes.county, name: '互助土族自治县' }]);
  expect(trace?.silent.map(({ name }) => name)).toEqual([
    '海东市本级',
    '互助土族自治县本级',
    '互助土族自治县司法局',
    '民和回族土族自治县本级',
    '民和回族土族自治县司法局',
  ]);
});

test('findings come with their words', () => {
  const { findings } = rollupView(rolled({ [codes.weiyuan]: full(60, 27) }, { previous: { FY_02: 10 } }));
  expect(findings.map(({ severity, message }) => [severity, say(message)])).toEqual([
    ['warning', '互助土族自治县“受理”：本年60，上年10，相差在5倍以上。请核对所报数据和统计口径。'],
  ]);
});

test('an indicator that was not rolled up has no trace', () => {
  expect(totalTrace('NO_01', rolled({ [codes.weiyuan]: full(3, 2) }))).toBeNull();
});
