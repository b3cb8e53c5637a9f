import { readSharedStrings, type TextsPart } from '../sharedStrings';
import { isPlainUtf8 } from '../text';
import { hasNamespaces } from './hasNamespaces';
import { TextsPattern } from './textsPattern';

/** Bytes of patterns held at most. */
const roomFor = 8 * 1024 * 1024;

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
    const { texts, text, from, ends, prefix } = readSharedStrings(other);
    const to = ends.at(-1) ?? 0;
    // equal bytes mean equal texts: no namespace but the one of the root
    if (to > 0 && prefix === '' && isPlainUtf8(other.bytes) && !hasNamespaces(text.slice(from, to))) {
      this.makeRoom(other.bytes.length);
      this.byKin.set(kin, new TextsPattern({ bytes: other.bytes, texts, from, ends }, other.codec));
    }
    return texts;
  }

  private makeRoom(size: number): void {
    this.learnt += size;
    if (this.learnt <= roomFor) return;
    this.byKin = new WeakMap();
    this.learnt = size;
  }
}
