import { cellTest } from '../../../src/taskpane/preview/cellTest';
import { addressOf } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/workbook';

const still = { row: 0, column: 0 };
const holds = (formula: string, cells: Record<string, CellValue>, moved = still) =>
  cellTest(formula)?.(({ row, column }) => cells[addressOf(row, column)] ?? null, moved);

test('what a template asks of a figure', () => {
  const formula = 'IF(ISNUMBER(D5),AND(D5>=0,ROUND(D5,0)=D5),D5="不适用")';
  const verdicts = [34, -1, 1.5, '不适用', '甲'].map((D5) => holds(formula, { D5 }));
  expect(verdicts).toEqual([true, false, false, true, false]);
});

test('a format over a range moves with the cell', () => {
  const formula = 'AND(A1<>"",A1<>"已报送")';
  const cells = { A1: '已报送', A2: '未报送' };
  expect([holds(formula, cells), holds(formula, cells, { row: 1, column: 0 })]).toEqual([false, true]);
});

test('what a dollar holds does not move', () => {
  const moved = { row: 1, column: 1 };
  expect(holds('$D$2+$E$2>0', { D2: 0, E2: 1 }, moved)).toBe(true);
  expect(holds('AND($A1="甲",B$1="$B$1")', { A2: '甲', C1: '$B$1' }, moved)).toBe(true);
});

test('words are searched for in a text', () => {
  const formula = 'ISNUMBER(SEARCH("错误",H4))';
  expect([holds(formula, { H4: '错误：少填' }), holds(formula, {})]).toEqual([true, false]);
});

test('what is not understood is not judged', () => {
  expect(cellTest('COUNTIF(A1:A9,A1)>1')).toBeNull();
  expect(holds('A1+1', { A1: 1 })).toBeNull();
});
