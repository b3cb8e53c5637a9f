import { rollUp } from '../../../src/rollup/consolidate';
import type { Rollup } from '../../../src/rollup/rollup';
import { codes, world } from '../../world';
import { asSummary, filed, rollUpOf, type Values } from '../filing';

const { city, cityOwn, county, own, justice, weiyuan, danma, minhe, minheJustice, chuankou } = codes;

/** Value, asked and answered of one total, and its contributions as unit, value and whether included. */
function totalOf({ totals }: Rollup, code: string) {
  const total = totals.get(code);
  if (!total) throw new Error(`no total ${code}`);
  const { value, asked, answered, contributions } = total;
  return {
    value,
    asked,
    answered,
    from: contributions.map(({ unit, value: part, included }) => [unit, part, included]),
  };
}

test('求和: exactly, without binary drift', () => {
  const { catalogue } = world({ indicators: { FY_01: { name: '金额', kind: 'amount', decimals: 2 } } });
  const rollup = rollUpOf(catalogue, county, { [own]: { FY_01: 0.1 }, [weiyuan]: { FY_01: 0.2 } });
  expect(totalOf(rollup, 'FY_01')).toEqual({
    value: 0.3,
    asked: 4,
    answered: 2,
    from: [
      [own, 0.1, true],
      [weiyuan, 0.2, true],
    ],
  });
});

test('求和 of 是否: how many said yes', () => {
  const { catalogue } = world({ indicators: { FY_01: { name: '已公开', kind: 'yesno' } } });
  const rollup = rollUpOf(catalogue, county, {
    [own]: { FY_01: 1 },
    [justice]: { FY_01: 0 },
    [weiyuan]: { FY_01: 1 },
  });
  expect(totalOf(rollup, 'FY_01')).toMatchObject({ value: 2, asked: 4, answered: 3 });
});

test('计算: from the sums, rounded once; the children’s rates are shown but not averaged', () => {
  const { catalogue } = world({ indicators: { FY_02: '受理', FY_03: '办结', FY_R1: 'FY_03/FY_02*100' } });
  const rollup = rollUpOf(catalogue, county, {
    [weiyuan]: { FY_02: 2, FY_03: 2, FY_R1: 100 },
    [danma]: { FY_02: 4, FY_03: 1, FY_R1: 25 },
  });
  expect(totalOf(rollup, 'FY_R1')).toEqual({
    value: 50,
    asked: 4,
    answered: 2,
    from: [
      [weiyuan, 100, false],
      [danma, 25, false],
    ],
  });
});

test('计算 is blank where a denominator is 0', () => {
  const { catalogue } = world({ indicators: { FY_02: '受理', FY_03: '办结', FY_R1: 'FY_03/FY_02*100' } });
  expect(
    totalOf(rollUpOf(catalogue, county, { [weiyuan]: { FY_02: 0, FY_03: 0 } }), 'FY_R1').value,
  ).toBeNull();
});

test('计算 with last year takes it from the last summary', () => {
  const { catalogue } = world({
    indicators: { FY_02: '受理', FY_R2: '(FY_02-PREV(FY_02))/PREV(FY_02)*100' },
  });
  const submissions = [filed(catalogue, weiyuan, { FY_02: 6 })];
  const input = { submissions, rejected: [], findings: [], previous: new Map([['FY_02', 4]]) };
  expect(totalOf(rollUp(catalogue, county, input), 'FY_R2').value).toBe(50);
});

test('计算 cuts instead of rounding where the definition says so', () => {
  const sketch = { indicators: { FY_02: '受理', FY_03: '办结', FY_R1: 'FY_03/FY_02*100' } };
  const { catalogue } = world({ ...sketch, definition: { rounding: 'truncate' } });
  expect(totalOf(rollUpOf(catalogue, county, { [weiyuan]: { FY_02: 3, FY_03: 2 } }), 'FY_R1').value).toBe(
    66.6,
  );
});

describe('牵头', () => {
  const { catalogue } = world({
    area: 'city',
    indicators: { FY_01: { name: '全域数', rollup: 'lead', audience: ['司法局', '乡镇'] } },
  });
  const huzhu = { [justice]: { FY_01: 40 }, [weiyuan]: { FY_01: 30 } };

  test('the unit that the audience names first reports for the county', () => {
    expect(totalOf(rollUpOf(catalogue, county, huzhu), 'FY_01')).toEqual({
      value: 40,
      asked: 1,
      answered: 1,
      from: [
        [justice, 40, true],
        [weiyuan, 30, false],
      ],
    });
  });

  test('while it is silent, nobody speaks for it', () => {
    expect(totalOf(rollUpOf(catalogue, county, { [weiyuan]: { FY_01: 30 } }), 'FY_01')).toMatchObject({
      value: null,
      asked: 1,
      answered: 0,
    });
  });

  test('a city without such a unit of its own adds up its counties’ leads', () => {
    const rollup = rollUpOf(catalogue, city, {
      ...huzhu,
      [minheJustice]: { FY_01: 5 },
      [cityOwn]: { FY_01: 99 },
    });
    expect(totalOf(rollup, 'FY_01')).toEqual({
      value: 45,
      asked: 2,
      answered: 2,
      from: [
        [cityOwn, 99, false],
        [justice, 40, true],
        [weiyuan, 30, false],
        [minheJustice, 5, true],
      ],
    });
  });

  test('texts of several leads stand side by side', () => {
    const texts = world({
      area: 'city',
      indicators: { FY_01: { name: '说明', kind: 'text', rollup: 'lead', audience: ['司法局'] } },
    });
    const rollup = rollUpOf(texts.catalogue, city, {
      [justice]: { FY_01: '甲' },
      [minheJustice]: { FY_01: '乙' },
    });
    expect(totalOf(rollup, 'FY_01').value).toBe('互助土族自治县（甲）；民和回族土族自治县（乙）');
  });
});

