import { message, say, type Message } from '../messages/message';
import { readSubmission } from '../submission/read';
import type { Submission } from '../submission/submission';
import { readUnitFigures } from '../submission/unitFigures';
import type { Workbook } from '../workbook/workbook';
import type { Catalogues } from './catalogues';

/** A workbook that was given as a summary and is none, with the sentence that says so. */
export class NotASummaryError extends Error {
  override readonly name = 'NotASummaryError';

  constructor(readonly reason: Message) {
    super(say(reason));
  }
}

/**
 * The summary that a workbook holds, with what its units have.
 * @param file its name as the user knows it
 * @throws NotASummaryError where it is a template, or nothing that this definition knows
 */
export function summaryIn(workbook: Workbook, file: string, catalogues: Catalogues): Submission {
  const read = readSubmission(workbook, catalogues, { name: file });
  if ('rejection' in read) {
    throw new NotASummaryError(message('batch.summary-refused', { file, reason: read.rejection.message }));
  }
  if (read.submission.kind !== 'summary') {
    throw new NotASummaryError(message('batch.not-a-summary', { file }));
  }
  const { submission } = read;
  const catalogue = catalogues(submission.year);
  return { ...submission, unitFigures: readUnitFigures(workbook, submission, catalogue) };
}
