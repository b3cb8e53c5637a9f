import type { Codec } from '../../codec';
import { unescapeXstring } from '../../xstring';
import { bounded } from '../cellValue';
import { ownText } from '../ownText';
import { XmlScanner } from '../scanner';
import { readRichText, type TextsPart } from '../sharedStrings';
import { decodeOctets } from '../text';
import { ascending } from './ascending';
import { readElementAt } from './elementAt';
import { hasNamespaces } from './hasNamespaces';
import { SideBySide } from './sideBySide';

/** A part of shared texts as it was read: where the first begins in its bytes, and where each ends. */
export type TracedTexts = {
  bytes: Uint8Array;
  texts: readonly string[];
  from: number;
  ends: readonly number[];
};

/** A text, and where its element ends in the bytes. */
type Found = { text: string; end: number };

/** How many more may differ than before, or follow at the end. */
const newAtOnce = 64;
/** How much later than in the known part the first text may begin: where more are counted. */
const moreDigits = 20;

/** Shared texts that were read, as a pattern for others: what is the same byte for byte is taken as it was read. Which texts differ is learnt. */
export class TextsPattern {
  private readonly head: string;
  /** Numbers of the texts that have differed, ascending. */
  private different: readonly number[] = [];

  constructor(
    private readonly known: TracedTexts,
    codec: Codec,
  ) {
    this.head = uncounted(codec.octets(known.bytes.subarray(0, known.from)));
  }

  /** Another part's texts as reading it would give them; null where it has to be read. */
  follow(other: TextsPart): string[] | null {
    const start = this.startIn(other);
    if (start < 0) return null;
    const { bytes, texts, from, ends } = this.known;
    const both = new SideBySide(bytes, other.bytes, other.codec, from, start);
    const found = [...texts];
    const learnt: number[] = [];
    const take = (number: number): boolean => {
      const taken = textAt(other, both.here);
      if (!taken) return false;
      found[number] = taken.text;
      both.move(ends[number] as number, taken.end);
      return true;
    };
    const learn = (place: number): boolean => {
      const number = ends.findIndex((end) => end > place);
      both.backTo(this.beginningOf(number));
      return learnt.push(number) <= newAtOnce && take(number);
    };
    for (const number of this.different) {
      if (!both.passTo(this.beginningOf(number), learn) || !take(number)) return null;
    }
    if (!both.passTo(ends.at(-1) as number, learn)) return null;
    for (let more = 0; !this.endsAlike(other, both); more++) {
      const next = more < newAtOnce ? textAt(other, both.here) : null;
      if (!next) return null;
      found.push(next.text);
      both.move(both.at, next.end);
    }
    if (learnt.length > 0) this.different = ascending(this.different, learnt);
    return found;
  }

  /** What stands between two texts counts as the second's. */
  private beginningOf(number: number): number {
    return this.known.ends[number - 1] ?? this.known.from;
  }

  /** Where the first text begins in another part; -1 where not the same stands before it, but for how many there are. */
  private startIn({ bytes, codec }: TextsPart): number {
    const head = codec.octets(bytes.subarray(0, this.known.from + moreDigits));
    const start = head.indexOf('<si');
    return start >= 0 && uncounted(head.slice(0, start)) === this.head ? start : -1;
  }

  private endsAlike({ bytes: other, codec }: TextsPart, { at, here }: SideBySide): boolean {
    const { bytes } = this.known;
    const rest = bytes.length - at;
    return other.length - here === rest && codec.same(bytes, at, other, here, rest);
  }
}

function uncounted(head: string): string {
  return head.replace(/ (?:count|uniqueCount)="\d*"/g, '');
}

/** What nearly every text is: one run without a font, and nothing in it that stands for something else. */
const plain = /^<si><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/si>/;

/** The text that stands at `at`; null where none does, or it cannot be read by itself. */
function textAt({ bytes, part, limits, codec }: TextsPart, at: number): Found | null {
  return readElementAt(bytes, at, codec, (octets): Found | null => {
    const [element, octetsOfText] = plain.exec(octets) ?? [];
    if (element !== undefined && octetsOfText !== undefined) {
      const text = ownText(unescapeXstring(decodeOctets(octetsOfText, part)));
      return { text: bounded(text, limits, { part }), end: at + element.length };
    }
    const scanner = new XmlScanner(octets, part, { octets: true });
    if (scanner.root() !== 'si') return null;
    const text = bounded(readRichText(scanner, 'si'), limits, scanner);
    return hasNamespaces(octets.slice(0, scanner.here)) ? null : { text, end: at + scanner.here };
  });
}
