import { message } from '../messages/message';
import type { Finding } from '../submission/finding';
import { readAcceptances } from '../summary/readAcceptances';
import type { Workbook } from '../workbook/workbook';
import type { Catalogues } from './catalogues';
import { NotASummaryError, summaryIn } from './summaryFile';

/** Soft findings that the receiver let stand, by id: the reason, and the figures that it was given for. */
export type Acceptances = Record<string, Acceptance>;

export type Acceptance = { reason: string } & Pick<Finding, 'actual' | 'expected'>;

/**
 * Findings with the accepted ones settled. An acceptance holds for a soft finding as long as its figures are those that it was given for;
 * where others stand there now the finding is open, and says what was accepted.
 * @example withAcceptances([finding], { 'FY-02@630223100': { reason: '已电话核实', actual: 30, expected: 38 } })
 */
export function withAcceptances(findings: readonly Finding[], acceptances: Acceptances): Finding[] {
  return findings.map((finding) => {
    const acceptance = Object.hasOwn(acceptances, finding.id) ? acceptances[finding.id] : undefined;
    if (!acceptance || finding.severity !== 'warning') return finding;
    const { reason, actual, expected } = acceptance;
    if (actual === finding.actual && expected === finding.expected)
      return { ...finding, explained: true, accepted: reason };
    return finding.explained ? finding : { ...finding, lapsed: { reason, actual, expected } };
  });
}

/**
 * The acceptances that an earlier summary carries.
 * @param file its name as the user knows it
 * @param year of the batch that they are for: an id says nothing of the year
 * @throws NotASummaryError where it is none of this definition, or of another year
 */
export function acceptancesIn(
  workbook: Workbook,
  file: string,
  catalogues: Catalogues,
  year: number,
): Acceptances {
  const { year: found } = summaryIn(workbook, file, catalogues);
  if (found !== year) {
    throw new NotASummaryError(message('batch.accepted-of-other-year', { file, found, wanted: year }));
  }
  return Object.fromEntries(readAcceptances(workbook).map(({ id, ...acceptance }) => [id, acceptance]));
}
