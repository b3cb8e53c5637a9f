import { unreadable, type UnreadableWorkbookError } from '../unreadable';
import { decodeText } from './entities';

export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export const END = 4;
export type Token = typeof OPEN | typeof CLOSE | typeof TEXT | typeof END;

const [TAB, LF, CR, SPACE] = [9, 10, 13, 32] as const;
const [BANG, QUOTE, SLASH, COLON, LESS, EQUALS, GREATER, QUESTION] = [
  33, 34, 47, 58, 60, 61, 62, 63,
] as const;
const APOSTROPHE = 39;

/** Deeper than any part of a workbook; a bound on what nesting can cost. */
const deepest = 256;

/**
 * One pass over the text of an XML part, a token at a time: elements opening and closing, and text. Checks as it goes that the part
 * is well formed, so that a part that breaks off never passes for a shorter one. Names are local names: prefixes do not matter.
 * Elements of another namespace than the root's are passed over with all they hold, unless `foreign` is `keep`.
 *
 * @example
 * const scanner = new XmlScanner('<a><b c="1">x</b></a>', 'a.xml');
 * scanner.next(); scanner.next(); scanner.name //=> 'b'
 */
export class XmlScanner {
  /** The text between two tags, as it stands in the source: from … to. */
  textFrom = 0;
  textTo = 0;
  /** The current text is a CDATA section: nothing in it is markup. */
  literal = false;
  /** Attributes of the element just opened. */
  attributeCount = 0;

  private at = 0;
  private closing = false;
  /** Of the current element, without prefix. */
  private nameFrom = 0;
  private nameTo = 0;
  private readonly attributes: number[] = [];
  /** Where the open elements' full names stand, outermost first. */
  private readonly open: number[] = [];
  private depth = 0;
  private rootSeen = false;
  private rootNamespace = '';
  private rootPrefix = '';
  private readonly namespaces = new Map<string, string>();

  constructor(
    readonly source: string,
    readonly part: string,
    private readonly foreign: 'skip' | 'keep' = 'skip',
  ) {
    if (source.charCodeAt(0) === 0xfeff) this.at = 1;
  }

  /** Local name of the element just opened or closed. */
  get name(): string {
    return this.source.slice(this.nameFrom, this.nameTo);
  }

  /** Moves into the root element; its name. */
  root(): string {
    this.next();
    return this.name;
  }

  next(): Token {
    for (;;) {
      const token = this.advance();
      if (token !== OPEN || this.foreign === 'keep' || !this.isForeign()) return token;
      this.skip();
    }
  }

