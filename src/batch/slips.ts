import type { Unit } from '../definition/definition';
import { groupedBy } from '../definition/groupedBy';
import type { Finding } from '../submission/finding';
import type { Submission } from '../submission/submission';
import { fileNamePart } from '../template/fileName';
import { returnSlipWorkbook } from '../validation/returnSlip';
import type { Workbook } from '../workbook/workbook';
import type { Examined } from './examine';

export type Slip = {
  unit: Unit;
  /** `退回单_630223100_威远镇.xlsx` */
  name: string;
  workbook: Workbook;
};

/** Which of several files counts is for the receiver to look at; the unit has nothing to mend there. */
const forReceiver: ReadonlySet<string> = new Set(['two-files']);

/** The submissions with something to mend or to explain, each with what that is. */
export function slipsDue({
  accepted,
  findings,
}: Examined): { submission: Submission; findings: Finding[] }[] {
  const open = findings.filter(
    ({ severity, explained, rule }) => severity !== 'info' && !explained && !forReceiver.has(rule),
  );
  const byUnit = groupedBy(open, ({ unit }) => unit);
  return accepted.flatMap((submission) => {
    const own = byUnit.get(submission.unit);
    return own ? [{ submission, findings: own }] : [];
  });
}

/**
 * The return slips that are due, each made when it is asked for.
 * @param issued the day as the face knows it: `2026-02-10`
 */
export function* slipsFor(examined: Examined, issued: string): Generator<Slip> {
  const { catalogue } = examined;
  for (const { submission, findings } of slipsDue(examined)) {
    const unit = catalogue.units.get(submission.unit);
    if (!unit) continue;
    const name = `${['退回单', unit.code, unit.name].map(fileNamePart).join('_')}.xlsx`;
    yield { unit, name, workbook: returnSlipWorkbook(unit, findings, catalogue, { issued, submission }) };
  }
}
