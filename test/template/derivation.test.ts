import type { Scope } from '../../src/formula/expression';
import { derivationOf, derivedValue } from '../../src/template/derivation';
import { world } from '../world';

const { catalogue } = world({
  indicators: {
    FY_02: '受理',
    FY_03: '办结',
    FY_04: { name: '是否公示', kind: 'yesno', measure: '' },
    FY_R1: 'FY_03/FY_02*100',
    FY_R2: { name: '比上年', formula: 'FY_03-PREV(FY_03)', rollup: 'derived', audience: [] },
    FY_R3: { name: '公示数', formula: 'FY_04+FY_03', rollup: 'derived', audience: [] },
  },
});

const scope = (values: Record<string, number | string>, previous: Record<string, number> = {}): Scope => ({
  value: (code) => values[code] ?? null,
  previous: (code) => previous[code] ?? null,
  children: () => [],
});

function derived(code: string, seen: Scope) {
  const indicator = catalogue.indicators.get(code);
  if (!indicator) throw new Error(code);
  return {
    live: derivationOf(indicator, catalogue, seen),
    value: derivedValue(indicator, seen, 'half-away'),
  };
}

test.each<[string, Scope, number | null]>([
  ['FY_R1', scope({ FY_02: 38, FY_03: 34 }), 89.5],
  ['FY_R1', scope({ FY_02: 38 }), null],
  ['FY_R1', scope({ FY_02: '不适用', FY_03: 34 }), null],
  ['FY_R1', scope({ FY_02: 0, FY_03: 0 }), null],
  ['FY_R2', scope({ FY_03: 34 }, { FY_03: 30 }), 4],
  ['FY_R2', scope({ FY_03: 34 }), null],
])('%s of %j', (code, seen, value) => {
  const { live, value: found } = derived(code, seen);
  expect([found, live?.value]).toEqual([value, value ?? '']);
});

test('the formula shows nothing until all operands are numbers, and nothing for an error', () => {
  const formulas = ['FY_R1', 'FY_R2', 'FY_R3'].map((code) => derived(code, scope({})).live?.formula);
  expect(formulas).toEqual([
    'IF(COUNT(FY_03,FY_02)<2,"",IFERROR(ROUND(FY_03/FY_02*100,1),""))',
    'IF(COUNT(FY_03,PREV_FY_03)<2,"",IFERROR(ROUND(FY_03-PREV_FY_03,0),""))',
    'IF(COUNT(IF(FY_04="是",1,IF(FY_04="否",0,"")),FY_03)<2,"",IFERROR(ROUND(IF(FY_04="是",1,IF(FY_04="否",0,""))+FY_03,0),""))',
  ]);
});
