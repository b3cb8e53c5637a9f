import { message } from '../messages/message';
import { readSubmission } from '../submission/read';
import type { Submission } from '../submission/submission';
import type { Workbook } from '../workbook/workbook';
import { UnreadableWorkbookError } from '../xlsx/unreadable';
import { CommandError } from './commandError';
import type { Catalogues } from './openDefinition';
import { loadWorkbook } from './workbookFile';

/**
 * A summary workbook read back.
 * @throws CommandError where the file is no summary of this definition
 */
export async function readSummary(path: string, catalogues: Catalogues): Promise<Submission> {
  return summaryIn(await openWorkbook(path), path, catalogues);
}

/**
 * The summary that a workbook holds.
 * @throws CommandError where it is no summary of this definition
 */
export function summaryIn(workbook: Workbook, path: string, catalogues: Catalogues): Submission {
  const read = readSubmission(workbook, catalogues, { name: path });
  if ('rejection' in read) {
    throw new CommandError(message('cli.summary-refused', { path, reason: read.rejection.message }));
  }
  if (read.submission.kind !== 'summary') throw new CommandError(message('cli.not-a-summary', { path }));
  return read.submission;
}

/** @throws CommandError where the file cannot be read as a workbook */
export async function openWorkbook(path: string): Promise<Workbook> {
  try {
    return await loadWorkbook(path);
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) {
      throw new CommandError(message('cli.summary-refused', { path, reason: error.reason }));
    }
    throw error;
  }
}
