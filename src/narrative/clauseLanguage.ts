/**
 * The clause language in memory: what parse.ts makes of a 文字模板 cell. docs/clause-language.md has the language itself.
 * narrative/ may import rollup/ and everything below it; it imports submission/, definition/, formula/, number/ and messages/.
 */
import type { Expression, Span } from '../formula/expression';

/** What a figure says of its indicator; each has its file in forms/. */
export type FormName =
  | 'value'
  | 'previous'
  | 'growth'
  | 'change'
  | 'share'
  | 'ranking'
  | 'rows'
  | 'answered'
  | 'active'
  | 'expected'
  | 'reported'
  | 'asOf';

/** 万 and 亿: what a figure is counted in. 大数: whichever of them it comes to. */
export type Scale = '万' | '亿' | '大数';

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
  /** 非零: 0 is as good as unknown. */
  nonZero?: true;
  /** 附分子分母: what a rate was divided from stands behind it. */
  operands?: true;
  /** 前N位: so many of the units, or rows, that have most. */
  top?: number;
  /** 各行: the column of the breakdown table `code`. */
  column?: string;
};

/** `[若 FY_02>0]`: what follows it is written only where the formula holds. */
export type Condition = Span & { expression: Expression };

/** What `[单位]` and its like stand for. */
export type WordName = 'unit' | 'area' | 'year' | 'lastYear' | 'yearEnd' | 'chapter';

export type Piece =
  | (Span & { type: 'text'; text: string })
  | (Span & { type: 'word'; word: WordName })
  | FigureRequest
  /** `{…}` or `（…）` around figures: printed whole or not at all. `open` and `close` are printed, empty for braces. */
  | (Span & Group)
  /** `{…|…}`: the first that can be said. */
  | (Span & { type: 'choice'; choices: Group[] })
  /** Quotation marks around figures: no choice of its own, but vanishes with its content. */
  | (Span & { type: 'quotation'; open: string; close: string; pieces: Piece[] });

/** `condition`: printed only where it holds. */
export type Group = { type: 'group'; open: string; close: string; pieces: Piece[]; condition?: Condition };

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

/**
 * One line of the cell. A heading (levels 1 and 2) may run on into sentences. A heading's condition is that of all that stands under
 * it.
 */
export type Line = {
  level: LineLevel | null;
  heading: Piece[];
  sentences: Sentence[];
  condition?: Condition;
};

export type ClauseText = { lines: Line[] };

/** Every figure of these pieces, inside groups too, in order. */
export function requestsIn(pieces: readonly Piece[]): FigureRequest[] {
  return pieces.flatMap((piece) => {
    if (piece.type === 'figure') return [piece];
    if (piece.type === 'choice') return requestsIn(piece.choices.flatMap(({ pieces: inside }) => inside));
    return piece.type === 'group' || piece.type === 'quotation' ? requestsIn(piece.pieces) : [];
  });
}

/** Every figure of a phrase, in order. */
export function requestsOf(phrase: Phrase): FigureRequest[] {
  return requestsIn(piecesOf(phrase));
}

/** Every condition of a text, in order. */
export function conditionsOf({ lines }: ClauseText): Condition[] {
  return lines.flatMap(({ condition, sentences }) => [
    ...(condition ? [condition] : []),
    ...conditionsIn(sentences.flatMap(({ phrase }) => (phrase ? piecesOf(phrase) : []))),
  ]);
}

function conditionsIn(pieces: readonly Piece[]): Condition[] {
  return pieces.flatMap((piece): Condition[] => {
    if (piece.type === 'quotation') return conditionsIn(piece.pieces);
    const groups = piece.type === 'choice' ? piece.choices : piece.type === 'group' ? [piece] : [];
    return groups.flatMap((group) => [
      ...(group.condition ? [group.condition] : []),
      ...conditionsIn(group.pieces),
    ]);
  });
}

/** What a phrase is written from, in order. */
function piecesOf(phrase: Phrase): Piece[] {
  switch (phrase.type) {
    case 'clause':
      return phrase.pieces;
    case 'series':
      return phrase.members.flatMap(piecesOf);
    case 'colon':
      return [...piecesOf(phrase.left), ...piecesOf(phrase.right)];
    case 'among':
    case 'item':
      return piecesOf(phrase.body);
  }
}
