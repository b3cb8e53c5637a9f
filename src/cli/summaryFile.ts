/** Summaries on disk, this year's and last year's. */
import type { Catalogues } from '../batch/catalogues';
import { noPrevious, previousFigures, type Previous } from '../batch/previous';
import { summaryIn } from '../batch/summaryFile';
import type { Catalogue } from '../definition/catalogue';
import { message } from '../messages/message';
import type { Submission } from '../submission/submission';
import type { Workbook } from '../workbook/workbook';
import { UnreadableWorkbookError } from '../xlsx/unreadable';
import { CommandError } from './commandError';
import { loadWorkbook } from './workbookFile';

/**
 * A summary workbook read back.
 * @throws CommandError where the file cannot be read, NotASummaryError where it is no summary of this definition
 */
export async function readSummary(path: string, catalogues: Catalogues): Promise<Submission> {
  return summaryIn(await openSummary(path), path, catalogues);
}

/**
 * Last year's figures out of last year's summary; none where no `path` is given.
 * @param catalogue of this year
 * @throws CommandError where the file cannot be read, NotASummaryError where it is no summary of this definition
 */
export async function readPrevious(
  path: string | undefined,
  catalogues: Catalogues,
  catalogue: Catalogue,
): Promise<Previous> {
  if (path === undefined) return noPrevious;
  return previousFigures(await openSummary(path), path, catalogues, catalogue);
}

async function openSummary(path: string): Promise<Workbook> {
  try {
    return await loadWorkbook(path);
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) {
      throw new CommandError(message('batch.summary-refused', { file: path, reason: error.reason }));
    }
    throw error;
  }
}
