import { matches } from '../../../src/taskpane/parts/matches';

test('every word stands somewhere, without regard to case and width', () => {
  expect(matches('fy 受理', ['FY_02', '受理件数'])).toBe(true);
  expect(matches('ＦＹ＿０２', ['FY_02', undefined])).toBe(true);
  expect(matches('fy 办结', ['FY_02', '受理件数'])).toBe(false);
});

test('nothing typed matches all, and words do not run across texts', () => {
  expect(matches('  ', [])).toBe(true);
  expect(matches('02受理', ['FY_02', '受理件数'])).toBe(false);
});
