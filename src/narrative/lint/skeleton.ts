/**
 * A text as a reader would see it, sign by sign with where each comes from: of a finished text the text itself, of a template one in
 * which every bracket prints a sample. The rules of writing look at this alone.
 */
import type { FigureRequest, WordName } from '../clauseLanguage';
import type { Known } from '../check';
import { conditionWord, parseFigure } from '../figureSyntax';
import { pointsOf } from '../measure';
import type { NarrativeParagraph } from '../narrative';

export type Skeleton = {
  text: string;
  /** Where the sign at an index of `text` stands in what the person wrote or reads. */
  at(index: number): number;
  /** Whether the sign at an index is printed by the program. */
  isPrinted(index: number): boolean;
};

type Sign = { character: string; at: number; printed: boolean };

function skeletonOf(signs: readonly Sign[]): Skeleton {
  const last = signs.at(-1);
  return {
    text: signs.map(({ character }) => character).join(''),
    at: (index) => signs[index]?.at ?? (last ? last.at + 1 : 0),
    isPrinted: (index) => signs[index]?.printed ?? false,
  };
}

/** A template that is in the clause language, its brackets filled with samples; a bar between alternatives parts like a line's end. */
export function templateSkeleton(written: string, { figures }: Known): Skeleton {
  const signs: Sign[] = [];
  const put = (text: string, at: number, printed: boolean) => {
    for (const character of text) signs.push({ character, at, printed });
  };
  let depth = 0;
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at);
    if (character === '\\') put(written.charAt((at += 1)), at, false);
    else if (character === '[') {
      const close = written.indexOf(']', at);
      if (close < 0) break;
      put(sampleOf(written.slice(at + 1, close), figures), at, true);
      at = close;
    } else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (depth > 0 && '|｜'.includes(character)) put('\n', at, false);
    else put(character, at, false);
  }
  return skeletonOf(signs);
}

/** A finished paragraph, heading and all. */
export function paragraphSkeleton({ heading, sentences }: NarrativeParagraph): Skeleton {
  const parts = [
    { text: heading, printed: false },
    ...sentences
      .flatMap(({ pieces }) => pieces)
      .map((piece) => ({ text: piece.text, printed: piece.type === 'figure' })),
  ];
  const signs = parts.flatMap(({ text, printed }) => [...text].map((character) => ({ character, printed })));
  return skeletonOf(signs.map((sign, at) => ({ ...sign, at })));
}

const wordSamples: Readonly<Partial<Record<WordName, string>>> = {
  year: '2025年',
  lastYear: '2024年',
  yearEnd: '2025年12月31日',
};

/** What a bracket might print. */
function sampleOf(content: string, figures: Known['figures']): string {
  if (conditionWord(content) > 0) return '';
  const piece = parseFigure(content, 0, () => {
    throw new Error('not in the clause language');
  });
  if (piece.type === 'word') return wordSamples[piece.word] ?? '某';
  return piece.type === 'figure' ? samples(piece, figures.get(piece.code)?.measure ?? '') : '';
}

function samples({ form, bare, scale, top = 1 }: FigureRequest, measure: string): string {
  const points = pointsOf(measure);
  const unit = scale === undefined || measure.startsWith(scale) ? measure : `万${measure}`;
  switch (form) {
    case 'growth':
      return points ? `比上年提高9${points}` : '同比增长9%';
    case 'change':
      return points ? `比上年提高9${points}` : `比上年增加9${unit}`;
    case 'share':
      return '占9%';
    case 'answered':
    case 'active':
      return bare ? '9' : '9个';
    case 'expected':
    case 'reported':
      return '9';
    case 'asOf':
      return '2025年9月9日';
    case 'ranking':
    case 'rows':
      return Array.from({ length: top }, () => `某9${measure}`).join('、');
    default:
      return bare || measure === '' ? '9' : `9${unit}`;
  }
}