describe('加权', () => {
  const { catalogue } = world({
    area: 'city',
    indicators: {
      FY_01: '回访数',
      FY_02: { name: '满意度', kind: 'rate', measure: '%', rollup: 'weighted', weight: 'FY_01' },
    },
  });
  const huzhu: Record<string, Values> = {
    [justice]: { FY_01: 3, FY_02: 90 },
    [weiyuan]: { FY_01: 7, FY_02: 81 },
    [danma]: { FY_01: 1000 },
  };

  test('by the weights of those who gave both', () => {
    const { value, asked, answered } = totalOf(rollUpOf(catalogue, county, huzhu), 'FY_02');
    // (3 × 90 + 7 × 81) ÷ 10 = 83.7
    expect({ value, asked, answered }).toEqual({ value: 84, asked: 4, answered: 2 });
  });

  test('a city reckons with the counties’ products and weights, not with their rounded means', () => {
    const minheFilings = { [minheJustice]: { FY_01: 10, FY_02: 71 }, [chuankou]: { FY_02: 12 } };
    const inSteps = rollUp(catalogue, city, {
      submissions: [
        asSummary(catalogue, rollUpOf(catalogue, county, huzhu)),
        asSummary(catalogue, rollUpOf(catalogue, minhe, minheFilings)),
      ],
      rejected: [],
      findings: [],
    });
    // (837 + 710) ÷ 20 = 77.35; out of the means 84 and 71 it would be 78
    expect(inSteps.totals.get('FY_02')).toMatchObject({
      value: 77,
      weighted: { products: 1547, weights: 20 },
    });
    expect(totalOf(rollUpOf(catalogue, city, { ...huzhu, ...minheFilings }), 'FY_02').value).toBe(77);
  });

  test('weights of 0 have no mean', () => {
    const rollup = rollUpOf(catalogue, county, { [justice]: { FY_01: 0, FY_02: 90 } });
    expect(totalOf(rollup, 'FY_02')).toMatchObject({ value: null, asked: 4, answered: 0 });
  });
});

test('最大', () => {
  const { catalogue } = world({ indicators: { FY_01: { name: '最长天数', rollup: 'max' } } });
  const rollup = rollUpOf(catalogue, county, { [weiyuan]: { FY_01: 60 }, [danma]: { FY_01: 75 } });
  expect(totalOf(rollup, 'FY_01')).toMatchObject({ value: 75, asked: 4, answered: 2 });
});

describe('列示', () => {
  const { catalogue } = world({
    area: 'city',
    indicators: { FY_01: { name: '典型做法', kind: 'text', rollup: 'list' } },
  });
  const huzhu = { [weiyuan]: { FY_01: '三色预警' }, [danma]: { FY_01: '马背宣讲' } };

  test('texts with the names of their units', () => {
    expect(totalOf(rollUpOf(catalogue, county, huzhu), 'FY_01')).toMatchObject({
      value: '威远镇：三色预警；丹麻镇：马背宣讲',
      asked: 4,
      answered: 2,
    });
  });

  test('an area’s texts stand in brackets after its name', () => {
    const rollup = rollUpOf(catalogue, city, { ...huzhu, [cityOwn]: { FY_01: '一网通办' } });
    expect(totalOf(rollup, 'FY_01').value).toBe(
      '海东市本级：一网通办；互助土族自治县（威远镇：三色预警；丹麻镇：马背宣讲）',
    );
  });
});

test('不汇总: what the own unit filed', () => {
  const { catalogue } = world({
    area: 'city',
    indicators: { FY_01: { name: '督察次数', rollup: 'none', audience: ['本级'] } },
  });
  const rollup = rollUpOf(catalogue, city, { [cityOwn]: { FY_01: 2 }, [own]: { FY_01: 5 } });
  expect(totalOf(rollup, 'FY_01')).toEqual({
    value: 2,
    asked: 1,
    answered: 1,
    from: [
      [cityOwn, 2, true],
      [own, 5, false],
    ],
  });
});
