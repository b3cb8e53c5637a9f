import { KnownParts } from './knownParts';
import { KnownSheets } from './knownSheets';

/**
 * What a reader of many files remembers of those before: parts and sheets that come again are read once. It changes nothing of what is
 * read. Some 70 MB at most.
 */
export class ReadingMemory {
  readonly parts = new KnownParts();
  readonly sheets = new KnownSheets();
}
