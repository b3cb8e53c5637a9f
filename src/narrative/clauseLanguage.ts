/**
 * The clause language in memory: what parse.ts makes of a 文字模板 cell. docs/clause-language.md has the language itself.
 * narrative/ may import rollup/ and everything below it; it imports submission/, definition/, formula/, number/ and messages/.
 */
import type { Span } from '../formula/expression';

/** What a figure says of its indicator; each has its file in forms/. */
export type FormName = 'value' | 'previous' | 'growth' | 'change' | 'share';

/** 万 and 亿: what a figure is counted in. */
export type Scale = '万' | '亿';

/** `[FY_01|上年|万]`: spans cover the brackets. */
export type FigureRequest = Span & {
  type: 'figure';
  /** What stands between the brackets. */
  request: string;
  code: string;
  form: FormName;
  /** 占: the whole that `code` is a part of. */
  whole?: string;
  scale?: Scale;
  /** N位: exactly so many decimals. */
  decimals?: number;
  /** 值: without its unit of measure. */
  bare: boolean;
};

/** What `[单位]` and its like stand for. */
export type WordName = 'unit' | 'area' | 'year' | 'lastYear' | 'chapter';

export type Piece =
  | (Span & { type: 'text'; text: string })
  | (Span & { type: 'word'; word: WordName })
  | FigureRequest
  /** `{…}` or `（…）` around figures: printed whole or not at all. `open` and `close` are printed, empty for braces. */
  | (Span & { type: 'group'; open: string; close: string; pieces: Piece[] })
  /** Quotation marks around figures: no choice of its own, but vanishes with its content. */
  | (Span & { type: 'quotation'; open: string; close: string; pieces: Piece[] });

/** A run of clauses between two marks of the same strength. */
export type Separator = '；' | '，' | '、';

/** What a sentence is made of, from the strongest mark inwards. */
export type Phrase =
  | { type: 'clause'; pieces: Piece[] }
  /** `whole`: its members only make sense together (分别为…、…). */
  | { type: 'series'; separator: Separator; whole: boolean; members: Phrase[] }
  /** `左：右`. Words before a colon introduce what follows; figures before it are what follows explains. */
  | { type: 'colon'; left: Phrase; right: Phrase }
  /** 其中 and what it governs; `mark` is the word as it stands, with its comma. */
  | { type: 'among'; mark: string; body: Phrase }
  /** 一是 and its like: the body of one item. */
  | { type: 'item'; list: number; body: Phrase };

/** `end`: its closing mark, empty where the paragraph breaks off. `item`: the list whose item the sentence opens. */
export type Sentence = { phrase: Phrase | null; end: string; item?: number };

/** 一、 （一） are headings; 1. （1） number paragraphs. */
export type LineLevel = 1 | 2 | 3 | 4;

/** One line of the cell. A heading (levels 1 and 2) may run on into sentences. */
export type Line = { level: LineLevel | null; heading: Piece[]; sentences: Sentence[] };

export type ClauseText = { lines: Line[] };

/** Every figure of these pieces, inside groups too, in order. */
export function requestsIn(pieces: readonly Piece[]): FigureRequest[] {
  return pieces.flatMap((piece) => {
    if (piece.type === 'figure') return [piece];
    return piece.type === 'group' || piece.type === 'quotation' ? requestsIn(piece.pieces) : [];
  });
}

/** Every figure of a phrase, in order. */
export function requestsOf(phrase: Phrase): FigureRequest[] {
  switch (phrase.type) {
    case 'clause':
      return requestsIn(phrase.pieces);
    case 'series':
      return phrase.members.flatMap(requestsOf);
    case 'colon':
      return [...requestsOf(phrase.left), ...requestsOf(phrase.right)];
    case 'among':
    case 'item':
      return requestsOf(phrase.body);
  }
}
