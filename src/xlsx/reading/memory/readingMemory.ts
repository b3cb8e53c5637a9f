import { KnownParts } from './knownParts';
import { KnownSheets } from './knownSheets';
import { KnownTexts } from './knownTexts';

/**
 * What a reader of many files remembers of those before: parts, sheets and texts that come again are read once. It changes nothing of
 * what is read. Some 80 MB at most.
 */
export class ReadingMemory {
  readonly parts = new KnownParts();
  readonly sheets = new KnownSheets();
  readonly texts = new KnownTexts();
}
