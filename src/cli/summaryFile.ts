/** Summaries on disk, this year's and last year's. */
import { acceptancesIn, type Acceptances } from '../batch/acceptances';
import type { Catalogues } from '../batch/catalogues';
import { noPrevious, previousFigures, type Previous } from '../batch/previous';
import { summaryIn } from '../batch/summaryFile';
import type { Catalogue } from '../definition/catalogue';
import { message } from '../messages/message';
import type { Submission } from '../submission/submission';
import type { Workbook } from '../workbook/workbook';
import { UnreadableWorkbookError } from '../xlsx/unreadable';
import { CommandError } from './commandError';
import type { Context } from './command';
import { loadWorkbook } from './workbookFile';

/**
 * A summary workbook read back.
 * @throws CommandError where the file cannot be read, NotASummaryError where it is no summary of this definition
 */
export async function readSummary(
  path: string,
  catalogues: Catalogues,
  context: Context,
): Promise<Submission> {
  return summaryIn(await openSummary(path, context), path, catalogues);
}

/**
 * Last year's figures out of last year's summary; none where no `path` is given.
 * What cannot be taken over is said on the screen.
 * @param catalogue of this year
 * @param area the unit that the figures are for
 * @throws CommandError where the file cannot be read, NotASummaryError where it is not last year's of this definition and area
 */
export async function readPrevious(
  path: string | undefined,
  catalogue: Catalogue,
  area: string,
  context: Context,
): Promise<Previous> {
  if (path === undefined) return noPrevious;
  const previous = previousFigures(await openSummary(path, context), path, catalogue, area);
  for (const line of previous.leftOut) context.screen.complain(line);
  return previous;
}

/**
 * What was accepted in an earlier summary; nothing where no `path` is given.
 * @throws CommandError where the file cannot be read, NotASummaryError where it is none of this definition and year
 */
export async function readAccepted(
  path: string | undefined,
  catalogues: Catalogues,
  year: number,
  context: Context,
): Promise<Acceptances> {
  return path === undefined ? {} : acceptancesIn(await openSummary(path, context), path, catalogues, year);
}

async function openSummary(path: string, context: Context): Promise<Workbook> {
  try {
    return await loadWorkbook(path, context);
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) {
      throw new CommandError(message('batch.summary-refused', { file: path, reason: error.reason }));
    }
    throw error;
  }
}
