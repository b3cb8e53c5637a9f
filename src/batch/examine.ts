import type { Catalogue } from '../definition/catalogue';
import { message } from '../messages/message';
import type { Finding, Rejection } from '../submission/finding';
import { arrangeSubmissions } from '../submission/arrange';
import { replacementsIn, type Replacement } from '../submission/history';
import type { Submission } from '../submission/submission';
import { validateSubmission } from '../validation/validate';
import type { Catalogues } from './catalogues';
import type { Received } from './receive';

/** A batch after duplicates are settled and every submission is checked by the rules of its year. */
export type Examined = {
  year: number;
  catalogue: Catalogue;
  accepted: Submission[];
  rejected: Rejection[];
  findings: Finding[];
  /** What each file changed that took another's place; of a unit with several, the oldest first. */
  replaced: Replacement[];
};

/** What is found in a submission by itself. */
export type Checks = (submission: Submission) => readonly Finding[];

/** Checks that look at each submission once, however often and however early they are asked for. */
export function checksOf(catalogues: Catalogues): Checks {
  const known = new WeakMap<Submission, readonly Finding[]>();
  return (submission) => {
    let found = known.get(submission);
    if (!found) known.set(submission, (found = validateSubmission(submission, catalogues(submission.year))));
    return found;
  };
}

/**
 * @param within the unit to be rolled up: files of units that do not stand under it are left out, as rejected, and so is its own summary
 * @returns only the rejections where not one submission is left to count
 */
export function examine(
  received: Received,
  catalogues: Catalogues,
  within?: string,
  checks = checksOf(catalogues),
): Examined | { rejected: Rejection[] } {
  const { inside, outside } = sorted(inFileOrder(received.submissions), catalogues, within);
  const refused = [...inFileOrder(received.rejections), ...outside];
  if (inside.length === 0) return { rejected: refused };
  const { year, accepted, rejected, findings, successions } = arrangeSubmissions(inside, catalogues, within);
  if (accepted.length === 0) return { rejected: [...refused, ...rejected] };
  const catalogue = catalogues(year);
  return {
    year,
    catalogue,
    accepted,
    rejected: [...refused, ...rejected],
    findings: [...accepted.flatMap(checks), ...findings],
    replaced: replacementsIn(successions, catalogue),
  };
}

/** The order of a batch is that of its files' names, whatever way they came. */
function inFileOrder<T extends { file: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

function sorted(
  submissions: readonly Submission[],
  catalogues: Catalogues,
  within: string | undefined,
): { inside: Submission[]; outside: Rejection[] } {
  const inside: Submission[] = [];
  const outside: Rejection[] = [];
  for (const submission of submissions) {
    const catalogue = catalogues(submission.year);
    if (!within || catalogue.isWithin(submission.unit, within)) {
      inside.push(submission);
    } else {
      const unit = catalogue.units.get(submission.unit)?.name ?? submission.unit;
      outside.push({
        file: submission.file,
        code: 'unknown-unit',
        unit: submission.unit,
        message: message('batch.outside-unit', {
          file: submission.file,
          unit,
          parent: catalogue.units.get(within)?.name ?? within,
        }),
      });
    }
  }
  return { inside, outside };
}
