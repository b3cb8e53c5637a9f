import type { Catalogue } from '../definition/catalogue';
import { groupedBy } from '../definition/groupedBy';
import { message, type Message } from '../messages/message';
import { templateFileName } from '../template/fileName';
import { byAge } from './age';
import { findingOf } from './complaint';
import type { Finding, Rejection } from './finding';
import type { Submission } from './submission';

/** A batch in which every unit speaks once. */
export type Arrangement = {
  accepted: Submission[];
  rejected: Rejection[];
  findings: Finding[];
  /** The year that most of the files are of. */
  year: number;
  /** Of each unit that sent several files and has one taken, all of them, the oldest first; the last is the one that counts. */
  successions: Submission[][];
};

type Sorted = { kept: Submission[]; rejected: Rejection[] };

/**
 * Settles what of a batch counts. The year and the definition are those of most files (of the later one where they tie); of two
 * files of one unit the newer counts, by the document's own time, then the file's, then its name; a summary stands for every unit below its
 * own, so that files of those units beside it are left out. A county's summary and its own unit's template are two units' files and
 * no rivals: both are taken, and the roll-up counts the own unit once. The order of `submissions` does not matter.
 * @param catalogues the definition, or how to open it for a year
 * @param target the unit that is rolled up: its own summary lying in the same folder is a result and no submission
 * @throws RangeError for an empty batch without a fixed year
 */
export function arrangeSubmissions(
  submissions: readonly Submission[],
  catalogues: Catalogue | ((year: number) => Catalogue),
  target?: string,
): Arrangement {
  const batch = [...submissions].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const fixed = typeof catalogues === 'object' ? catalogues : null;
  const usual = mostCommon(batch, ({ year }) => String(year)) ?? fixed?.year;
  if (usual === undefined) throw new RangeError('an empty batch has no year');
  const catalogue = typeof catalogues === 'object' ? catalogues : catalogues(Number(usual));
  const foreign = withoutOwnSummary(batch, target, catalogue);
  const definition = mostCommon(foreign.kept, ({ definition: { id, version } }) => `${version}\n${id}`);
  const ofDefinition = partition(foreign.kept, (submission) =>
    `${submission.definition.version}\n${submission.definition.id}` === definition
      ? null
      : otherDefinition(submission, definition, catalogue),
  );
  const year = Number(mostCommon(ofDefinition.kept, (submission) => String(submission.year)) ?? usual);
  const ofYear = partition(ofDefinition.kept, (submission) =>
    submission.year === year
      ? null
      : rejection(
          submission,
          'wrong-year',
          message('submission.wrong-year', {
            file: submission.file,
            found: submission.year,
            wanted: year,
            expected: expectedFile(submission, year, catalogue),
          }),
        ),
  );
  const newest = newestOfEach(ofYear.kept, catalogue);
  const uncovered = withoutCovered(newest.kept, catalogue);
  return {
    accepted: uncovered.kept,
    rejected: [foreign, ofDefinition, ofYear, newest, uncovered].flatMap(({ rejected }) => rejected),
    findings: newest.findings,
    year,
    successions: newest.successions.filter((files) => uncovered.kept.includes(files.at(-1) as Submission)),
  };
}

function withoutOwnSummary(
  batch: readonly Submission[],
  target: string | undefined,
  catalogue: Catalogue,
): Sorted {
  return partition(batch, (submission) => {
    const isOwn =
      submission.kind === 'summary' && target !== undefined && catalogue.isWithin(target, submission.unit);
    if (!isOwn) return null;
    const params = { file: submission.file, unit: nameOf(submission.unit, catalogue) };
    return rejection(submission, 'superseded', message('submission.own-summary', params));
  });
}

