import { pagesAcross } from '../../src/summary/page';
import { putFigure, putMerged } from '../../src/summary/put';
import { columnWidth } from '../../src/summary/columnWidth';
import { SheetDraft } from '../../src/workbook/draft';

const put = (content: Parameters<typeof putFigure>[3]) => {
  const draft = new SheetDraft('表');
  putFigure(draft, 0, 0, content, 'any');
  return draft.finish().rows[0]?.cells[0];
};

test('a figure is put with its formula, a value without', () => {
  expect(put({ formula: 'A1+1', value: 3 })).toEqual({ column: 0, value: 3, formula: 'A1+1', style: 'any' });
  expect(put(3)).toEqual({ column: 0, value: 3, style: 'any' });
});

test('a formula too long for Excel leaves its value', () => {
  expect(put({ formula: `SUM(${'A1,'.repeat(3000)}A1)`, value: 3 })).toEqual({
    column: 0,
    value: 3,
    style: 'any',
  });
});

test('a text too long for a cell says that it is cut', () => {
  const { value } = put('字'.repeat(40_000)) ?? {};
  expect(String(value)).toHaveLength(32_767);
  expect(String(value).slice(-26)).toBe('字字字字字……（超出单元格容量，全文见各单位所在行）');
});

test('a block is merged and dressed as one', () => {
  const draft = new SheetDraft('表');
  putMerged(draft, { row: 1, toRow: 2, from: 0, to: 1 }, '甲', 'name');
  const { rows, merges } = draft.finish();
  expect(merges).toEqual(['A2:B3']);
  expect(rows.map(({ cells }) => cells.map(({ value, style }) => [value, style]))).toEqual([
    [
      ['甲', 'name'],
      [null, 'name'],
    ],
    [
      [null, 'name'],
      [null, 'name'],
    ],
  ]);
});

test('widths count Han characters twice and keep within limits', () => {
  expect(columnWidth(['威远镇', '丹麻镇人民政府'], { least: 10, most: 30 })).toBe(16);
  expect(columnWidth(['1'], { least: 10, most: 30 })).toBe(10);
  expect(columnWidth(['字'.repeat(40)], { least: 10, most: 30 })).toBe(30);
});

test('pages side by side by what A4 holds beside the repeated columns', () => {
  expect([pagesAcross(40, 100), pagesAcross(40, 160), pagesAcross(40, 161)]).toEqual([1, 1, 2]);
});
