/** Submissions made of columns, for tests of what becomes of them. */
import fc from 'fast-check';
import { figuresOf, type Columned } from '../../src/submission/figures';
import type { Observation, Source } from '../../src/submission/submission';
import { codes } from '../world';

const file = '报送.zip/威远镇.xlsx';
export const own = { file, unit: codes.weiyuan, year: 2025 };

const at = (address: string, sheet = '行政复议'): Source => ({ file, sheet, address });
const entry = (indicator: string, source: Source) => ({ unit: own.unit, indicator, year: own.year, source });
const plain = (indicator: string, value: number, source: Source): Observation => ({
  ...entry(indicator, source),
  state: 'value',
  value,
});

/** Plain figures, and one of each kind that is more than that. */
export const everything: Observation[] = [
  { ...entry('FY_01', at('D4')), state: 'blank' },
  plain('FY_02', 0.1, at('D5')),
  plain('FY_03', -0, at('AB12', '表 二')),
  { ...plain('FY_04', 12, at('D7')), typed: '12件' } as Observation,
  { ...plain('FY_05', 7, at('D8')), explanation: '本年新增' },
  { ...entry('FY_06', at('D9')), state: 'value', value: '是' },
  { ...entry('FY_07', at('D10')), state: 'unreadable', typed: '约' },
  plain('FY_08', 3, at('D11')),
  { ...plain('FY_09', 3, at('D12')), unit: codes.danma },
  plain('FY_10', 4, { ...at('D13'), file: '另.xlsx' }),
  { ...entry('FY_11', at('D14')), state: 'blank', explanation: '本年没有' },
];

/** @param previous by indicator its figure and address */
export function plainSubmission(
  observations: Observation[],
  previous: Record<string, [value: number | null, address: string]>,
): Columned {
  const rest: Columned['rest'] = {
    ...own,
    kind: 'template',
    definition: { id: 'x', version: '1', hash: 'abc' },
    adjustments: [],
    contact: { name: '甲' },
    example: false,
    findings: [],
  };
  const lines = Object.entries(previous);
  return {
    rest,
    figures: figuresOf({ ...rest, observations, previous: {} }),
    lastYear: {
      form: lines.map(([indicator, [, address]]) => ({ indicator, sheet: '行政复议', address })),
      values: lines.map(([, [value]]) => value),
    },
  };
}

const anything: fc.Arbitrary<Observation> = fc
  .record({
    indicator: fc.stringMatching(/^[A-Z]{1,2}_[0-9]{1,2}$/),
    sheet: fc.constantFrom('行政复议', "it's", 'a\nb', '"'),
    address: fc.constantFrom('D4', 'D5', 'AB12'),
    explanation: fc.option(fc.string(), { nil: undefined, freq: 3 }),
    said: fc.oneof(
      { weight: 4, arbitrary: fc.record({ state: fc.constant('value' as const), value: fc.double() }) },
      fc.record({ state: fc.constant('value' as const), value: fc.string() }),
      fc.record({ state: fc.constantFrom('blank' as const, 'not-applicable' as const) }),
      fc.record({ state: fc.constant('unreadable' as const), typed: fc.string() }),
    ),
  })
  .map(({ indicator, sheet, address, explanation, said }) => ({
    ...entry(indicator, at(address, sheet)),
    ...(explanation !== undefined && { explanation }),
    ...said,
  }));

export const observationsFiled = fc.array(anything, { maxLength: 8 });

export const columnsFiled = fc
  .record({
    observations: observationsFiled,
    previous: fc.dictionary(
      fc.constantFrom('FY_01', 'FY_02', 'FY_03'),
      fc.tuple(fc.option(fc.double({ noNaN: true })), fc.constantFrom('E4', 'E5')),
    ),
  })
  .map(({ observations, previous }) =>
    plainSubmission(observations, previous as Record<string, [number | null, string]>),
  );
