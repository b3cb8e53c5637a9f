/** A form that is laid out as one before is read as if it were the first. */
import fc from 'fast-check';
import { knownFrom } from '../../src/submission/known';
import { KnownLayouts } from '../../src/submission/knownLayouts';
import { readSubmission } from '../../src/submission/read';
import { resolve } from '../../src/submission/resolve';
import { scan } from '../../src/submission/scan';
import type { CellValue, Workbook } from '../../src/workbook/workbook';
import {
  columnInserted,
  filled,
  onSheet,
  rowDeleted,
  rowInserted,
  rowsSorted,
  sheetDeleted,
  sheetRenamed,
  typed,
  withoutNames,
} from './hands';
import { forgetful } from './forgetful';
import { issued, values } from './returned';

type Hand = (workbook: Workbook) => Workbook;

const [lines, grid] = ['行政复议', '热线分类'];
const { workbook: form, catalogue } = issued();

/** What leaves the layout as it is. */
const fillingIn: Record<string, Hand> = {
  'another figure': (book) => typed(book, lines, 'D4', 7),
  'a figure taken out': (book) => typed(book, lines, 'D5', null),
  'a figure as text': (book) => typed(book, lines, 'D6', '３４件'),
  'a formula in its place': (book) => typed(book, lines, 'D4', 40, { formula: '20+20' }),
  'an error': (book) => typed(book, lines, 'D4', { error: '#REF!' }),
  'a figure of last year': (book) => typed(book, lines, 'E4', 39),
  'a word beside it': (book) => typed(book, lines, 'I4', '含上年结转'),
  'a figure in the grid': (book) => typed(book, grid, 'C5', 12),
  'a word beside the grid': (book) => typed(book, grid, 'F5', '属实'),
  'a contact': (book) => typed(book, '封面', 'C8', '李四'),
  'a note beside': (book) => typed(book, lines, 'J4', '见台账'),
};

/** What changes it, or may. */
const otherHands: Record<string, Hand> = {
  'a row put in': (book) => rowInserted(book, lines, 4),
  'a row put in at the top': (book) => rowInserted(book, grid, 0),
  'a row gone': (book) => rowDeleted(book, lines, 4),
  'a column put in': (book) => columnInserted(book, lines, 3),
  'a column with a caption put in': (book) => columnInserted(book, lines, 3, '备注'),
  'rows sorted': (book) => rowsSorted(book, lines, [5, 4, 3]),
  'a sheet renamed': (book) => sheetRenamed(book, lines, '复议'),
  'a sheet gone': (book) => sheetDeleted(book, grid),
  'a sheet hidden': (book) => onSheet(book, lines, (old) => ({ ...old, state: 'hidden' })),
  'a sheet very hidden': (book) => onSheet(book, grid, (old) => ({ ...old, state: 'veryHidden' })),
  'a sheet copied': (book) => ({
    ...book,
    sheets: [...book.sheets, { ...book.sheets.find(({ name }) => name === lines)!, name: `${lines} (2)` }],
  }),
  'sheets in another order': (book) => ({ ...book, sheets: book.sheets.toReversed() }),
  'a row hidden': (book) =>
    onSheet(book, lines, (old) => ({
      ...old,
      rows: old.rows.map((row) => (row.index === 4 ? { ...row, hidden: true } : row)),
    })),
  'a column hidden': (book) =>
    onSheet(book, lines, (old) => ({ ...old, columns: [...old.columns, { index: 3, hidden: true }] })),
  'cells merged': (book) => onSheet(book, lines, (old) => ({ ...old, merges: [...old.merges, 'D4:D5'] })),
  'names gone': withoutNames,
  'a name elsewhere': (book) => ({
    ...book,
    names: book.names.map((one) => (one.name === 'FY_01' ? { ...one, refersTo: `'${lines}'!$D$9` } : one)),
  }),
  'another code': (book) => typed(book, lines, 'A4', 'FY_02'),
  'a code in lower case': (book) => typed(book, lines, 'A4', 'fy_01'),
  'no code': (book) => typed(book, lines, 'A5', null),
  'an unknown code': (book) => typed(book, lines, 'A5', 'FY_99'),
  'another name': (book) => typed(book, lines, 'B4', '经办'),
  'a caption gone': (book) => typed(book, lines, 'I3', null),
  'a caption more': (book) => typed(book, lines, 'K3', '备注'),
  'a caption in a note': (book) => typed(book, lines, 'B9', '情况说明'),
  'a second header': (book) => filled(book, lines, { A9: '指标代码', D9: '本年数' }),
  'a code of the grid in a word': (book) => typed(book, grid, 'F5', '_SL'),
  'another head of the grid': (book) => typed(book, grid, 'A5', 'RX_TS'),
  'another column code': (book) => typed(book, grid, 'C4', '_JS'),
  'a figure under the rows': (book) => typed(book, lines, 'D8', 5),
  'a row pasted below': (book) => filled(book, lines, { A9: 'FY_01', B9: '办理', D9: 99 }),
  'a row of another unit': (book) => filled(book, lines, { A9: 'ZZ_01', B9: '别的', D9: 99 }),
};

