import { checksOf, examine } from '../../src/batch/examine';
import type { Submission } from '../../src/submission/submission';
import { filed } from '../rollup/filing';
import { codes, world } from '../world';

const { catalogue } = world({
  indicators: { FY_01: '收到', FY_02: '受理' },
  rules: { R1: 'FY_02<=FY_01' },
});
const submissions = [
  filed(catalogue, codes.weiyuan, { FY_01: 1, FY_02: 3 }),
  filed(catalogue, codes.danma, { FY_01: 2, FY_02: 1 }),
];

test('what was checked as it came is not checked again, and the findings are the same', () => {
  const looked: Submission[] = [];
  const checks = checksOf((year) => {
    expect(year).toBe(catalogue.year);
    return catalogue;
  });
  const early = submissions.map((submission) => checks(submission));
  expect(early.map((findings) => findings.map(({ rule }) => rule))).toEqual([['R1'], []]);
  const counted = (submission: Submission) => {
    looked.push(submission);
    return checks(submission);
  };
  const received = { submissions, rejections: [] };
  const examined = examine(received, () => catalogue, codes.county, counted);
  expect(looked).toHaveLength(2);
  expect(submissions.map(checks)).toEqual(early);
  submissions.forEach((submission, at) => expect(checks(submission)).toBe(early[at]));
  expect(examined).toEqual(examine(received, () => catalogue, codes.county));
});
