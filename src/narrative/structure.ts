/** Tokens of a line into sentences, and sentences into phrases: how far a missing figure reaches. */
import { requestsIn, type Phrase, type Piece, type Sentence, type Separator } from './clauseLanguage';
import type { Token } from './scan';

/** Numbers the lists (一是 … 二是 …) of one text: each 一是 begins a new one, and so does the first item under a heading. */
export type ListCounter = { lists: number; open: boolean };

type Marked<T> = { mark: string; tokens: T };
const sentenceEnds = '。！？';
const itemMark = /^\s*(?:[一二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)是(?=\S|$)/u;
const amongMark = /^\s*(其中)/;

/** All sentences of a line. */
export function sentencesOf(tokens: readonly Token[], counter: ListCounter): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { tokens: inside, mark } of cut(tokens, sentenceEnds)) {
    const last = sentences.at(-1);
    if (inside.length > 0) sentences.push({ ...sentenceOf(inside, counter), end: mark });
    else if (last) last.end += mark;
  }
  return sentences;
}

function sentenceOf(tokens: Token[], counter: ListCounter): Omit<Sentence, 'end'> {
  const segments = cut(tokens, '；').map((part) => part.tokens);
  const opening = itemAt(segments[0] ?? []);
  if (opening && segments.slice(1).every((segment) => itemAt(segment) === null)) {
    const item = numbered(opening.first, counter);
    return { phrase: segmentsPhrase([opening.rest, ...segments.slice(1)], counter), item };
  }
  return { phrase: segmentsPhrase(segments, counter) };
}

/** Segments between ；, gathered under the item or the colon that governs them. */
function segmentsPhrase(segments: readonly Token[][], counter: ListCounter): Phrase | null {
  const announcing = segments.findIndex(
    (segment) => itemAt(segment.slice(colonAt(segment) + 1)) !== null && colonAt(segment) >= 0,
  );
  const before = announcing < 0 ? segments : segments.slice(0, announcing);
  const groups = gather(before, (segment) => itemAt(segment) !== null || colonAt(segment) >= 0);
  const members = groups.map((group) => governed(group, counter));
  if (announcing >= 0) {
    const segment = segments[announcing] ?? [];
    const colon = colonAt(segment);
    const items = [segment.slice(colon + 1), ...segments.slice(announcing + 1)];
    members.push(colonPhrase(clausesPhrase(segment.slice(0, colon)), segmentsPhrase(items, counter)));
  }
  return series(
    '；',
    members.filter((phrase) => phrase !== null),
  );
}

function governed(segments: Token[][], counter: ListCounter): Phrase | null {
  const [first = [], ...others] = segments;
  const opening = itemAt(first);
  if (opening) {
    const list = numbered(opening.first, counter);
    const body = governed([opening.rest, ...others], counter);
    return body && { type: 'item', list, body };
  }
  const colon = colonAt(first);
  if (colon >= 0) {
    return colonPhrase(
      clausesPhrase(first.slice(0, colon)),
      governed([first.slice(colon + 1), ...others], counter),
    );
  }
  return series(
    '；',
    segments.map(clausesPhrase).filter((phrase) => phrase !== null),
  );
}

function colonPhrase(left: Phrase | null, right: Phrase | null): Phrase | null {
  return left && right ? { type: 'colon', left, right } : (left ?? right);
}

/** Clauses between ，. */
function clausesPhrase(tokens: readonly Token[]): Phrase | null {
  return amongPhrase(cut(tokens.map(commaBeforeAmong), '，').map((part) => part.tokens));
}

/** From 其中 on, clauses stand under it. */
function amongPhrase(parts: readonly Token[][]): Phrase | null {
  const at = parts.findIndex((part) => textAt(part, amongMark) !== null);
  if (at < 0) return series('，', together(parts.map(itemsPhrase)));
  const rest = withoutMark(parts[at] ?? [], amongMark);
  const after = parts.slice(at + 1);
  const body = amongPhrase(rest.length === 0 ? after : [rest, ...after]);
  const among: Phrase = body
    ? { type: 'among', mark: rest.length === 0 ? '其中，' : '其中', body }
    : { type: 'clause', pieces: [plain('其中')] };
  return series('，', [...together(parts.slice(0, at).map(itemsPhrase)), among]);
}

