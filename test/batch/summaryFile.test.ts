import { NotASummaryError, summaryIn } from '../../src/batch/summaryFile';
import { say } from '../../src/messages/message';
import { summaryWorkbook } from '../../src/summary/summaryWorkbook';
import { templateWorkbook } from '../../src/template/template';
import type { Workbook } from '../../src/workbook/workbook';
import { rollUpOf } from '../rollup/filing';
import { valuesOf } from '../submission/returned';
import { codes, world } from '../world';

const { catalogue, unit } = world({ indicators: { FY_02: '受理' } });
const summary = summaryWorkbook(
  rollUpOf(catalogue, codes.county, { [codes.weiyuan]: { FY_02: 3 } }),
  catalogue,
);

function refusal(workbook: Workbook, of = catalogue): string[] {
  try {
    summaryIn(workbook, '汇总.xlsx', () => of);
  } catch (error) {
    if (error instanceof NotASummaryError) return [say(error.reason), say(error.reason, 'en')];
  }
  throw new Error('not refused');
}

test('a summary is read', () => {
  const read = summaryIn(summary, '汇总.xlsx', () => catalogue);
  expect([read.file, read.unit, valuesOf(read)]).toEqual(['汇总.xlsx', codes.county, { FY_02: 3 }]);
});

test('a template is none', () => {
  expect(refusal(templateWorkbook(catalogue, unit(codes.weiyuan)))).toEqual([
    '“汇总.xlsx”是填报表，不是汇总表。请给出汇总时生成的汇总表。',
    '“汇总.xlsx” is a template, not a summary. Give the summary workbook that a roll-up wrote.',
  ]);
});

test('nor is what the reader rejects, in the reader’s words', () => {
  const other = world({ indicators: { FY_02: '受理' }, definition: { id: 'other', name: '另一制度' } });
  const [zh, en] = refusal(summary, other.catalogue);
  expect(zh).toMatch(/^汇总表“汇总\.xlsx”无法使用：.*另一制度/);
  expect(en).toMatch(/^The summary “汇总\.xlsx” cannot be used: .*另一制度/);
});
