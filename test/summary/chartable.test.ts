import { mostAnswered, sideBySide } from '../../src/summary/chartable';
import { world } from '../world';

const { catalogue } = world({
  indicators: {
    FY_01: '申请',
    FY_02: { name: '人员', measure: '人' },
    FY_03: '受理',
    FY_04: { name: '听证', measure: '人' },
    FY_05: '办结',
    FY_06: { name: '应诉', rollup: 'max' },
  },
});
const indicators = [...catalogue.indicators.values()];

function together(sizes: Record<string, number>): string[] {
  return sideBySide(indicators, ({ code }) => sizes[code] ?? 0).map(({ code }) => code);
}

test('those of the unit of measure that most have, in their order', () => {
  expect(together({ FY_01: 20, FY_02: 8, FY_03: 30, FY_04: 9, FY_05: 10 })).toEqual([
    'FY_01',
    'FY_03',
    'FY_05',
  ]);
  expect(together({ FY_01: 20, FY_02: 8, FY_03: 0, FY_04: 9 })).toEqual(['FY_02', 'FY_04']);
});

test('none ten times as long as another: most of them, and of as many the larger ones', () => {
  expect(together({ FY_01: 5000, FY_03: 30, FY_05: 3 })).toEqual(['FY_03', 'FY_05']);
  expect(together({ FY_01: 5000, FY_03: 30, FY_05: 600 })).toEqual(['FY_01', 'FY_05']);
  expect(together({ FY_01: 301, FY_03: 30 })).toEqual(['FY_01']);
});

test('zeros stand beside nothing', () => {
  expect(together({})).toEqual([]);
});

test('what is not added up from unit to unit is no measure of how many answered', () => {
  const answered: Record<string, number> = { FY_01: 2, FY_03: 3, FY_05: 3, FY_06: 9 };
  expect(mostAnswered(indicators, (code) => answered[code] ?? 0)?.code).toBe('FY_03');
});
