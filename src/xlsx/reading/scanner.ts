import { unreadable, type UnreadableWorkbookError } from '../unreadable';
import { decodeText } from './entities';
import * as markup from './markup';
import { endOfName, endOfValue, localStart, nextPlace, skipSpace } from './markup';
import { Namespaces } from './namespaces';
import { decodeOctets } from './text';

export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export const END = 4;
export type Token = typeof OPEN | typeof CLOSE | typeof TEXT | typeof END;

/** Deeper than any part of a workbook; a bound on what nesting can cost. */
const deepest = 256;

/**
 * One pass over the text of an XML part, a token at a time: elements opening and closing, and text. Checks as it goes that the part
 * is well formed, so that a part that breaks off never passes for a shorter one. Names are local names: prefixes do not matter.
 * Elements of another namespace than the root's are passed over with all they hold, unless `foreign` is `keep`. Of a source in `octets`
 * (see PartText) names, offsets and markup are as ever, and texts and values come decoded.
 *
 * @example
 * const scanner = new XmlScanner('<a><b c="1">x</b></a>', 'a.xml');
 * scanner.next(); scanner.next(); scanner.name //=> 'b'
 */
export class XmlScanner {
  /** Attributes of the element just opened. */
  attributeCount = 0;

  private at = 0;
  /** Where the next `<!` stands, as far as anyone asked. */
  private declaration = -1;
  /** Elements open; an empty element (`<a/>`) opens and then closes. */
  private depth = 0;
  private closing = false;
  private rootSeen = false;
  private rootPrefix = '';
  private rootNamespace = '';
  private readonly namespaces = new Namespaces();
  /** The current element's local name, from … to in the source; likewise the current text. */
  private nameFrom = 0;
  private nameTo = 0;
  private textFrom = 0;
  private textTo = 0;
  /** The text is a CDATA section: nothing in it is markup. */
  private literal = false;
  /** Four offsets an attribute: local name from, to; value from, to. */
  private readonly attributes: number[] = [];
  /** Two offsets an open element, outermost first: full name from, to. */
  private readonly open: number[] = [];

  constructor(
    readonly source: string,
    readonly part: string,
    private readonly reading: { foreign?: 'skip' | 'keep'; octets?: boolean } = {},
  ) {}

  /** Local name of the element just opened or closed. */
  get name(): string {
    return this.source.slice(this.nameFrom, this.nameTo);
  }

  /** Where the tag of the element just opened begins in the source. */
  get opening(): number {
    return (this.open[this.depth * 2 - 2] as number) - 1;
  }

  /** What stands before the local name of the element just opened: `x:`, or nothing. */
  get qualifier(): string {
    return this.source.slice(this.opening + 1, this.nameFrom);
  }

  /** What the root is called, its prefix with it, and the namespace that it is of. */
  get rootNamed(): { prefix: string; namespace: string } {
    return { prefix: this.rootPrefix, namespace: this.rootNamespace };
  }

  /** Where the token just read ends in the source; of an empty element, as it opens, its whole tag. */
  get here(): number {
    return this.at;
  }

  /** The element just opened is an empty one (`<a/>`). */
  get empty(): boolean {
    return this.closing;
  }

  /** Moves into the root element; its name. */
  root(): string {
    this.next();
    return this.name;
  }

  next(): Token {
    for (;;) {
      const token = this.advance();
      if (token !== OPEN || this.reading.foreign === 'keep' || !this.isForeign()) return token;
      this.skip();
    }
  }

