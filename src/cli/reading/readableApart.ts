import { cataloguesOf } from '../../batch/catalogues';
import type { IncomingFile } from '../../batch/readFile';
import { builtInDefinition } from '../../definition/builtin/builtin';
import { openSound } from '../../definition/openSound';
import { UnreadableWorkbookError } from '../../xlsx/unreadable';
import type { Context } from '../command';
import { processPool } from './nodeProcesses';

/**
 * Has a process read a file that takes the library before this one does: what the process survives, this one survives as well. What comes of
 * it otherwise does not matter here, so any definition serves.
 * @throws UnreadableWorkbookError where the process died of it, or was ended over it
 * @throws the signal's reason once it is aborted
 */
export async function assertReadableApart(
  file: IncomingFile,
  { start, signal }: Pick<Context, 'start' | 'signal'>,
): Promise<void> {
  if (!start) return;
  const definition = builtInDefinition;
  const catalogues = cataloguesOf(definition, openSound);
  const pool = processPool({ start: start.process, processes: 1, definition, catalogues, signal });
  try {
    const read = await pool.read(file);
    if ('rejection' in read && read.rejection.code === 'too-large')
      throw new UnreadableWorkbookError('too-large', read.rejection.message);
  } finally {
    await pool.close();
  }
}
