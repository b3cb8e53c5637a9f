import { join } from 'node:path';
import { message } from '../messages/message';
import type { Workbook } from '../workbook/workbook';
import type { Context } from './command';
import { saveWorkbook } from './workbookFile';

/** What is written many at a time: templates that are issued, return slips. */
type Kind = 'issue' | 'slips';

const progressLabels = { issue: 'cli.issuing', slips: 'cli.writing-slips' } as const;

/**
 * Writes workbooks one after the other. Where it does not come to the end, says how far it came.
 * @param all how many there are
 * @param folder what their paths are seen from
 * @throws CommandError where one cannot be written; the signal's reason once it is aborted
 */
export async function writeEach(
  kind: Kind,
  workbooks: Iterable<{ path: string; workbook: Workbook }>,
  all: number,
  folder: string,
  { screen, signal, now }: Context,
): Promise<void> {
  let written = 0;
  let last = '';
  for (const { path, workbook } of workbooks) {
    try {
      signal.throwIfAborted();
      await saveWorkbook(join(folder, path), workbook, now());
    } catch (error) {
      const rest = message(`cli.${kind}-unfinished`, { all, written, last, next: path });
      screen.complain(written === 0 ? message(`cli.${kind}-none`, { all }) : rest);
      throw error;
    }
    last = path;
    screen.progress(message(progressLabels[kind]), ++written, all);
  }
}
