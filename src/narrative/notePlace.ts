/** Where in a sentence a note on some of its figures reads well: behind their clause, never in brackets inside brackets. */
import type { Figure, NarrativePiece } from './narrative';

/** An offset into a piece, and what the note stands between there. */
export type Place = { piece: number; at: number; before: string; after: string };

/** A character, or a figure, which is one sign whatever it prints. */
type Sign = {
  piece: number;
  at: number;
  character: string;
  figure: Figure | null;
  /** The brackets and quotation marks around it, by the place of their opening sign. */
  around: readonly number[];
  /** For a closing sign, the place of the one that opened. */
  opening?: number;
};

export type SentencePlan = { signs: readonly Sign[]; end: number };

const parentheses = '（(';
const openers = `${parentheses}“‘《〈「『`;
const closers = '）)”’》〉」』';
const marks = '、，；：。！？';

/** The signs of a sentence with what is around them. */
export function sentencePlan(pieces: readonly NarrativePiece[]): SentencePlan {
  const signs: Sign[] = [];
  let around: readonly number[] = [];
  pieces.forEach((content, piece) => {
    if (content.type === 'figure') {
      signs.push({ piece, at: 0, character: '', figure: content, around });
      return;
    }
    for (let at = 0; at < content.text.length; at += 1) {
      const character = content.text.charAt(at);
      const opening = closers.includes(character) ? around.at(-1) : undefined;
      if (opening !== undefined) around = around.slice(0, -1);
      const sign = { piece, at, character, figure: null, around };
      signs.push(opening === undefined ? sign : { ...sign, opening });
      if (openers.includes(character)) around = [...around, signs.length - 1];
    }
  });
  return { signs, end: pieces.length };
}

/**
 * Where a note on the figures from `first` to `last` goes: the end of the clause of the last one, inside the brackets that close it
 * (38件（同比增长26.7%；…）) or that all of them stand in; right behind it where the clause goes on to a figure of another kind.
 */
export function placeOf(first: Figure, last: Figure, plan: SentencePlan): Place {
  const { signs } = plan;
  const from = signs.findIndex(({ figure }) => figure === first);
  const to = signs.findIndex(({ figure }) => figure === last);
  const home = homeOf(signs[from]?.around ?? [], signs[to]?.around ?? [], signs);
  for (let index = to + 1; ; index += 1) {
    const sign = signs[index];
    if (sign?.figure) return besideFigure(to, plan);
    const isOver = sign === undefined || sign.around.length < home.length;
    if (isOver || (sign.around.length === home.length && partsAt(index, home, signs)))
      return endOfClause(index, home, plan);
  }
}

/** Whether the mark at `index` ends the clause: 、 only before another figure, for 财务、政务公开 is one thing. */
function partsAt(index: number, home: readonly number[], signs: readonly Sign[]): boolean {
  if (!isMark(index, signs) || signs[index]?.character !== '、') return isMark(index, signs);
  const decides = ({ figure, around, character }: Sign, at: number) =>
    figure !== null ||
    around.length < home.length ||
    (around.length === home.length && character !== '、' && isMark(at, signs));
  const next = signs.find((sign, at) => at > index && decides(sign, at));
  return next !== undefined && next.figure !== null;
}

/** The parentheses around both; quotation marks are left before the note. */
function homeOf(
  first: readonly number[],
  last: readonly number[],
  signs: readonly Sign[],
): readonly number[] {
  const shared = first.filter((opening, depth) => last[depth] === opening);
  const inner = shared.map((opening) => isParenthesis(signs[opening])).lastIndexOf(true);
  return shared.slice(0, inner + 1);
}

function endOfClause(index: number, home: readonly number[], plan: SentencePlan): Place {
  const closing = plan.signs[index - 1];
  if (closing?.opening !== undefined && holdsFigure(closing.opening, index, plan)) {
    return at(index - 1, plan, '；', '');
  }
  if (home.length === 0) return at(index, plan, '（', '）');
  const isLast = plan.signs[index]?.opening !== undefined;
  return isLast ? at(index, plan, '；', '') : at(index, plan, '〔', '〕');
}

function besideFigure(last: number, plan: SentencePlan): Place {
  const { signs } = plan;
  let index = last + 1;
  while (signs[index]?.opening !== undefined && !isParenthesis(signs[signs[index]?.opening ?? 0])) index += 1;
  if (signs[last]?.around.some((opening) => isParenthesis(signs[opening])))
    return at(index, plan, '〔', '〕');
  const next = signs[index];
  const close = signs.findIndex(({ opening }) => opening === index);
  if (isParenthesis(next) && holdsFigure(index, close, plan)) return at(index + 1, plan, '', '；');
  return at(index, plan, '（', '）');
}

/** Whether the sign at `opening` is a parenthesis with a figure before `end`. */
function holdsFigure(opening: number, end: number, { signs }: SentencePlan): boolean {
  return isParenthesis(signs[opening]) && signs.slice(opening, end).some(({ figure }) => figure !== null);
}

function isParenthesis(sign: Sign | undefined): boolean {
  return sign !== undefined && sign.character !== '' && parentheses.includes(sign.character);
}

/** A mark that parts; 10：30 is a time. */
function isMark(index: number, signs: readonly Sign[]): boolean {
  const character = signs[index]?.character ?? '';
  if (character === '' || !marks.includes(character)) return false;
  const [before, after] = [signs[index - 1]?.character ?? '', signs[index + 1]?.character ?? ''];
  return !(character === '：' && /\d/.test(before) && /\d/.test(after));
}

function at(index: number, { signs, end }: SentencePlan, before: string, after: string): Place {
  const sign = signs[index];
  return sign ? { piece: sign.piece, at: sign.at, before, after } : { piece: end, at: 0, before, after };
}
