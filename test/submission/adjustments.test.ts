import { readSubmission } from '../../src/submission/read';
import { templateWorkbook } from '../../src/template/template';
import type { CellValue } from '../../src/workbook/workbook';
import { codes, world } from '../world';
import { filled } from './hands';
import { said } from './returned';

/** 去重 of a county's own unit: FY_01 on row 4, room for others from row 5 on. */
function adjusted(cells: Record<string, CellValue>) {
  const { catalogue, unit } = world({
    indicators: { FY_01: '培训', FY_02: { name: '应诉', audience: ['司法局'] } },
  });
  const book = filled(templateWorkbook(catalogue, unit(codes.own)), '去重', cells);
  const outcome = readSubmission(book, catalogue, { name: 'own.xlsx' });
  if ('rejection' in outcome) throw new Error('refused');
  const { adjustments, findings } = outcome.submission;
  return { adjustments, findings: said({ findings }).map((text) => text.replace(`@${codes.own}`, '')) };
}

test('a listed row, and a row by code', () => {
  const at = (address: string) => ({ file: 'own.xlsx', sheet: '去重', address });
  expect(adjusted({ C4: -3, D4: '三镇联合举办', A5: 'FY_02', C5: '-2件', D5: '与市局合办' })).toEqual({
    adjustments: [
      { indicator: 'FY_01', amount: -3, reason: '三镇联合举办', source: at('C4') },
      { indicator: 'FY_02', amount: -2, reason: '与市局合办', source: at('C5') },
    ],
    findings: [],
  });
});

test.each<[string, Record<string, CellValue>, number, string[]]>([
  ['nothing', {}, 0, []],
  ['0', { C4: 0 }, 0, []],
  [
    'a positive number',
    { C4: 3, D4: '联合举办' },
    1,
    [
      'warning adjustment-not-negative:FY_01: 表“去重”› C4 › 去重数“3”是正数，会使合计变大。应扣除的数请填负数，如 -3。',
    ],
  ],
  [
    'no reason',
    { C4: -3 },
    1,
    ['warning adjustment-without-reason:FY_01: 表“去重”› C4 › 去重数“-3”没有写原因。请补写。'],
  ],
  [
    'no figure',
    { C4: '若干', D4: '联合举办' },
    0,
    ['error unreadable-adjustment:FY_01: 表“去重”› C4 › 去重数“若干”看不出数值，没有采用。请填负数，如 -3。'],
  ],
  [
    'an unknown code',
    { A5: 'ZZ_1', C5: -3, D5: '联合举办' },
    0,
    [
      'error unknown-adjustment:去重!C5: 表“去重”› C5 › 去重数“-3”所在行的“ZZ_1”不是制度内的指标，没有采用。请核对代码。',
    ],
  ],
])('%s: what is taken and what is told', (_, cells, taken, findings) => {
  const found = adjusted(cells);
  expect([found.adjustments.length, found.findings]).toEqual([taken, findings]);
});
