import { noPrevious, previousFigures } from '../../src/batch/previous';
import { NotASummaryError } from '../../src/batch/summaryFile';
import { say } from '../../src/messages/message';
import { summaryWorkbook } from '../../src/summary/summaryWorkbook';
import { templateWorkbook } from '../../src/template/template';
import type { Workbook } from '../../src/workbook/workbook';
import { rollUpOf, type Values } from '../rollup/filing';
import { codes, world, type WorldSketch } from '../world';

const { county, weiyuan, danma } = codes;

/** A summary of the county for 2024 as an earlier edition of the definition makes it. */
function lastYear(indicators: WorldSketch['indicators'], filings: Record<string, Values>): Workbook {
  const sketch = { indicators: indicators ?? {}, year: 2024, definition: { version: '0' } };
  const { catalogue } = world(sketch);
  return summaryWorkbook(rollUpOf(catalogue, county, filings), catalogue);
}

/** What this year's edition takes over from it, of the county. */
function taken(summary: Workbook, indicators: WorldSketch['indicators'], sketch: WorldSketch = {}) {
  const { catalogue } = world({ indicators: indicators ?? {}, ...sketch });
  const previous = previousFigures(summary, '去年.xlsx', catalogue, county);
  return {
    of: (unit: string) => Object.fromEntries(previous.of(unit)),
    leftOut: previous.leftOut.map((text) => say(text)),
  };
}

/** Why a summary is refused. */
function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof NotASummaryError) return say(error.reason);
    throw error;
  }
  return '';
}

const filings = { [weiyuan]: { FY_02: 3, FY_03: 2 }, [danma]: { FY_02: 4, FY_03: null } };
const summary = lastYear({ FY_02: '受理', FY_03: '办结' }, filings);

test('the area’s totals and the units’ figures, by this year’s codes, under another version', () => {
  const { of } = taken(summary, {
    FY_02: { name: '受理', until: 2024 },
    FY_03: '办结',
    FY_12: { name: '受理案件', since: 2025, replaces: 'FY_02' },
  });
  expect([of(county), of(weiyuan), of(danma), of(codes.justice)]).toEqual([
    { FY_03: 2, FY_12: 7 },
    { FY_03: 2, FY_12: 3 },
    { FY_12: 4 },
    {},
  ]);
});

describe('what replaces what', () => {
  const chain = (between: object, last: object = {}) => ({
    FY_02: { name: '甲', until: 2022 },
    FY_12: { name: '乙', since: 2023, until: 2024, replaces: 'FY_02', ...between },
    FY_22: { name: '丙', since: 2025, replaces: 'FY_12', ...last },
  });

  test('over two changes, where last year still had the first', () => {
    expect(taken(summary, chain({})).of(county)).toEqual({ FY_22: 7 });
  });

  test('the nearest counts', () => {
    const both = lastYear({ FY_02: '甲', FY_12: '乙' }, { [weiyuan]: { FY_02: 3, FY_12: 5 } });
    expect(taken(both, chain({})).of(county)).toEqual({ FY_22: 5 });
  });

  test('not through a change of 口径 that lies between; across the last one, marked as incomparable', () => {
    expect(taken(summary, chain({ comparable: false })).of(county)).toEqual({});
    expect(taken(summary, chain({}, { comparable: false })).of(county)).toEqual({ FY_22: 7 });
  });

  test('of two that replace one, the comparable one has its value; where neither is, nobody', () => {
    const split = (first: boolean) => ({
      FY_02: { name: '甲', until: 2024 },
      FY_12: { name: '乙', since: 2025, replaces: 'FY_02', comparable: first },
      FY_13: { name: '丙', since: 2025, replaces: 'FY_02', comparable: false },
    });
    expect(taken(summary, split(true)).of(county)).toEqual({ FY_12: 7 });
    expect(taken(summary, split(false)).of(county)).toEqual({});
  });

  test('from its second year on an incomparable figure has its own value or none', () => {
    const later = {
      FY_02: { name: '甲', until: 2023 },
      FY_12: { name: '乙', since: 2024, replaces: 'FY_02', comparable: false },
    };
    expect(taken(summary, later).of(county)).toEqual({});
    const own = lastYear({ FY_12: '乙' }, { [weiyuan]: { FY_12: 5 } });
    expect(taken(own, later).of(county)).toEqual({ FY_12: 5 });
  });

  test('a figure that has gone is not another of the same name', () => {
    expect(taken(summary, { FY_09: '受理' }).of(county)).toEqual({});
  });

  test('cells of a table', () => {
    const table = (columns: object): WorldSketch => ({
      tables: { RX: { rows: { RX_A: '甲', RX_B: '乙' }, columns } } as WorldSketch['tables'] & object,
    });
    const { catalogue } = world({ ...table({ _SL: '受理' }), year: 2024 });
    const before = summaryWorkbook(
      rollUpOf(catalogue, county, { [weiyuan]: { RX_A_SL: 1, RX_B_SL: 2 } }),
      catalogue,
    );
    const now = table({
      _SL: { name: '受理', until: 2024 },
      _BL: { name: '办理', since: 2025, replaces: '{行}_SL' },
    });
    expect(taken(before, {}, now).of(county)).toEqual({ RX_A_BL: 1, RX_B_BL: 2 });
  });
});

