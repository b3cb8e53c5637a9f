import { readSubmission } from '../../src/submission/read';
import { templateWorkbook } from '../../src/template/template';
import { codes, world } from '../world';
import { filled } from './hands';
import { said, valuesOf } from './returned';

test('a row put in for an indicator of other units is told and not counted', () => {
  const { catalogue, unit } = world({
    indicators: { FY_01: '办理', FY_02: { name: '应诉', audience: ['司法局'] } },
  });
  const book = templateWorkbook(catalogue, unit(codes.weiyuan));
  const outcome = readSubmission(filled(book, '行政复议', { A5: 'FY_02', B5: '应诉', D5: 7 }), catalogue, {
    name: 'a.xlsx',
  });
  if ('rejection' in outcome) throw new Error('refused');
  expect(valuesOf(outcome.submission)).toEqual({ FY_01: null });
  expect(said(outcome.submission)).toEqual([
    'warning not-asked:FY_02: 表“行政复议”› D5 › 填了“7”，但“应诉”（FY_02）不由本单位填报，没有计入。',
  ]);
});
