import { sheetRows } from '../../src/excel/sheetRows';

const block = (
  values: unknown[][],
  formulas = values,
  formats = values.map((row) => row.map(() => 'General')),
) => ({
  row: 4,
  column: 3,
  values,
  formulas,
  formats,
});

test('cells stand where the block stands; empty ones and rows of them are left out', () => {
  const rows = sheetRows(
    block([
      [34, ''],
      ['', ''],
      ['', '甲'],
    ]),
    new Set(),
  );
  expect(rows).toEqual([
    { index: 4, cells: [{ column: 3, value: 34 }] },
    { index: 6, cells: [{ column: 4, value: '甲' }] },
  ]);
});

test('a formula is told from text that begins alike by what it yields', () => {
  const [row] = sheetRows(block([[2, '=1+1', '']], [['=1+1', '=1+1', '=IF(A1>0,"","错误")']]), new Set());
  expect(row?.cells).toEqual([
    { column: 3, value: 2, formula: '1+1' },
    { column: 4, value: '=1+1' },
    { column: 5, value: '', formula: 'IF(A1>0,"","错误")' },
  ]);
});

test('errors, dates and hidden rows are told', () => {
  const [row] = sheetRows(
    block([['#N/A', 45_658, true]], undefined, [['General', 'yyyy"年"m"月"', '@']]),
    new Set([4]),
  );
  expect(row).toEqual({
    index: 4,
    hidden: true,
    cells: [
      { column: 3, value: { error: '#N/A' } },
      { column: 4, value: 45_658, date: true },
      { column: 5, value: true },
    ],
  });
});
