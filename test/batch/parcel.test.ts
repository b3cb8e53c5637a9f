import fc from 'fast-check';
import { pack, unpack, type Forms } from '../../src/batch/parcel';
import { message } from '../../src/messages/message';
import type { Observation, Source, Submission } from '../../src/submission/submission';
import { codes } from '../world';

const file = '报送.zip/威远镇.xlsx';
const at = (address: string, sheet = '行政复议'): Source => ({ file, sheet, address });
const own = { unit: codes.weiyuan, year: 2025 };
const plain = (indicator: string, value: number, source: Source): Observation => ({
  ...own,
  indicator,
  source,
  state: 'value',
  value,
});

const bare: Submission = {
  file,
  kind: 'template',
  ...own,
  definition: { id: 'x', version: '1', hash: 'abc' },
  observations: [],
  previous: {},
  previousSources: {},
  adjustments: [],
  example: false,
  findings: [],
};

const everything: Observation[] = [
  { ...own, indicator: 'FY_01', source: at('D4'), state: 'blank' },
  plain('FY_02', 0.1, at('D5')),
  plain('FY_03', -0, at('AB12', '表 二')),
  { ...plain('FY_04', 12, at('D7')), typed: '12件' } as Observation,
  { ...plain('FY_05', 7, at('D8')), explanation: '本年新增' },
  { ...own, indicator: 'FY_06', source: at('D9'), state: 'value', value: '是' },
  { ...own, indicator: 'FY_07', source: at('D10'), state: 'unreadable', typed: '约' },
  plain('FY_08', 3, at('D11')),
  { ...plain('FY_09', 3, at('D12')), unit: codes.danma },
  plain('FY_10', 4, { ...at('D13'), file: '另.xlsx' }),
];

const across = (submission: Submission) =>
  unpack(structuredClone(pack({ submission })), new Map()) as { submission: Submission };

test.each<[string, Partial<Submission>]>([
  ['nothing', {}],
  ['observations of every kind', { observations: everything }],
  ['odd observations first and last', { observations: [...everything].reverse() }],
  [
    'last year',
    { previous: { FY_01: 3, FY_02: 4.5 }, previousSources: { FY_01: at('E4'), FY_02: at('E5') } },
  ],
  [
    'last year with a source missing',
    { previous: { FY_01: 3, FY_02: 4 }, previousSources: { FY_01: at('E4') } },
  ],
  [
    'last year from another file',
    { previous: { FY_01: 3 }, previousSources: { FY_01: { ...at('E4'), file: 'x' } } },
  ],
  ['sources of nothing', { previousSources: { FY_01: at('E4') } }],
  ['all else', { contact: { name: '甲' }, answers: { FY_01: { answered: 1, asked: 2 } }, example: true }],
])('a submission comes across a border between threads as it was: %s', (_, differs) => {
  const submission = { ...bare, ...differs };
  expect(across(submission)).toStrictEqual({ submission });
});

test('one whose reader kept no sources of last year, too', () => {
  const submission: Submission = { ...bare, previous: { FY_01: 3 } };
  delete submission.previousSources;
  expect(across(submission)).toStrictEqual({ submission });
});

test('a rejection crosses as it is', () => {
  const rejection = { file, code: 'truncated' as const, message: message('xlsx.truncated') };
  expect(unpack(structuredClone(pack({ rejection })), new Map())).toStrictEqual({ rejection });
});

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
    ...own,
    indicator,
    source: at(address, sheet),
    ...(explanation !== undefined && { explanation }),
    ...said,
  }));

test('files that share their forms keep their own figures, however often these are asked for', () => {
  const filed = fc.array(anything, { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(filed, { maxLength: 4 }), (batch) => {
      const forms: Forms = new Map();
      // each twice, so that every form is met again
      const sent = [...batch, ...batch].map((observations): Submission => ({ ...bare, observations }));
      const arrived = sent.map((submission) => unpack(structuredClone(pack({ submission })), forms));
      const expected = sent.map((submission) => ({ submission }));
      expect(arrived).toStrictEqual(expected);
      expect(arrived).toStrictEqual(expected);
      expect(forms.size).toBeLessThanOrEqual(batch.length + 1);
    }),
  );
});
