import type { Submission } from './submission';

/** What makes one file of a unit newer than another: the time in the document, that of the file, or nothing but its name. */
export type NewerBy = 'document' | 'file' | 'name';

type Dated = Pick<Submission, 'file' | 'modified' | 'fileModified'>;

/**
 * For sorting, the older first: by the document's time; where equal by the file's; then by name, the one that sorts later being the newer
 * (`（2）` behind the plain name). A known time is newer than none.
 */
export function byAge(a: Dated, b: Dated): number {
  return (
    instantOf(a.modified) - instantOf(b.modified) ||
    instantOf(a.fileModified) - instantOf(b.fileModified) ||
    (stemOf(a) > stemOf(b) ? 1 : stemOf(a) < stemOf(b) ? -1 : 0)
  );
}

export function newerBy(newer: Dated, older: Dated): NewerBy {
  if (instantOf(newer.modified) !== instantOf(older.modified)) return 'document';
  return instantOf(newer.fileModified) === instantOf(older.fileModified) ? 'name' : 'file';
}

/** Without the extension, which would sort before brackets. */
function stemOf({ file }: Dated): string {
  return file.replace(/\.[^./]*$/, '');
}

function instantOf(time: string | undefined): number {
  const instant = Date.parse(time ?? '');
  return Number.isNaN(instant) ? 0 : instant;
}
