import { formerCodes } from '../../src/definition/comparability';
import { codes, sketchDefinition, world, type WorldSketch } from '../world';

const comparable = (sketch: WorldSketch) =>
  [...world(sketch).catalogue.indicators.values()].filter((each) => each.comparable).map(({ code }) => code);

test('a figure that continues another since some year is incomparable in that year only', () => {
  const sketch: WorldSketch = {
    indicators: {
      FY_01: { name: '旧', until: 2024 },
      FY_02: { name: '续', since: 2025, replaces: 'FY_01', comparable: false },
      FY_03: { name: '改', since: 2020, comparable: false },
    },
  };
  expect(comparable({ ...sketch, year: 2025 })).toEqual([]);
  expect(comparable({ ...sketch, year: 2026 })).toEqual(['FY_02']);
});

test('of a table row by row and column by column', () => {
  const table = (year: number): WorldSketch => ({
    year,
    tables: {
      RX: {
        rows: {
          RX_A: { name: '甲', until: 2024 },
          RX_B: { name: '乙', since: 2025, replaces: 'RX_A', comparable: false },
          RX_C: '丙',
        },
        columns: { _S: '数', _T: { name: '次', comparable: false } },
      },
    },
  });
  expect(comparable(table(2025))).toEqual(['RX_C_S']);
  expect(comparable(table(2026))).toEqual(['RX_B_S', 'RX_C_S']);
});

test('what is computed is as little comparable as what it is computed from, however far', () => {
  const { catalogue } = world({
    indicators: {
      FY_R2: { name: '再算', formula: 'FY_R1*2', kind: 'count' },
      FY_R1: { name: '算', formula: 'FY_01+FY_02', kind: 'count' },
      FY_R3: { name: '另算', formula: 'FY_01*2', kind: 'count' },
      FY_01: '申请',
      FY_02: { name: '受理', comparable: false },
    },
  });
  const flags = (indicators: Iterable<{ code: string; comparable: boolean }>) =>
    Object.fromEntries([...indicators].map((each) => [each.code, each.comparable]));
  const expected = { FY_R2: false, FY_R1: false, FY_R3: true, FY_01: true, FY_02: false };
  expect(flags(catalogue.indicators.values())).toEqual(expected);
  expect(flags(catalogue.derived)).toEqual({ FY_R1: false, FY_R2: false, FY_R3: true });
});

test('a rule over last year’s value of what is not comparable is left out', () => {
  const { catalogue } = world({
    indicators: { FY_01: '申请', FY_02: { name: '受理', comparable: false } },
    rules: {
      'R-1': 'FY_01<=5*PREV(FY_01)',
      'R-2': 'FY_02<=5*PREV(FY_02)',
      'R-3': 'FY_02<=PREV(FY_01)',
    },
  });
  expect(catalogue.rules.map(({ id }) => id)).toEqual(['R-1', 'R-3']);
});

test('former codes go back as far as the years can be compared, and never round in a circle', () => {
  const definition = sketchDefinition({
    indicators: {
      FY_01: '一',
      FY_02: { name: '二', replaces: 'FY_01', since: 2023, comparable: false },
      FY_03: { name: '三', replaces: 'FY_02', since: 2024 },
      FY_04: { name: '四', replaces: 'FY_03', since: 2025, comparable: false },
      FY_05: { name: '五', replaces: 'FY_06' },
      FY_06: { name: '六', replaces: 'FY_05' },
    },
  });
  const formers = (year: number) =>
    Object.fromEntries(
      definition.indicators.map(({ code }) => [code, formerCodes(definition, year)(code).join(' ')]),
    );
  expect(formers(2025)).toEqual({
    FY_01: '',
    FY_02: '',
    FY_03: 'FY_02',
    FY_04: 'FY_03 FY_02',
    FY_05: 'FY_06',
    FY_06: 'FY_05',
  });
  expect(formers(2026)['FY_04']).toBe('');
  expect(formerCodes(definition, 2025)(codes.county)).toEqual([]);
});
