import {
  axisOf,
  columnPixels,
  placeOf,
  rowAxis,
  stretch,
  usedExtent,
} from '../../../src/taskpane/preview/geometry';
import { pinnedIn, pinnedSize } from '../../../src/taskpane/preview/pinning';
import { SheetDraft } from '../../../src/workbook/draft';

/** Ten pixels each, the third hidden. */
const axis = axisOf(5, (index) => (index === 2 ? null : 10));

test('hidden rows take no place', () => {
  expect(axis).toEqual({
    indexes: [0, 1, 3, 4],
    starts: [0, 10, 20, 30],
    sizes: [10, 10, 10, 10],
    total: 40,
  });
  expect([0, 2, 3, 9].map((index) => placeOf(axis, index))).toEqual([0, 2, 2, 4]);
  expect(stretch(axis, 1, 3)).toEqual({ start: 10, size: 20 });
});

test('what is frozen keeps its last rows where there is little room, or its first where those are too wide', () => {
  expect(pinnedIn(axis, 4, 100)).toEqual({ from: 0, to: 3 });
  expect(pinnedIn(axis, 4, 40)).toEqual({ from: 1, to: 3 });
  const wide = axisOf(2, (index) => [10, 90][index] ?? 0);
  expect(pinnedIn(wide, 2, 100)).toEqual({ from: 0, to: 1 });
  expect(pinnedIn(wide, 2, 10)).toEqual({ from: 0, to: 0 });
  expect(pinnedSize(axis, { from: 1, to: 3 })).toBe(20);
});

test('widths in characters, heights in points', () => {
  expect([columnPixels(), columnPixels(10)]).toEqual([72, 80]);
  const sheet = new SheetDraft('表')
    .put(0, 0, 1)
    .height(0, 30)
    .put(1, 0, '一二三四五六七八', { style: 'wrap' })
    .finish();
  const { sizes } = rowAxis(sheet, { wrap: { align: { wrap: true } } }, 3);
  expect(sizes).toEqual([40, 48, 20]);
});

test('merges reach beyond the cells', () => {
  expect(usedExtent(new SheetDraft('表').put(2, 1, 1).merge('A1:E1').finish())).toEqual({
    rows: 3,
    columns: 5,
  });
});
