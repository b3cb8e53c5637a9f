import { isArchiveName } from '../archive';
import type { IncomingFile } from '../readFile';

/** With fewer files a thread costs more than it brings: it loads its code and opens the definition first. */
const worthAThread = 20;

/** With so many files for each core a thread on every one pays: with fewer, one is left to the main thread and to what makes the threads' code fast. */
const worthEveryCore = 1000;

/** What a filled template usually has, in bytes: tells how many an archive may hold. */
const usualSize = 50_000;

/** Formats that our own reader reads, which is bounded by its limits. */
const ours = /\.(xlsx|xlsm|xltx|xltm|ods|ots)$/i;

/**
 * How many threads reading these files is worth: none for a few, one for some dozens, every core but one for hundreds, that too for thousands.
 * @param cores how many there are to use
 * @param each with how many files one is worth it
 */
export function threadsFor(files: readonly IncomingFile[], cores: number, each = worthAThread): number {
  let count = 0;
  for (const { name, size } of files) count += isArchiveName(name) ? size / usualSize : 1;
  const most = count < cores * worthEveryCore ? Math.max(1, cores - 1) : cores;
  return Math.min(most, Math.floor(count / each));
}

/** Whether a library is to be expected by a file's name. What a file is shows only in its bytes. */
export function looksForeign({ name }: IncomingFile): boolean {
  return !isArchiveName(name) && !ours.test(name);
}
