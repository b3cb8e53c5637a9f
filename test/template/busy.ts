/** A definition with one of everything, and entries for it as clerks make them. */
import fc from 'fast-check';
import type { Catalogue } from '../../src/definition/catalogue';
import type { Unit } from '../../src/definition/definition';
import type { Entries } from '../../src/template/entries';
import { kinds } from '../../src/template/kinds/kinds';
import { world, type WorldSketch } from '../world';

export const busySketch: WorldSketch = {
  chapters: { FY: '行政复议', ZF: '行政执法 & 监督', XF: '信访' },
  indicators: {
    FY_01: { name: '办理', required: true },
    FY_02: { name: '受理', required: true },
    FY_03: '办结',
    FY_R1: 'FY_03/FY_02*100',
    FY_R2: '(FY_02-FY_01)/FY_01*100',
    FY_R3: 'FY_R1-PREV(FY_R1)',
    ZF_01: { name: '罚没金额', kind: 'amount', measure: '万元', decimals: 2 },
    ZF_02: { name: '持证人员', kind: 'stock', measure: '人' },
    ZF_03: { name: '满意率', kind: 'rate', measure: '%', decimals: 1, rollup: 'weighted', weight: 'FY_02' },
    ZF_04: { name: '是否公示', kind: 'yesno', measure: '', required: true },
    ZF_05: { name: '做法', kind: 'text', measure: '', rollup: 'list' },
    ZF_06: { name: '旧口径', comparable: false },
  },
  tables: {
    RX: {
      name: '热线分类',
      chapter: 'XF',
      rows: { RX_QZ: '求助', RX_TS: '投诉', RX_HJ: '合计' },
      columns: {
        _SL: { name: '受理', required: true },
        _JS: '办结',
        _JE: { name: '涉及金额', kind: 'amount', measure: '万元', decimals: 2 },
        _R: {
          name: '办结率',
          rollup: 'derived',
          kind: 'rate',
          measure: '%',
          decimals: 1,
          formula: '{行}_JS/{行}_SL*100',
        },
      },
    },
  },
  rules: {
    'FY-01': { formula: 'FY_03<=FY_02', message: '办结（[FY_03]件）大于受理（[FY_02]件）。' },
    'FY-02': { formula: 'FY_01>=FY_02', message: '受理[FY_02]、办理[FY_01]', severity: 'warning' },
    'FY-03': {
      formula: 'FY_01<=5*PREV(FY_01)',
      message: '办理[FY_01]，上年[PREV(FY_01)]',
      severity: 'warning',
    },
    'FY-04': { formula: 'IF(ZF_01>0,ZF_02>0,TRUE)', message: '有罚没[ZF_01]，无人[ZF_02]', blank: 'error' },
    'FY-05': { formula: 'ZF_02/FY_03<100', message: '人均"过少"' },
    'ZF-01': { formula: 'IF(ZF_04=1,ZF_02>0,TRUE)', message: '公示[ZF_04]，人员[ZF_02]' },
    'RX-01': { formula: '{行:RX}_JS<={行:RX}_SL', message: '办结大于受理' },
    'RX-02': { formula: 'RX_QZ_SL+RX_TS_SL=RX_HJ_SL', message: '合计[RX_HJ_SL]', severity: 'warning' },
    'RX-03': { formula: 'RX_QZ_SL>=PREV(RX_QZ_JS)', message: '结转', severity: 'warning' },
  },
};

export function busyWorld(definition: WorldSketch['definition'] = {}) {
  return world({ ...busySketch, definition });
}

const count = fc.oneof(fc.nat(20), fc.nat(100_000));
/** Below one per cent the reader asks whether a share is meant. */
const percentage = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 10, max: 1000 }).map((tenths) => tenths / 10),
);
const cents = fc.integer({ min: -5_000, max: 5_000_000 }).map((value) => value / 100);

/** What a careful clerk enters: the right kind of value, 不适用, or nothing. */
export function careful(catalogue: Catalogue, unit: Unit): fc.Arbitrary<Record<string, number | string>> {
  const entered = catalogue.askedOf(unit).filter(({ derivation }) => !derivation);
  const values = entered.map(({ code, kind, decimals }) => {
    const value =
      kind === 'yesno'
        ? fc.constantFrom('是', '否')
        : kind === 'text'
          ? fc.constantFrom('专题培训', '一村一法律顾问“全覆盖”', '=1+1')
          : kind === 'rate'
            ? percentage
            : decimals === 0
              ? count
              : cents;
    const entry: fc.Arbitrary<number | string | undefined> = fc.oneof(
      { weight: 8, arbitrary: value },
      { weight: 1, arbitrary: fc.constant('不适用') },
      { weight: 2, arbitrary: fc.constant(undefined) },
    );
    return [code, entry] as const;
  });
  return fc.record(Object.fromEntries(values)).map(withoutBlanks);
}

/** The same with what careless ones paste in. */
export function careless(catalogue: Catalogue, unit: Unit): fc.Arbitrary<Record<string, number | string>> {
  const codes = catalogue.askedOf(unit).flatMap(({ code, derivation }) => (derivation ? [] : [code]));
  const mess = fc.dictionary(
    fc.constantFrom(...codes),
    fc.constantFrom<string | number>('12件', '约30', '—', '对', -3, 3.14159, 0.1 + 0.2),
    { maxKeys: 3 },
  );
  return fc.tuple(careful(catalogue, unit), mess).map(([given, over]) => ({ ...given, ...over }));
}

export function entriesOf(
  values: Record<string, number | string>,
  explanations: Record<string, string> = {},
): Entries {
  return { values: new Map(Object.entries(values)), explanations: new Map(Object.entries(explanations)) };
}

/** Last year's figures of everything that has them. */
export function lastYear(catalogue: Catalogue, unit: Unit): fc.Arbitrary<Map<string, number>> {
  const codes = catalogue
    .askedOf(unit)
    .flatMap(({ code, kind }) => (kinds[kind].comparison === 'none' ? [] : [code]));
  return fc.dictionary(fc.constantFrom(...codes), fc.nat(200)).map((given) => new Map(Object.entries(given)));
}

function withoutBlanks(given: Record<string, number | string | undefined>): Record<string, number | string> {
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, number | string] => entry[1] !== undefined),
  );
}