  /** The value of an attribute by its local name; undefined where the element has none. */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.attributeCount; index++) {
      const from = this.attributeStart(index);
      if (this.attributeEnd(index) - from !== name.length || !this.source.startsWith(name, from)) continue;
      const raw = this.decoded(this.valueStart(index), this.valueEnd(index));
      return decodeText(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw, this);
    }
    return undefined;
  }

  /** A flag's value by ECMA-376: `1` or `true` (`on` in old files) is set; `absent` where there is none. */
  flag(name: string, absent = false): boolean {
    const value = this.attribute(name);
    return value === undefined ? absent : value === '1' || value === 'true' || value === 'on';
  }

  /** Where the local name of attribute `index` begins in the source. */
  attributeStart(index: number): number {
    return this.attributes[index * 4] as number;
  }

  attributeEnd(index: number): number {
    return this.attributes[index * 4 + 1] as number;
  }

  /** Where the raw value of attribute `index` begins in the source. */
  valueStart(index: number): number {
    return this.attributes[index * 4 + 2] as number;
  }

  valueEnd(index: number): number {
    return this.attributes[index * 4 + 3] as number;
  }

  /** The text just read. */
  content(): string {
    const raw = this.decoded(this.textFrom, this.textTo);
    return this.literal ? raw : decodeText(raw, this);
  }

  /** All the text in the element just opened, to its end; text of elements in it counts too. */
  text(): string {
    let collected = '';
    for (let level = 1; level > 0;) {
      const token = this.advance();
      if (token === OPEN) level++;
      else if (token === CLOSE) level--;
      else collected += this.content();
    }
    return collected;
  }

  /** Passes over the element just opened. */
  skip(): void {
    for (let level = 1; level > 0;) {
      const token = this.advance();
      if (token === OPEN) level++;
      else if (token === CLOSE) level--;
    }
  }

  /** Passes over the element just opened without a look at what it holds: for one that holds much, none of it wanted, and never itself. */
  leap(): void {
    const { source } = this;
    const end = this.closing ? -1 : source.indexOf(`</${this.qualifier}${this.name}`, this.at);
    // a comment or CDATA may hold what looks like the end
    if (this.declaration < this.at) this.declaration = nextPlace(source, '<!', this.at);
    if (end < 0 || this.declaration < end) return this.skip();
    this.at = end;
    this.readClose();
  }

  /** An error at the scanner's place. */
  broken(at = this.at): UnreadableWorkbookError {
    return unreadable('unreadable', 'xlsx.broken-xml', { part: this.part, at: at + 1 });
  }

  private decoded(from: number, to: number): string {
    const raw = this.source.slice(from, to);
    return this.reading.octets ? decodeOctets(raw, this.part) : raw;
  }

  private advance(): Token {
    const { source } = this;
    if (this.closing) {
      this.closing = false;
      return this.leave();
    }
    for (;;) {
      if (this.at >= source.length) {
        if (this.depth > 0 || !this.rootSeen) throw this.broken();
        return END;
      }
      if (source.charCodeAt(this.at) !== markup.LESS) {
        if (this.readText()) return TEXT;
        continue;
      }
      const mark = source.charCodeAt(this.at + 1);
      if (mark === markup.SLASH) return this.readClose();
      if (mark === markup.QUESTION) this.pass('?>', 2);
      else if (mark === markup.BANG) {
        if (this.readDeclaration()) return TEXT;
      } else return this.readOpen();
    }
  }

  /** Text up to the next tag. Outside the root only white space may stand, and is passed over. */
  private readText(): boolean {
    const end = this.source.indexOf('<', this.at);
    this.textFrom = this.at;
    this.textTo = end < 0 ? this.source.length : end;
    this.literal = false;
    if (this.depth === 0 && skipSpace(this.source, this.textFrom) < this.textTo) throw this.broken();
    this.at = this.textTo;
    return this.depth > 0;
  }

  /** A comment is passed over, a CDATA section is text, a DOCTYPE is refused: it is where entity bombs live. */
  private readDeclaration(): boolean {
    const { source, at } = this;
    if (source.startsWith('<!--', at)) {
      this.pass('-->', 4);
      return false;
    }
    if (source.startsWith('<!DOCTYPE', at)) {
      throw unreadable('unreadable', 'xlsx.doctype', { part: this.part });
    }
    if (this.depth === 0 || !source.startsWith('<![CDATA[', at)) throw this.broken();
    this.pass(']]>', 9);
    this.textFrom = at + 9;
    this.textTo = this.at - 3;
    this.literal = true;
    return true;
  }

  private pass(end: string, from: number): void {
    const found = this.source.indexOf(end, this.at + from);
    if (found < 0) throw this.broken();
    this.at = found + end.length;
  }

  private readClose(): Token {
    const { source, open } = this;
    if (this.depth === 0) throw this.broken();
    const from = open[this.depth * 2 - 2] as number;
    const length = (open[this.depth * 2 - 1] as number) - from;
    let at = this.at + 2;
    for (let offset = 0; offset < length; offset++, at++) {
      if (source.charCodeAt(at) !== source.charCodeAt(from + offset)) throw this.broken();
    }
    this.nameFrom = localStart(source, at - length, at);
    this.nameTo = at;
    at = skipSpace(source, at);
    if (source.charCodeAt(at) !== markup.GREATER) throw this.broken();
    this.at = at + 1;
    return this.leave();
  }

  private leave(): Token {
    if (this.namespaces.deepest >= this.depth) this.namespaces.leave(this.depth);
    this.depth--;
    return CLOSE;
  }

  private readOpen(): Token {
    const { source } = this;
    const from = this.at + 1;
    let at = endOfName(source, from);
    if (at === from || this.depth >= deepest || (this.depth === 0 && this.rootSeen)) throw this.broken();
    this.open[this.depth * 2] = from;
    this.open[this.depth * 2 + 1] = at;
    this.depth++;
    this.nameFrom = localStart(source, from, at);
    this.nameTo = at;
    this.attributeCount = 0;
    for (;;) {
      const next = skipSpace(source, at);
      const code = source.charCodeAt(next);
      this.closing = code === markup.SLASH && source.charCodeAt(next + 1) === markup.GREATER;
      if (this.closing || code === markup.GREATER) {
        this.at = next + (this.closing ? 2 : 1);
        break;
      }
      if (next === at) throw this.broken(at);
      at = this.readAttribute(next);
    }
    if (!this.rootSeen) this.enterRoot();
    return OPEN;
  }

  /** @returns where the attribute ends */
  private readAttribute(from: number): number {
    const { source, attributes } = this;
    const nameTo = endOfName(source, from);
    const equals = skipSpace(source, nameTo);
    if (nameTo === from || source.charCodeAt(equals) !== markup.EQUALS) throw this.broken(from);
    const quote = skipSpace(source, equals + 1);
    const end = endOfValue(source, quote);
    if (end < 0) throw this.broken(from);
    const local = localStart(source, from, nameTo);
    const slot = this.attributeCount++ * 4;
    attributes[slot] = local;
    attributes[slot + 1] = nameTo;
    attributes[slot + 2] = quote + 1;
    attributes[slot + 3] = end;
    if (source.startsWith('xmlns', from) && (local === from ? nameTo : local - 1) === from + 5) {
      const prefix = local === from ? '' : source.slice(local, nameTo);
      this.namespaces.declare(this.depth, prefix, source.slice(quote + 1, end));
    }
    return end + 1;
  }

  private enterRoot(): void {
    this.rootSeen = true;
    this.rootPrefix = this.prefix();
    this.rootNamespace = this.namespaces.of(this.rootPrefix);
  }

  private isForeign(): boolean {
    const prefix = this.prefix();
    if (prefix === this.rootPrefix && this.namespaces.deepest <= 1) return false;
    return this.namespaces.of(prefix) !== this.rootNamespace;
  }

  /** Of the element just opened. */
  private prefix(): string {
    const from = this.open[this.depth * 2 - 2] as number;
    return this.nameFrom === from ? '' : this.source.slice(from, this.nameFrom - 1);
  }
}
