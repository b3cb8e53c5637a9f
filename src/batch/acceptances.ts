import type { Finding } from '../submission/finding';

/** Soft findings that the receiver let stand, by id: the reason, and the figures that it was given for. */
export type Acceptances = Record<string, Acceptance>;

export type Acceptance = { reason: string } & Pick<Finding, 'actual' | 'expected'>;

/**
 * Findings with the accepted ones settled. An acceptance holds for a soft finding as long as its figures are those that it was given for.
 * @example withAcceptances([finding], { 'FY-02@630223100': { reason: '已电话核实', actual: 30, expected: 38 } })
 */
export function withAcceptances(findings: readonly Finding[], acceptances: Acceptances): Finding[] {
  return findings.map((finding) => {
    const acceptance = acceptances[finding.id];
    const holds =
      acceptance &&
      finding.severity === 'warning' &&
      acceptance.actual === finding.actual &&
      acceptance.expected === finding.expected;
    return holds ? { ...finding, explained: true, accepted: acceptance.reason } : finding;
  });
}
