import { isArchiveName } from '../archive';
import type { IncomingFile } from '../readFile';

/** With fewer files a thread costs more than it brings: it loads its code and opens the definition first. */
const worthAThread = 20;

/** What a filled template usually has, in bytes: tells how many an archive may hold. */
const usualSize = 50_000;

/** Formats that our own reader reads, which is bounded by its limits. */
const ours = /\.(xlsx|xlsm|xltx|xltm|ods|ots)$/i;

/**
 * How many threads reading these files is worth: none for a few, one for some dozens, every core for hundreds; one at least where a library
 * reads a file, since only a thread can be ended when it hangs.
 * @param cores how many there are to use
 */
export function threadsFor(files: readonly IncomingFile[], cores: number): number {
  let count = 0;
  for (const { name, size } of files) count += isArchiveName(name) ? size / usualSize : 1;
  const worth = Math.min(cores, Math.floor(count / worthAThread));
  const foreign = files.some(({ name }) => !isArchiveName(name) && !ours.test(name));
  return foreign ? Math.max(worth, 1) : worth;
}