function otherDefinition(
  submission: Submission,
  wanted: string | undefined,
  catalogue: Catalogue,
): Rejection {
  const { id, version } = submission.definition;
  const [wantedVersion = '', wantedId = ''] = (wanted ?? '').split('\n');
  const isOther = id !== wantedId;
  return rejection(
    submission,
    isOther ? 'wrong-definition' : 'wrong-version',
    message(isOther ? 'submission.other-definition' : 'submission.other-version', {
      file: submission.file,
      found: isOther ? id : version,
      wanted: isOther ? wantedId : wantedVersion,
      expected: expectedFile(submission, submission.year, catalogue),
    }),
  );
}

/** Of each unit's files the newest; the finding on it names both. */
function newestOfEach(
  batch: readonly Submission[],
  catalogue: Catalogue,
): Sorted & { findings: Finding[]; successions: Submission[][] } {
  const byUnit = groupedBy(batch, ({ unit }) => unit);
  for (const files of byUnit.values()) files.sort(byAge);
  const findings: Finding[] = [];
  const sorted = partition(batch, (submission) => {
    const kept = byUnit.get(submission.unit)?.at(-1);
    if (!kept || kept === submission) return null;
    const params = {
      unit: nameOf(submission.unit, catalogue),
      file: submission.file,
      modified: timeOf(submission),
      kept: kept.file,
      keptModified: timeOf(kept),
    };
    findings.push(
      findingOf(submission.unit, {
        code: 'two-files',
        severity: 'warning',
        about: submission.file,
        what: message('submission.two-files', params),
        actual: submission.file,
        expected: kept.file,
      }),
    );
    return rejection(submission, 'superseded', message('submission.superseded', params));
  });
  return { ...sorted, findings, successions: [...byUnit.values()].filter(({ length }) => length > 1) };
}

/** Files of units that a summary in the batch speaks for. */
function withoutCovered(batch: readonly Submission[], catalogue: Catalogue): Sorted {
  const summaries = batch.filter(({ kind }) => kind === 'summary');
  return partition(batch, (submission) => {
    const own = catalogue.units.get(submission.unit);
    const above = summaries.find(
      ({ unit }) =>
        unit !== submission.unit &&
        !(own?.own && own.parent === unit) &&
        catalogue.isWithin(submission.unit, unit),
    );
    if (!above) return null;
    const isMissing =
      submission.kind === 'template' &&
      above.coverage !== undefined &&
      !above.coverage.reported.includes(submission.unit);
    const text = message(isMissing ? 'submission.not-covered' : 'submission.covered', {
      unit: nameOf(submission.unit, catalogue),
      area: nameOf(above.unit, catalogue),
      kept: above.file,
      file: submission.file,
    });
    return rejection(submission, 'superseded', text);
  });
}

function timeOf({ modified }: Submission): string | Message {
  return modified === undefined
    ? message('submission.time-unknown')
    : modified.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2');
}

function expectedFile({ unit, file }: Submission, year: number, catalogue: Catalogue): string {
  const known = catalogue.units.get(unit);
  return known ? templateFileName(known, year) : file;
}

function nameOf(unit: string, catalogue: Catalogue): string {
  return catalogue.units.get(unit)?.name ?? unit;
}

function rejection({ file, unit }: Submission, code: Rejection['code'], text: Message): Rejection {
  return { file, code, message: text, unit };
}

function partition(
  batch: readonly Submission[],
  refuse: (submission: Submission) => Rejection | null,
): Sorted {
  const sorted: Sorted = { kept: [], rejected: [] };
  for (const submission of batch) {
    const refused = refuse(submission);
    if (refused) sorted.rejected.push(refused);
    else sorted.kept.push(submission);
  }
  return sorted;
}

/** The key of most; of those that tie, the one that sorts last. */
function mostCommon(
  batch: readonly Submission[],
  keyOf: (submission: Submission) => string,
): string | undefined {
  const counts = new Map<string, number>();
  for (const submission of batch) counts.set(keyOf(submission), (counts.get(keyOf(submission)) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1))[0]?.[0];
}
