import { isArchiveName } from '../../batch/archive';
import type { IncomingFile } from '../../batch/readFile';

/** With fewer files a thread costs more than it brings: it loads its code and opens the definition first. */
const worthAThread = 20;

/** What a filled template usually has, in bytes: tells how many an archive may hold. */
const usualSize = 50_000;

/**
 * How many threads reading these files is worth: none for a few, one for some dozens, every core for hundreds.
 * @param cores how many there are to use
 */
export function threadsFor(files: readonly IncomingFile[], cores: number): number {
  let count = 0;
  for (const { name, size } of files) count += isArchiveName(name) ? size / usualSize : 1;
  return Math.min(cores, Math.floor(count / worthAThread));
}
