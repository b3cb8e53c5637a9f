import { explanationPlaces } from '../../src/submission/explanationPlaces';
import { selfCheckPlace } from '../../src/submission/cover';
import { SheetDraft } from '../../src/workbook/draft';
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

test('自检情况 stands where the values of the cover stand, whether its merged cells are known or not', () => {
  const { workbook, catalogue } = issued(values, { contact: { selfCheck: '2026-01-05 自检' } });
  expect(read(workbook, catalogue).selfCheck).toBe('2026-01-05 自检');
  for (const { sheets } of [workbook, issued().workbook]) {
    const unknown = sheets.map((sheet) => ({ ...sheet, merges: [] }));
    expect(selfCheckPlace({ ...workbook, sheets })).toEqual({ sheet: '封面', address: 'C10' });
    expect(selfCheckPlace({ ...workbook, sheets: unknown })).toEqual({ sheet: '封面', address: 'C10' });
  }
});

test('on a cover without any value 自检情况 stands beside its label', () => {
  const cover = (...merges: string[]) => {
    const draft = new SheetDraft('封面').put(4, 0, '自检情况');
    for (const range of merges) draft.merge(range);
    return { sheets: [draft.finish()], names: [], styles: {}, properties: {} };
  };
  expect(selfCheckPlace(cover())).toEqual({ sheet: '封面', address: 'B5' });
  expect(selfCheckPlace(cover('A5:B5'))).toEqual({ sheet: '封面', address: 'C5' });
});

test('a cover of another form has no such place', () => {
  const { workbook } = issued();
  const sheets = workbook.sheets.filter(({ name }) => name !== '封面');
  expect(selfCheckPlace({ ...workbook, sheets })).toBeNull();
});