/** 其中 is never one of a row of items: 、其中 is read, and printed, as ，其中. */
function commaBeforeAmong(token: Token, index: number, tokens: readonly Token[]): Token {
  const isBefore = textAt(tokens.slice(index + 1, index + 2), amongMark) !== null;
  return isBefore && token.type === 'mark' && token.mark === '、' ? { ...token, mark: '，' } : token;
}

/** What stands between 、; words without a figure belong to the figure that follows, or at the end to the one before. */
function itemsPhrase(tokens: readonly Token[]): Phrase | null {
  const members: Piece[][] = [];
  let waiting: Piece[] = [];
  for (const part of cut(tokens, '、')) {
    const pieces = part.tokens.filter((token): token is Piece => token.type !== 'mark');
    waiting = waiting.length === 0 ? pieces : [...waiting, plain('、'), ...pieces];
    if (requestsIn(pieces).length > 0) {
      members.push(waiting);
      waiting = [];
    }
  }
  if (waiting.length > 0) {
    const last = members.pop();
    members.push(last ? [...last, plain('、'), ...waiting] : waiting);
  }
  const clauses = members.map((pieces): Phrase => ({ type: 'clause', pieces }));
  const phrase = series('、', clauses);
  if (phrase?.type !== 'series') return phrase;
  return { ...phrase, whole: members.some((pieces) => isElliptical(pieces) || says(pieces, '分别')) };
}

/** Clauses with one that is nothing but a figure stand or fall with the clause that they continue. */
function together(phrases: (Phrase | null)[]): Phrase[] {
  const clauses = phrases.filter((phrase) => phrase !== null);
  const bound = gather(clauses, (phrase) => phrase.type !== 'clause' || !isElliptical(phrase.pieces));
  return bound.flatMap((members) =>
    members.length === 1 ? members : [{ type: 'series', separator: '，', whole: true, members }],
  );
}

function series(separator: Separator, members: Phrase[]): Phrase | null {
  const [only] = members;
  return members.length <= 1 ? (only ?? null) : { type: 'series', separator, whole: false, members };
}

/** `[A]` alone: a value without a word of its own. */
function isElliptical(pieces: readonly Piece[]): boolean {
  const figure = pieces.find((piece) => piece.type === 'figure');
  if (!figure || (figure.form !== 'value' && figure.form !== 'previous')) return false;
  return pieces.every((piece) => (piece.type === 'text' ? piece.text.trim() === '' : piece.type !== 'word'));
}

function says(pieces: readonly Piece[], word: string): boolean {
  return pieces.some((piece) => piece.type === 'text' && piece.text.includes(word));
}

/** Consecutive things under the one that begins them. */
function gather<T>(things: readonly T[], begins: (thing: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const thing of things) {
    const current = groups.at(-1);
    if (current && !begins(thing)) current.push(thing);
    else groups.push([thing]);
  }
  return groups;
}

/** Parts between marks of one kind, each with the mark that closed it; empty parts without a mark are left out. */
function cut(tokens: readonly Token[], kinds: string): Marked<Token[]>[] {
  const parts: Marked<Token[]>[] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'mark' && kinds.includes(token.mark)) {
      parts.push({ mark: token.mark, tokens: current });
      current = [];
    } else current.push(token);
  }
  if (current.length > 0) parts.push({ mark: '', tokens: current });
  return parts;
}

function colonAt(tokens: readonly Token[]): number {
  return tokens.findIndex((token) => token.type === 'mark' && token.mark === '：');
}

function textAt(tokens: readonly Token[], pattern: RegExp): string | null {
  const [first] = tokens;
  return first?.type === 'text' ? (pattern.exec(first.text)?.[0] ?? null) : null;
}

function withoutMark(tokens: readonly Token[], pattern: RegExp): Token[] {
  const [first, ...rest] = tokens;
  if (first?.type !== 'text') return [...tokens];
  const text = first.text.replace(pattern, '');
  return text === '' ? rest : [{ ...first, text }, ...rest];
}

function itemAt(tokens: readonly Token[]): { first: boolean; rest: Token[] } | null {
  const mark = textAt(tokens, itemMark);
  return mark === null ? null : { first: mark.trim() === '一是', rest: withoutMark(tokens, itemMark) };
}

function numbered(first: boolean, counter: ListCounter): number {
  if (first || !counter.open) counter.lists += 1;
  counter.open = true;
  return counter.lists;
}

function plain(text: string): Piece {
  return { type: 'text', text, start: 0, end: 0 };
}