function places(workbook: Workbook) {
  const known = knownFrom(catalogue);
  const asked = catalogue.indicators;
  const found = scan(workbook.sheets, known);
  const sourceOf = () => ({ file: '', sheet: '', address: '' });
  const { offers } = resolve(found, { workbook, known, asked, named: true, sourceOf });
  return { offers, lastYear: found.lastYear, forms: {}, parts: found.parts };
}

function learnt(): KnownLayouts {
  const layouts = new KnownLayouts(knownFrom(catalogue));
  const { parts, ...found } = places(form);
  layouts.learn(form, found, parts);
  return layouts;
}

test.each(Object.entries(fillingIn))('%s: the places are where they were', (_, hand) => {
  const workbook = hand(form);
  const found = learnt().placesIn(workbook);
  const { offers, lastYear } = places(workbook);
  expect(found?.offers.size).toBe(Object.keys(values).length + 1);
  for (const [code, offer] of offers)
    expect(found?.offers.get(code)).toEqual({ ...offer, header: undefined });
  expect(found?.lastYear).toEqual(lastYear);
});

test.each(Object.entries(otherHands))('%s: another layout', (_, hand) => {
  expect(learnt().placesIn(hand(form))).toBeNull();
});

test('what is hidden is not learnt', () => {
  for (const name of ['a row hidden', 'a column hidden', 'a sheet hidden', 'a sheet very hidden']) {
    const workbook = otherHands[name]!(form);
    const layouts = new KnownLayouts(knownFrom(catalogue));
    const { parts, ...found } = places(workbook);
    layouts.learn(workbook, found, parts);
    expect(layouts.placesIn(workbook)).toBeNull();
  }
});

test('whatever hands were on forms before, each is read as if it were the first', () => {
  const hands = fc.constantFrom(...Object.values(fillingIn), ...Object.values(otherHands));
  const figures = fc.dictionary(
    fc.constantFrom(...Object.keys(values)),
    fc.oneof(fc.nat(999), fc.constantFrom<CellValue>('12件', '无', 1.5, -3)) as fc.Arbitrary<number | string>,
  );
  const files = fc.array(fc.tuple(figures, fc.array(hands, { maxLength: 3 })), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(files, (batch) => {
      const first = forgetful(() => catalogue)(catalogue.year);
      for (const [given, changes] of batch) {
        const workbook = changes.reduce((book, hand) => hand(book), issued(given).workbook);
        expect(readSubmission(workbook, catalogue, { name: 'a.xlsx' })).toEqual(
          readSubmission(workbook, first, { name: 'a.xlsx' }),
        );
      }
    }),
    { numRuns: 60 },
  );
});
