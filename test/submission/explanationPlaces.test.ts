import { explanationPlaces } from '../../src/submission/explanationPlaces';
import { selfCheckPlace } from '../../src/submission/cover';
import { issued, read, values } from './returned';

test('a figure is explained in its own row, entries of a grid row together', () => {
  const explanations = new Map([['FY_03', '积案多']]);
  const { workbook, catalogue } = issued(values, { explanations });
  const places = explanationPlaces(workbook, read(workbook, catalogue).observations);
  expect(['FY_02', 'FY_03', 'RX_QZ_SL', 'RX_QZ_JS', 'RX_TS_JS'].map((code) => places.get(code))).toEqual([
    { sheet: '行政复议', address: 'I5', text: '' },
    { sheet: '行政复议', address: 'I6', text: '积案多' },
    { sheet: '热线分类', address: 'F5', text: '' },
    { sheet: '热线分类', address: 'F5', text: '' },
    { sheet: '热线分类', address: 'F6', text: '' },
  ]);
});

test('自检情况 stands beside its label, whether that is merged or not', () => {
  const { workbook, catalogue } = issued(values, { contact: { selfCheck: '2026-01-05 自检' } });
  expect(selfCheckPlace(workbook)).toEqual({ sheet: '封面', address: 'C10' });
  expect(read(workbook, catalogue).selfCheck).toBe('2026-01-05 自检');
  const unmerged = workbook.sheets.map((sheet) => ({ ...sheet, merges: [] }));
  expect(selfCheckPlace({ ...workbook, sheets: unmerged })).toEqual({ sheet: '封面', address: 'B10' });
});

test('a cover of another form has no such place', () => {
  const { workbook } = issued();
  const sheets = workbook.sheets.filter(({ name }) => name !== '封面');
  expect(selfCheckPlace({ ...workbook, sheets })).toBeNull();
});