describe('another unit of measure', () => {
  const money = (measure: string, more: object = {}) => ({
    name: '罚没款',
    kind: 'amount' as const,
    decimals: 2,
    measure,
    ...more,
  });
  const before = lastYear({ FY_09: money('万元') }, { [weiyuan]: { FY_09: 1.15 }, [danma]: { FY_09: 2 } });

  test('is converted exactly, under the same code and under a new one', () => {
    const { of, leftOut } = taken(before, { FY_09: money('元') });
    expect([of(county), of(weiyuan), leftOut]).toEqual([{ FY_09: 31500 }, { FY_09: 11500 }, []]);
    expect(
      taken(before, {
        FY_09: money('万元', { until: 2024 }),
        FY_19: money('亿元', { since: 2025, replaces: 'FY_09', decimals: 6 }),
      }).of(county),
    ).toEqual({ FY_19: 0.000315 });
  });

  test('that does not convert leaves the value out and says so, unless the years are not comparable anyway', () => {
    const { of, leftOut } = taken(summary, { FY_02: { name: '受理', measure: '人' }, FY_03: '办结' });
    expect([of(county), leftOut]).toEqual([
      { FY_03: 2 },
      [
        '“受理”（FY_02）的上年数未取用：上年的计量单位是“件”，今年是“人”，不能换算。请核对制度；口径确已改变的，把“可比”填“否”。',
      ],
    ]);
    const incomparable = taken(summary, { FY_02: { name: '受理', measure: '人', comparable: false } });
    expect([incomparable.of(county), incomparable.leftOut]).toEqual([{}, []]);
  });
});

describe('what is no summary of last year', () => {
  const of = (sketch: WorldSketch, area: string = county) => {
    const { catalogue } = world({ indicators: { FY_02: '受理' }, ...sketch });
    return refusal(() => previousFigures(summary, '去年.xlsx', catalogue, area));
  };

  test('a template', () => {
    const { catalogue, unit } = world({ indicators: { FY_02: '受理' }, year: 2024 });
    const template = templateWorkbook(catalogue, unit(weiyuan));
    expect(
      refusal(() =>
        previousFigures(template, '去年.xlsx', world({ indicators: { FY_02: '受理' } }).catalogue, county),
      ),
    ).toContain('是填报表，不是汇总表');
  });

  test('of another definition', () => {
    expect(of({ definition: { id: 'other', name: '别的制度' } })).toBe(
      '上年汇总表“去年.xlsx”是按另一个制度（test）汇总的，与“别的制度”（other）的数接不上。请换成按“别的制度”汇总的；没有的可不选。',
    );
  });

  test('of another year, or of another area', () => {
    expect(of({ year: 2026 })).toBe(
      '上年汇总表“去年.xlsx”是 2024 年的，应为 2025 年。请换成 2025 年的汇总表，或核对年度；没有的可不选。',
    );
    expect(of({ area: 'city' }, codes.minhe)).toBe(
      '上年汇总表“去年.xlsx”是“互助土族自治县”的，不含“民和回族土族自治县”。请换成“民和回族土族自治县”或其上级的汇总表；没有的可不选。',
    );
    expect(of({ area: 'city' }, weiyuan)).toBe('');
  });
});

test('without a summary there is nothing', () => {
  expect(noPrevious.of(county).size).toBe(0);
});

test('a unit under a new code has the figures of its old one', () => {
  const moved = world({
    indicators: { FY_03: '办结' },
    units: {
      [weiyuan]: { until: 2024 },
      '630223102': { name: '威远镇', since: 2025, replaces: weiyuan },
    },
  });
  const previous = previousFigures(summary, '去年.xlsx', moved.catalogue, county);
  expect(Object.fromEntries(previous.of('630223102'))).toEqual({ FY_03: 2 });
  expect(previous.of(weiyuan).size).toBe(0);
});

test('an area under a new code has the figures of its old one', () => {
  const { own } = codes;
  const { catalogue } = world({
    indicators: { FY_03: { name: '办结', audience: ['本级'] } },
    units: {
      ...Object.fromEntries([codes.justice, weiyuan, danma].map((code) => [code, null])),
      [county]: { until: 2024 },
      [own]: { until: 2024 },
      '630226': {
        name: '互助市',
        level: 'county',
        since: 2025,
        replaces: county,
        parent: undefined as never,
      },
      '630226000': {
        name: '互助市本级',
        level: 'county',
        own: true,
        parent: '630226',
        since: 2025,
        replaces: own,
      },
    },
  });
  const before = world({ indicators: { FY_03: { name: '办结', audience: ['本级'] } }, year: 2024 }).catalogue;
  const sent = summaryWorkbook(rollUpOf(before, county, { [own]: { FY_03: 5 } }), before);
  const previous = previousFigures(sent, '去年.xlsx', catalogue, '630226');
  expect(Object.fromEntries(previous.of('630226'))).toEqual({ FY_03: 5 });
});
