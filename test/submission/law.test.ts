import fc from 'fast-check';
import { readSubmission } from '../../src/submission/read';
import type { Submission } from '../../src/submission/submission';
import { templateWorkbook } from '../../src/template/template';
import type { Workbook } from '../../src/workbook/workbook';
import { busyWorld, careful, careless, entriesOf } from '../template/busy';
import { codes } from '../world';
import { columnInserted, rowInserted, rowsSorted, sheetRenamed } from './hands';

const { catalogue, unit } = busyWorld();
const township = unit(codes.weiyuan);

function read(workbook: Workbook): Submission {
  const outcome = readSubmission(workbook, catalogue, { name: 'a.xlsx' });
  if ('rejection' in outcome) throw new Error('refused');
  return outcome.submission;
}

const fill = (values: Record<string, number | string>) =>
  templateWorkbook(catalogue, township, { entries: entriesOf(values) });

/** Observations without their places, which change when rows move. */
function figures({ observations }: Submission): unknown[] {
  return observations.map(({ source: { file }, ...rest }) => ({ ...rest, file }));
}

test('what was entered is what is read', () => {
  fc.assert(
    fc.property(careful(catalogue, township), (values) => {
      const submission = read(fill(values));
      const entered = submission.observations.flatMap((one) => {
        const indicator = catalogue.indicators.get(one.indicator);
        if (!indicator || indicator.derivation || one.state === 'blank') return [];
        const value = one.state === 'value' ? one.value : 'typed' in one ? one.typed : null;
        return [
          [
            one.indicator,
            indicator.kind === 'yesno' ? ({ 1: '是', 0: '否' }[String(value)] ?? value) : value,
          ],
        ];
      });
      expect(Object.fromEntries(entered)).toEqual(values);
      expect(submission.findings).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const grown = fc.constantFrom('行政复议', '行政执法 & 监督', '热线分类');
/** Chapter sheets, and how many lines each has. */
const sorted = fc.constantFrom<[string, number]>(['行政复议', 6], ['行政执法 & 监督', 6]);

const meddling: fc.Arbitrary<(workbook: Workbook) => Workbook> = fc.oneof(
  sorted.chain(([name, count]) => {
    const order = fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count });
    return order.map((to) => (workbook: Workbook) => rowsSorted(workbook, name, to));
  }),
  fc.tuple(grown, fc.nat(6)).map(
    ([name, at]) =>
      (workbook: Workbook) =>
        rowInserted(workbook, name, at),
  ),
  fc.tuple(grown, fc.nat(9)).map(
    ([name, at]) =>
      (workbook: Workbook) =>
        columnInserted(workbook, name, at),
  ),
);

test('sorting rows, putting in rows and columns and renaming sheets change no figure', () => {
  fc.assert(
    fc.property(
      careless(catalogue, township),
      fc.array(meddling, { maxLength: 4 }),
      fc.boolean(),
      (values, acts, rename) => {
        const workbook = fill(values);
        const meddled = acts.reduce((book, act) => act(book), workbook);
        const renamed = rename ? sheetRenamed(meddled, '行政复议', '复议') : meddled;
        expect(figures(read(renamed))).toEqual(figures(read(workbook)));
      },
    ),
    { numRuns: 60 },
  );
});

test('whatever is typed into an entry, a text is never silently a number', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('0', '零', '12 34', '３．５', '1e3')), (text) => {
      const submission = read(fill({ FY_03: text }));
      const observation = submission.observations.find(({ indicator }) => indicator === 'FY_03');
      const told = submission.findings.some(({ indicators }) => indicators.includes('FY_03'));
      const isSilent = observation?.state === 'blank' || observation?.state === 'not-applicable';
      expect(isSilent || told).toBe(true);
    }),
    { numRuns: 300 },
  );
});