  /** The value of an attribute by its local name; undefined where the element has none. */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.attributeCount; index++) {
      const from = this.attributeStart(index);
      if (this.attributeEnd(index) - from === name.length && this.source.startsWith(name, from)) {
        return this.attributeValue(index);
      }
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

  /** Where the raw value of attribute `index` begins and ends in the source. */
  valueStart(index: number): number {
    return this.attributes[index * 4 + 2] as number;
  }

  valueEnd(index: number): number {
    return this.attributes[index * 4 + 3] as number;
  }

  attributeValue(index: number): string {
    const raw = this.source.slice(this.valueStart(index), this.valueEnd(index));
    return decodeText(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw, this);
  }

  /** All the text in the element just opened, to its end; text of elements in it counts too. */
  text(): string {
    const { source } = this;
    if (this.closing) {
      this.advance();
      return '';
    }
    let collected = '';
    for (let level = 1; level > 0;) {
      const token = this.advance();
      if (token === OPEN) level++;
      else if (token === CLOSE) level--;
      else {
        const raw = source.slice(this.textFrom, this.textTo);
        collected += this.literal ? raw : decodeText(raw, this);
      }
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

  /** An error at the scanner's place. */
  broken(): UnreadableWorkbookError {
    return unreadable('unreadable', 'xlsx.broken-xml', { part: this.part, at: this.at });
  }

  private advance(): Token {
    const { source } = this;
    if (this.closing) {
      this.closing = false;
      this.depth--;
      return CLOSE;
    }
    for (;;) {
      if (this.at >= source.length) {
        if (this.depth > 0 || !this.rootSeen) throw this.broken();
        return END;
      }
      if (source.charCodeAt(this.at) !== LESS) {
        if (this.readText()) return TEXT;
        continue;
      }
      const mark = source.charCodeAt(this.at + 1);
      if (mark === SLASH) return this.readClose();
      if (mark === QUESTION) this.pass('?>', 2);
      else if (mark === BANG) {
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
    if (this.depth === 0) {
      if (!/^[\t\n\r ]*$/.test(this.source.slice(this.textFrom, this.textTo))) throw this.broken();
      this.at = this.textTo;
      return false;
    }
    this.at = this.textTo;
    return true;
  }

  /** A comment is passed over, a CDATA section is text, a DOCTYPE is refused: it is where entity bombs live. */
  private readDeclaration(): boolean {
    const { source, at } = this;
    if (source.startsWith('<!--', at)) {
      this.pass('-->', 4);
      return false;
    }
    if (source.startsWith('<![CDATA[', at)) {
      if (this.depth === 0) throw this.broken();
      this.pass(']]>', 9);
      this.textFrom = at + 9;
      this.textTo = this.at - 3;
      this.literal = true;
      return true;
    }
    if (source.startsWith('<!DOCTYPE', at))
      throw unreadable('unreadable', 'xlsx.doctype', { part: this.part });
    throw this.broken();
  }

  private pass(end: string, from: number): void {
    const found = this.source.indexOf(end, this.at + from);
    if (found < 0) throw this.broken();
    this.at = found + end.length;
  }

  private readClose(): Token {
    const { source, open } = this;
    if (this.depth === 0) throw this.broken();
    this.depth--;
    const from = open[this.depth * 2] as number;
    const length = (open[this.depth * 2 + 1] as number) - from;
    let at = this.at + 2;
    for (let offset = 0; offset < length; offset++, at++) {
      if (source.charCodeAt(at) !== source.charCodeAt(from + offset)) throw this.broken();
    }
    this.setName(at - length, at);
    at = skipSpace(source, at);
    if (source.charCodeAt(at) !== GREATER) throw this.broken();
    this.at = at + 1;
    return CLOSE;
  }

  private readOpen(): Token {
    const { source } = this;
    if (this.depth === 0 && this.rootSeen) throw this.broken();
    const from = this.at + 1;
    let at = endOfName(source, from);
    if (at === from || this.depth >= deepest) throw this.broken();
    this.open[this.depth * 2] = from;
    this.open[this.depth * 2 + 1] = at;
    this.depth++;
    this.setName(from, at);
    this.attributeCount = 0;
    for (;;) {
      const before = at;
      at = skipSpace(source, at);
      const code = source.charCodeAt(at);
      if (code === GREATER) break;
      if (code === SLASH && source.charCodeAt(at + 1) === GREATER) {
        this.closing = true;
        at++;
        break;
      }
      if (at === before) {
        this.at = at;
        throw this.broken();
      }
      at = this.readAttribute(at);
    }
    this.at = at + 1;
    if (!this.rootSeen) this.enterRoot(from);
    return OPEN;
  }

  private readAttribute(from: number): number {
    const { source, attributes } = this;
    let at = endOfName(source, from);
    const nameEnd = at;
    at = skipSpace(source, at);
    if (nameEnd === from || source.charCodeAt(at) !== EQUALS) {
      this.at = from;
      throw this.broken();
    }
    at = skipSpace(source, at + 1);
    const quote = source.charCodeAt(at);
    const valueFrom = ++at;
    let code = source.charCodeAt(at);
    while (code !== quote && code !== LESS && code === code) code = source.charCodeAt(++at);
    if ((quote !== QUOTE && quote !== APOSTROPHE) || code !== quote) {
      this.at = from;
      throw this.broken();
    }
    const colon = colonIn(source, from, nameEnd);
    const slot = this.attributeCount++ * 4;
    attributes[slot] = colon < 0 ? from : colon + 1;
    attributes[slot + 1] = nameEnd;
    attributes[slot + 2] = valueFrom;
    attributes[slot + 3] = at;
    if (source.charCodeAt(from) === 0x78 && source.startsWith('xmlns', from)) {
      this.namespaces.set(colon < 0 ? '' : source.slice(colon + 1, nameEnd), source.slice(valueFrom, at));
    }
    return at + 1;
  }

  private setName(from: number, to: number): void {
    const colon = colonIn(this.source, from, to);
    this.nameFrom = colon < 0 ? from : colon + 1;
    this.nameTo = to;
  }

  private enterRoot(from: number): void {
    this.rootSeen = true;
    this.rootPrefix = this.source.slice(from, Math.max(from, this.nameFrom - 1));
    this.rootNamespace = this.namespaces.get(this.rootPrefix) ?? '';
  }

  private isForeign(): boolean {
    const from = this.open[this.depth * 2 - 2] as number;
    const prefix = this.source.slice(from, Math.max(from, this.nameFrom - 1));
    return (this.namespaces.get(prefix) ?? '') !== this.rootNamespace;
  }
}

function endOfName(source: string, from: number): number {
  let at = from;
  for (; ; at++) {
    const code = source.charCodeAt(at);
    // NaN past the end fails every comparison but the negated one
    if (!(code > SPACE) || code === GREATER || code === SLASH || code === EQUALS) return at;
  }
}

function skipSpace(source: string, from: number): number {
  let at = from;
  for (; ; at++) {
    const code = source.charCodeAt(at);
    if (code !== SPACE && code !== LF && code !== CR && code !== TAB) return at;
  }
}

function colonIn(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === COLON) return at;
  return -1;
}
