import { stamped } from '../../src/batch/stamp';
import { templateWorkbook } from '../../src/template/template';
import { codes, world } from '../world';

test('both moments are the instant, all else is as it was', () => {
  const { catalogue, unit } = world({ indicators: { FY_02: '受理' } });
  const workbook = templateWorkbook(catalogue, unit(codes.weiyuan));
  const instant = '2026-01-05T01:00:00.000Z';
  expect(stamped(workbook, instant)).toEqual({
    ...workbook,
    properties: { ...workbook.properties, created: instant, modified: instant },
  });
});
