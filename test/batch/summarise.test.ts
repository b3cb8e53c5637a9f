import { summarise } from '../../src/batch/summarise';
import { summaryIn } from '../../src/batch/summaryFile';
import { figuresOf, narrate } from '../../src/narrative/narrate';
import { paragraphTexts } from '../../src/narrative/plainText';
import { UnknownUnitError } from '../../src/rollup/consolidate';
import { narrativeSheetName } from '../../src/summary/sheets';
import { coverageSheet } from '../../src/template/captions';
import { sheetNamed } from '../../src/workbook/lookup';
import { filed, totalsOf } from '../rollup/filing';
import { codes, world } from '../world';
import { examinedOf } from './examined';

const { catalogue } = world({
  indicators: { FY_02: '受理', FY_03: '办结' },
  texts: { FY: '受理[FY_02]，办结[FY_03]。' },
});
const examined = examinedOf(catalogue, {
  [codes.weiyuan]: { FY_02: 3, FY_03: 2 },
  [codes.danma]: { FY_02: 4, FY_03: 4 },
});
const options = { previous: new Map([['FY_02', 5]]), issued: '2026-03-01', file: '汇总.xlsx' };

test('the roll-up, with last year’s figures', () => {
  const { rollup } = summarise(examined, codes.county, options);
  expect(totalsOf(rollup)).toEqual({ FY_02: 7, FY_03: 6 });
  expect(rollup.totals.get('FY_02')?.previous).toBe(5);
});

test('the narrative is what anybody would write from the workbook, and stands on its sheet', () => {
  const { workbook, narrative } = summarise(examined, codes.county, options);
  const read = summaryIn(workbook, '汇总.xlsx', () => catalogue);
  expect(narrative).toEqual(narrate(catalogue, read));
  const cells = sheetNamed(workbook, narrativeSheetName)?.rows.flatMap((row) => row.cells) ?? [];
  const texts = cells.map(({ value }) => value);
  expect(paragraphTexts(narrative)).toContain('受理7件，办结6件。');
  expect(texts).toEqual(expect.arrayContaining(paragraphTexts(narrative)));
});

test('sources carry the name that the workbook will have', () => {
  const { narrative } = summarise(examined, codes.county, options);
  const files = figuresOf(narrative).flatMap(({ sources }) => sources.map(({ file }) => file));
  expect([...new Set(files)]).toEqual(['汇总.xlsx']);
});

test('a unit that the definition does not list', () => {
  expect(() => summarise(examined, '999999', options)).toThrow(UnknownUnitError);
});

test('报送情况 says which file took another’s place, and how much it changed', () => {
  const sent = (file: string, values: Record<string, number>, day: string) =>
    filed(catalogue, codes.weiyuan, values, { file, modified: `2026-01-${day}T08:00:00Z` });
  const remarkOf = (...files: Parameters<typeof sent>[]) => {
    const again = examinedOf(
      catalogue,
      {},
      files.map((one) => sent(...one)),
    );
    const { workbook, rollup } = summarise(again, codes.county, options);
    const rows = sheetNamed(workbook, coverageSheet)?.rows ?? [];
    const row = rows.find(({ cells }) => cells[0]?.value === codes.weiyuan);
    return [rollup.returns.find(({ unit }) => unit === codes.weiyuan)?.replaced, row?.cells[5]?.value];
  };
  expect(
    remarkOf(['a.xlsx', { FY_02: 3, FY_03: 4 }, '10'], ['b.xlsx', { FY_02: 3, FY_03: 2 }, '11']),
  ).toEqual([[{ file: 'a.xlsx', changes: 1 }], '重报，替换“a.xlsx”，改动1项']);
  expect(remarkOf(['a.xlsx', { FY_02: 3 }, '10'], ['b.xlsx', { FY_02: 3 }, '11'])[1]).toBe(
    '重报，替换“a.xlsx”，数据没有改动',
  );
  expect(remarkOf(['a.xlsx', { FY_02: 3 }, '10'])).toEqual([undefined, null]);
});
