import { message } from '../messages/message';
import {
  requestsIn,
  type ClauseText,
  type Condition,
  type Line,
  type LineLevel,
  type Piece,
} from './clauseLanguage';
import { parseCondition } from './condition';
import { conditionWord } from './figureSyntax';
import { scanLine, type Token } from './scan';
import { sentencesOf, type ListCounter } from './structure';
import { NarrativeSyntaxError } from './syntaxError';

const levels: readonly [LineLevel, RegExp][] = [
  [1, /^[一二三四五六七八九十]{1,3}、/],
  [2, /^[（(][一二三四五六七八九十]{1,3}[）)]/],
  [3, /^[0-9]{1,2}[.．](?![0-9])/],
  [4, /^[（(][0-9]{1,2}[）)]/],
];

/**
 * A 文字模板 cell into lines, sentences and phrases.
 * @throws NarrativeSyntaxError with the position of the first mistake
 * @example parseText('受理[FY_02]。').lines[0]?.sentences.length //=> 1
 */
export function parseText(text: string): ClauseText {
  const counter: ListCounter = { lists: 0, open: false };
  const lines: Line[] = [];
  for (const { from: opening, to } of lineSpans(text)) {
    const { condition, from } = conditionAt(text, opening, to);
    const own = condition && { condition };
    const level = levels.find(([, pattern]) => pattern.test(text.slice(from, to)));
    if (!level) {
      const sentences = sentencesOf(scanLine(text, from, to), counter);
      lines.push({ level: null, heading: [], sentences, ...own });
      continue;
    }
    const [depth, pattern] = level;
    const start = from + (pattern.exec(text.slice(from, to))?.[0].length ?? 0);
    const tokens = scanLine(text, start, to);
    if (depth > 2) {
      lines.push({ level: depth, heading: [], sentences: sentencesOf(tokens, counter), ...own });
      continue;
    }
    const { heading, rest } = headingOf(tokens);
    const [figure] = requestsIn(heading);
    counter.open = false;
    if (figure) throw new NarrativeSyntaxError(text, figure.start, message('narrative.heading-figure'));
    lines.push({ level: depth, heading, sentences: sentencesOf(rest, counter), ...own });
  }
  return { lines };
}

/** The condition at the head of a line, and where the line goes on behind it. */
function conditionAt(text: string, from: number, to: number): { condition?: Condition; from: number } {
  const close = text.indexOf(']', from);
  if (text.charAt(from) !== '[' || close < 0 || close >= to) return { from };
  const content = text.slice(from + 1, close);
  if (conditionWord(content) === 0) return { from };
  const condition = parseCondition(content, from, (position, reason) => {
    throw new NarrativeSyntaxError(text, position, reason);
  });
  const rest = text.slice(close + 1, to);
  return { condition, from: close + 1 + rest.length - rest.trimStart().length };
}

/** A heading runs to the first full stop; marks inside it are text. */
function headingOf(tokens: readonly Token[]): { heading: Piece[]; rest: readonly Token[] } {
  const stop = tokens.findIndex((token) => token.type === 'mark' && token.mark === '。');
  const end = stop < 0 ? tokens.length : stop + 1;
  const heading = tokens.slice(0, end).map((token): Piece => {
    return token.type === 'mark'
      ? { type: 'text', text: token.mark, start: token.start, end: token.end }
      : token;
  });
  return { heading, rest: tokens.slice(end) };
}

/** Lines that hold anything, without the blanks around them. */
function lineSpans(text: string): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = line[0].trim();
    if (trimmed === '') continue;
    const from = line.index + line[0].indexOf(trimmed);
    spans.push({ from, to: from + trimmed.length });
  }
  return spans;
}
