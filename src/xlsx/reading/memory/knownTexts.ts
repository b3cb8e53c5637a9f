import { readSharedStrings, type TextsPart, type TextsRead } from '../sharedStrings';
import { isPlainUtf8 } from '../text';
import { hasNamespaces } from './hasNamespaces';
import { TextsPattern } from './textsPattern';

/** Bytes of patterns held at most, and of one. */
const roomFor = 8 * 1024 * 1024;
const largest = 1024 * 1024;

/** Parts of shared texts that were read: patterns for those of files of the same kind. */
export class KnownTexts {
  private byKin = new WeakMap<object, TextsPattern>();
  /** Bytes learnt since nothing was known; of kin that is gone as well. */
  private learnt = 0;

  /**
   * The texts as reading the part gives them.
   * @param kin one object for all files whose sheets and names are the same
   * @throws UnreadableWorkbookError as reading it does
   */
  read(other: TextsPart, kin: object): readonly string[] {
    const followed = this.byKin.get(kin)?.follow(other);
    if (followed) return followed;
    const read = readSharedStrings(other);
    if (canBeFollowed(other, read)) {
      this.makeRoom(other.bytes.length);
      const { texts, from, ends } = read;
      this.byKin.set(kin, new TextsPattern({ bytes: other.bytes, texts, from, ends }, other.codec));
    }
    return read.texts;
  }

  private makeRoom(size: number): void {
    this.learnt += size;
    if (this.learnt <= roomFor) return;
    this.byKin = new WeakMap();
    this.learnt = size;
  }
}

/** Whether equal bytes of texts mean equal texts: no namespace but the one of the root. */
function canBeFollowed({ bytes }: TextsPart, { text, from, ends, prefix }: TextsRead): boolean {
  return (
    ends.length > 0 &&
    prefix === '' &&
    bytes.length <= largest &&
    isPlainUtf8(bytes) &&
    !hasNamespaces(text.slice(from, ends.at(-1)))
  );
}
