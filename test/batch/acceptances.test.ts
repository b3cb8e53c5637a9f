import { withAcceptances, type Acceptances } from '../../src/batch/acceptances';
import type { Finding } from '../../src/submission/finding';
import { codes, world } from '../world';
import { examinedOf } from './examined';

const { catalogue } = world({
  indicators: { FY_02: '受理', FY_03: '办结' },
  rules: { 'FY-01': 'FY_03<=FY_02', 'FY-02': { formula: 'FY_02<=100', severity: 'warning' } },
});

/** What is found where 威远镇 received so many and settled so many. */
function found(received: number, settled: number): Finding[] {
  return examinedOf(catalogue, { [codes.weiyuan]: { FY_02: received, FY_03: settled } }).findings;
}

/** The reason for each finding, by rule; null where it is still open. */
function settledIn(findings: Finding[], acceptances: Acceptances) {
  return withAcceptances(findings, acceptances).map(({ rule, explained, accepted }) => [
    rule,
    explained ? accepted : null,
  ]);
}

function accepting(findings: Finding[]): Acceptances {
  return Object.fromEntries(
    findings.map(({ id, actual, expected }) => [id, { reason: '已电话核实', actual, expected }]),
  );
}

test('a soft finding stands with its reason, and nothing else of it changes', () => {
  const findings = found(101, 4);
  const [finding] = findings;
  expect(withAcceptances(findings, accepting(findings))).toEqual([
    { ...finding, explained: true, accepted: '已电话核实' },
  ]);
});

test('an acceptance holds for the figures that it was given for, and for no others', () => {
  const before = accepting(found(101, 4));
  expect(settledIn(found(101, 4), before)).toEqual([['FY-02', '已电话核实']]);
  expect(settledIn(found(102, 4), before)).toEqual([['FY-02', null]]);
});

test('one that holds no longer is open, with what was accepted', () => {
  const [finding] = found(102, 4);
  const before = accepting(found(101, 4));
  expect(withAcceptances(found(102, 4), before)).toEqual([
    { ...finding, lapsed: { reason: '已电话核实', actual: 101, expected: 100 } },
  ]);
});

test('what the unit explained since is settled, whatever was accepted', () => {
  const explained = found(102, 4).map((finding) => ({ ...finding, explained: true }));
  expect(withAcceptances(explained, accepting(found(101, 4)))).toEqual(explained);
});

test('an error is never settled', () => {
  const findings = found(3, 4);
  expect(settledIn(findings, accepting(findings))).toEqual([['FY-01', null]]);
});

test('what nobody accepted is as it was', () => {
  const findings = found(101, 102);
  expect(withAcceptances(findings, {})).toEqual(findings);
});
