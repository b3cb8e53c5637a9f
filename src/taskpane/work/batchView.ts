import { coverageOf } from '../../batch/coverage';
import type { Examined } from '../../batch/examine';
import type { Received } from '../../batch/receive';
import type { Catalogue } from '../../definition/catalogue';
import { groupedBy } from '../../definition/groupedBy';
import { byAge, newerBy } from '../../submission/age';
import type { Finding, Rejection } from '../../submission/finding';
import { differencesAmong } from '../../submission/history';
import type { Submission } from '../../submission/submission';
import { validateSubmission } from '../../validation/validate';
import { figuresOfSubmission, findingView, noFigures, unitName } from './findingView';
import type { BatchView, FindingView, ReturnLine, ReturnState, Rivals, UnitName } from './views';

/** What a batch is looked at with. */
export type Looking = {
  received: Received;
  /** How many files were given. */
  files: number;
  came: BatchView['came'];
  /** Code of the unit that the batch is looked at for; null takes what its files have in common. */
  area: string | null;
  /** Units that a return slip was made for, with the file that it was about. */
  returned: ReadonlyMap<string, string>;
};

/** A batch of which nothing can be counted. */
export function emptyBatch(
  rejected: readonly Rejection[],
  { files, came }: Pick<Looking, 'files' | 'came'>,
  units: readonly UnitName[],
): BatchView {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return {
    unit: null,
    year: null,
    files,
    came,
    units: [],
    rejected: rejected.map((one) => rejectionLine(one, (code) => ({ code, name: names.get(code) ?? code }))),
    rivals: [],
    findings: [],
  };
}

/** The batch as 收表 and 审核 show it. */
export function batchView(examined: Examined, looking: Looking): BatchView {
  const { catalogue, accepted, rejected, year } = examined;
  const name = (code: string) => unitName(code, catalogue);
  const { unit, expected } = coverageOf(examined, looking.area ?? undefined);
  const awaited = new Set(expected);
  const submissions = new Map(accepted.map((submission) => [submission.unit, submission]));
  const figures = new Map(accepted.map((submission) => [submission.unit, figuresOfSubmission(submission)]));
  const findings = examined.findings.map((finding) =>
    findingView(finding, catalogue, figures.get(finding.unit) ?? noFigures),
  );
  const codes = [...new Set([...expected, ...accepted.map((submission) => submission.unit)])];
  const byUnit = groupedBy(findings, (finding) => finding.unit.code);
  return {
    unit: unit && { code: unit.code, name: unit.name, level: unit.level },
    year,
    files: looking.files,
    came: looking.came,
    units: codes.map((code) =>
      returnLine(code, {
        catalogue,
        submission: submissions.get(code),
        through: accepted.find((one) => one.kind === 'summary' && one.coverage?.reported.includes(code)),
        refusal: rejected.find((one) => one.unit === code && one.code !== 'superseded'),
        findings: byUnit.get(code) ?? [],
        returnedFor: looking.returned.get(code),
        expected: awaited.has(code),
      }),
    ),
    rejected: rejected.map((one) => rejectionLine(one, name)),
    rivals: rivalsAmong(looking.received.submissions, submissions, catalogue),
    findings,
  };
}

function rejectionLine({ file, code, message, unit }: Rejection, name: (code: string) => UnitName) {
  return { file, code, message, ...(unit !== undefined && { unit: name(unit) }) };
}

type Standing = {
  catalogue: Catalogue;
  submission: Submission | undefined;
  /** The summary that covers it. */
  through: Submission | undefined;
  refusal: Rejection | undefined;
  findings: readonly FindingView[];
  returnedFor: string | undefined;
  expected: boolean;
};

function returnLine(code: string, standing: Standing): ReturnLine {
  const { catalogue, submission, through, refusal, findings, returnedFor, expected } = standing;
  const unit = catalogue.units.get(code);
  const open = (severity: FindingView['severity']) =>
    findings.filter((finding) => finding.severity === severity && !finding.explained).length;
  const observations = submission?.observations ?? [];
  const errors = open('error');
  return {
    unit: unitName(code, catalogue),
    level: unit?.level ?? 'department',
    ...(unit?.parent !== undefined && { parent: unitName(unit.parent, catalogue) }),
    state: stateOf({ submission, through, refusal, errors, returnedFor }),
    ...(submission ? { file: submission.file } : refusal ? { file: refusal.file } : {}),
    ...(submission?.modified !== undefined && { modified: submission.modified }),
    ...(!submission && through && { through: unitName(through.unit, catalogue) }),
    errors,
    warnings: open('warning'),
    explained: findings.filter((finding) => finding.explained).length,
    answered: observations.filter(({ state }) => state !== 'blank').length,
    asked: observations.length,
    ...(submission?.contact && { contact: submission.contact }),
    ...(submission?.selfCheck !== undefined && { selfCheck: submission.selfCheck }),
    expected,
    ...(!submission && !through && refusal && { reason: refusal.message }),
  };
}

function stateOf(
  standing: Omit<Standing, 'catalogue' | 'findings' | 'expected'> & { errors: number },
): ReturnState {
  const { submission, through, refusal, errors, returnedFor } = standing;
  if (submission && returnedFor === submission.file) return 'returned';
  if (submission) return errors > 0 ? 'problem' : 'reported';
  if (through) return 'reported';
  return refusal ? 'problem' : 'missing';
}

/** Units that more than one file was received of: the one that counts, then the others from the newest. */
function rivalsAmong(
  received: readonly Submission[],
  counted: ReadonlyMap<string, Submission>,
  catalogue: Catalogue,
): Rivals[] {
  const byUnit = groupedBy(
    received.filter(({ year }) => year === catalogue.year),
    ({ unit }) => unit,
  );
  return [...byUnit].flatMap(([unit, files]): Rivals[] => {
    const kept = counted.get(unit);
    if (files.length < 2 || !kept) return [];
    const older = files.filter((file) => file !== kept).sort(byAge);
    const next = older.at(-1);
    if (!next) return [];
    const oldestFirst = [...older, kept];
    const all = oldestFirst.toReversed();
    return [
      {
        unit: unitName(unit, catalogue),
        files: all.map((submission) => fileLine(submission, validateSubmission(submission, catalogue))),
        newerBy: newerBy(kept, next),
        differences: differencesAmong(oldestFirst, catalogue).map((difference) => ({
          ...difference,
          stated: difference.stated.toReversed(),
        })),
      },
    ];
  });
}

function fileLine({ file, modified, observations }: Submission, findings: readonly Finding[]) {
  const open = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity && !finding.explained).length;
  return {
    file,
    ...(modified !== undefined && { modified }),
    answered: observations.filter(({ state }) => state !== 'blank').length,
    errors: open('error'),
    warnings: open('warning'),
  };
}
