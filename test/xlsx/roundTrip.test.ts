import { SheetDraft } from '../../src/workbook/draft';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';

test('a workbook comes back as it was written', async () => {
  const sheet = new SheetDraft('一 表')
    .putRow(0, 0, ['代码', 1.5, true, '=SUM(1)', ''])
    .put(1, 0, 0.3, { formula: "B1*'一 表'!B2" })
    .put(1, 1, '', { formula: 'IF(1>2,"x","")' })
    .put(2, 0, { error: '#DIV/0!' }, { formula: '1/0' })
    .put(2, 1, '\u0001\ud800<&_x0041_\r\n 😀 ', { link: { sheet: '一 表', address: 'B2' } })
    .merge('A7:B8')
    .finish();
  const written = {
    sheets: [sheet],
    names: [{ name: 'FY_01', refersTo: "'一 表'!$B$2" }],
    styles: {},
    active: 0,
    properties: { title: 't', created: '2025-01-02T03:04:05Z', modified: '2025-01-02T03:04:05Z' },
  };
  expect(readWorkbook(await writeWorkbook(written))).toEqual({
    ...written,
    properties: { ...written.properties, application: 'Huibiao' },
  });
});
