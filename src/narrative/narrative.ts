/** A finished text as plain data: every figure in it says where it comes from. */
import type { TextVariant } from '../definition/definition';
import type { Source } from '../submission/submission';

/** A value that a figure was made of. */
export type FigureOperand = {
  /** Null for a count of units. */
  indicator: string | null;
  name: string;
  /** Code of the unit, where it is the figure of one unit and not of the area. */
  unit?: string;
  period: 'current' | 'previous';
  value: number | string;
  source: Source;
  /** Of a total: how many of the units asked gave a value (or 不适用). */
  answers?: { answered: number; asked: number };
};

/** Filing units asked for an indicator, and those that answered it, as 报送单位 of the summary has it. */
export type AnswerCount = { indicator: string; answered: number; asked: number; source: Source };

/**
 * What a figure lacks although the units reported: some left blank what it is made of. Of a rate whose numerator and denominator
 * were answered by different numbers of units, the counts of both.
 */
export type Shortfall = readonly [AnswerCount] | readonly [numerator: AnswerCount, denominator: AnswerCount];

/** A figure as printed. */
export type Figure = {
  type: 'figure';
  /** `38件`, `同比增长8.8%`. */
  text: string;
  /** Null for counts of units, which no indicator asks for. */
  indicator: string | null;
  /** What stood between the brackets that asked for it, `FY_02|同比`; absent for counts of units and for one of a list. */
  request?: string;
  /** The number that `text` prints, in the unit of measure that it prints; null where it prints words (与上年持平, 是). */
  value: number | null;
  /** How `value` follows from the operands, in the rule language; absent where it is a cell's value as it stands. */
  formula?: string;
  /** Never empty. The figure's own cell first. */
  operands: FigureOperand[];
  sources: Source[];
  /** Set where it is not whole: its sentence says so. */
  lacks?: Shortfall;
};

export type NarrativePiece = { type: 'text'; text: string } | Figure;

export type NarrativeSentence = { pieces: NarrativePiece[] };

export type NarrativeParagraph = {
  /** heading-1 and heading-2 print as 一、 and （一）; a heading may run on into sentences. */
  kind: 'heading-1' | 'heading-2' | 'body';
  /** With its number; empty for body. */
  heading: string;
  sentences: NarrativeSentence[];
  /** 编号 of the 文字模板 that it was written from; absent for what the program adds. */
  template?: string;
};

export type Narrative = {
  title: string;
  /** Which of the lengths it is, and between which a person may choose; none where all texts are for both. */
  variant: TextVariant;
  variants: readonly TextVariant[];
  unit: string;
  year: number;
  /** 制度 that the figures were collected under. */
  definition: { name: string; version: string };
  /** The summary was marked 示例数据. */
  example: boolean;
  paragraphs: NarrativeParagraph[];
};

/** What a paragraph reads, heading and sentences run together. */
export function paragraphText(paragraph: NarrativeParagraph): string {
  const pieces = paragraph.sentences.flatMap((sentence) => sentence.pieces);
  return paragraph.heading + pieces.map((piece) => piece.text).join('');
}
