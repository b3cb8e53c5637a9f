import { bookmarkNames } from '../../src/docx/bookmarks';
import type { Figure } from '../../src/narrative/narrative';

function figure(request: string | undefined, name = '受理'): Figure {
  const source = { file: 'a.xlsx', sheet: '指标总表', address: 'D2' };
  const operand = { indicator: null, name, period: 'current', value: 1, source } as const;
  return {
    ...{ type: 'figure', text: '1', indicator: null, value: 1, operands: [operand], sources: [source] },
    ...(request !== undefined && { request }),
  };
}

test('a name says what its figure is; what is asked for again is numbered', () => {
  const figures = ['FY_02', 'FY_02|同比', 'ZS_CF_SL|占 ZS_01', 'ZW_01｜上年｜万', 'FY_02'].map((one) =>
    figure(one),
  );
  expect(bookmarkNames([...figures, figure(undefined, '应报单位数')])).toEqual([
    'HB_FY_02',
    'HB_FY_02_同比',
    'HB_ZS_CF_SL_占_ZS_01',
    'HB_ZW_01_上年_万',
    'HB_FY_02_2',
    'HB_应报单位数',
  ]);
});

test('never longer than Word takes, and never one of those that the document has', () => {
  const long = figure(`${'A'.repeat(50)}|同比`);
  expect(bookmarkNames([long, long, figure('fy_02')], ['hb_FY_02'])).toEqual([
    `HB_${'A'.repeat(37)}`,
    `HB_${'A'.repeat(35)}_2`,
    'HB_fy_02_2',
  ]);
});
