/** What reads wrongly in a finished text: notes beside it, for the person who signs it. */
import { formatFigure } from '../../number/format';
import { add, compare, rationalOf, toNumber, type Rational } from '../../number/rational';
import { message, type Message } from '../../messages/message';
import { paragraphText, type Figure, type Narrative, type NarrativeParagraph } from '../narrative';
import { rivalMeasure } from './measureRules';
import { otherRanges } from './ranges';
import { textRules } from './rules';
import { paragraphSkeleton } from './skeleton';

/** Where in which paragraph (UTF-16 offsets into what it reads), the words, and what is wrong with them. */
export type TextRemark = { paragraph: number; start: number; end: number; quote: string; message: Message };

/** `sentence`: which of its paragraph. `after`: what follows it, up to the next figure. */
type Placed = { figure: Figure; paragraph: number; sentence: number; start: number; after: string };

/**
 * Notes on a narrative in the order of its paragraphs.
 * @example lint(narrative).map(({ message }) => say(message))
 */
export function lint({ paragraphs }: Narrative): TextRemark[] {
  const figures = paragraphs.flatMap(placedIn);
  return [
    ...paragraphs.flatMap(styleRemarks),
    ...rangeRemarks(paragraphs),
    ...otherForms(figures),
    ...otherMeasures(figures),
    ...paragraphs.flatMap((paragraph, at) => openShares(placedIn(paragraph, at))),
    ...repeatedChanges(figures),
  ].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

function styleRemarks(paragraph: NarrativeParagraph, at: number): TextRemark[] {
  const skeleton = paragraphSkeleton(paragraph);
  return textRules.flatMap(({ key, find }) =>
    find(skeleton).map(({ index, found, params = {} }) => ({
      paragraph: at,
      start: index,
      end: index + found.length,
      quote: found,
      message: message(key, { found, ...params }),
    })),
  );
}

function rangeRemarks(paragraphs: readonly NarrativeParagraph[]): TextRemark[] {
  return otherRanges(paragraphs.map(paragraphText)).map(({ paragraph, index, found, other }) => ({
    paragraph,
    start: index,
    end: index + found.length,
    quote: found,
    message: message('narrative.style-other-range', { found, other }),
  }));
}

function placedIn({ heading, sentences }: NarrativeParagraph, paragraph: number): Placed[] {
  let start = heading.length;
  return sentences.flatMap(({ pieces }, sentence) =>
    pieces.flatMap((piece, index) => {
      const next = pieces[index + 1];
      const after = next?.type === 'text' ? next.text : '';
      const placed = piece.type === 'figure' ? [{ figure: piece, paragraph, sentence, start, after }] : [];
      start += piece.text.length;
      return placed;
    }),
  );
}

function remark({ figure, paragraph, start }: Placed, reason: Message): TextRemark {
  const { text } = figure;
  return { paragraph, start, end: start + text.length, quote: text, message: reason };
}

/** One way of printing a figure throughout: 269.77万件 and 2697700件, or 89.5% and 89.47%, are two. */
function otherForms(figures: readonly Placed[]): TextRemark[] {
  const first = new Map<string, Figure>();
  return figures
    .filter(({ figure }) => isOwnValue(figure))
    .flatMap((placed) => {
      const { indicator, value, text } = placed.figure;
      const before = first.get(indicator ?? '');
      if (!before) first.set(indicator ?? '', placed.figure);
      if (!before || before.value === value) return [];
      return [remark(placed, message('narrative.style-other-form', { found: text, other: before.text }))];
    });
}

/** 38件 here and 38起 there, the second typed behind a bare number. */
function otherMeasures(figures: readonly Placed[]): TextRemark[] {
  const first = new Map<string, string>();
  return figures
    .filter(({ figure }) => isOwnValue(figure))
    .flatMap((placed) => {
      const { text, indicator } = placed.figure;
      const measured = text.replace(/^[-\d.]+/, '') + placed.after;
      const before = first.get(indicator ?? '');
      first.set(indicator ?? '', before ?? measured);
      const own = ['万元', '亿元'].find((each) => before?.startsWith(each)) ?? before?.charAt(0) ?? '';
      const found = rivalMeasure(own, measured);
      if (found === null) return [];
      return [remark(placed, message('narrative.style-other-measure', { found, other: own }))];
    });
}

/** What an indicator has this year: no share, no change, no part of it. */
function isOwnValue({ indicator, value, text, formula = '', operands: [own] }: Figure): boolean {
  if (indicator === null || value === null || !/^-?\d/.test(text)) return false;
  return own?.period === 'current' && own.unit === undefined && !formula.includes('PREV(');
}

/** Shares in a sentence that are all of a whole and yet do not add up to 100% as printed. */
function openShares(figures: readonly Placed[]): TextRemark[] {
  const wholes = new Map<string, Map<string, { placed: Placed; part: number; whole: number }>>();
  for (const placed of figures) {
    const { text, formula, operands } = placed.figure;
    const [part, whole] = operands.slice(-2);
    if (!text.endsWith('%') || !formula?.includes('/') || formula.includes('PREV(')) continue;
    if (typeof part?.value !== 'number' || typeof whole?.value !== 'number') continue;
    const key = `${placed.sentence} ${whole.indicator}`;
    const shares = wholes.get(key) ?? new Map<string, never>();
    wholes.set(key, shares);
    shares.set(part.indicator ?? '', { placed, part: part.value, whole: whole.value });
  }
  return [...wholes.values()].flatMap((parts) => {
    const shares = [...parts.values()];
    const last = shares.at(-1);
    if (!last || shares.length < 2) return [];
    if (!isEqual(sum(shares.map(({ part }) => part)), last.whole)) return [];
    const printed = sum(shares.map(({ placed }) => placed.figure.value ?? 0));
    if (isEqual(printed, 100)) return [];
    return [
      remark(
        last.placed,
        message('narrative.style-open-shares', {
          found: last.placed.figure.text,
          sum: formatFigure(toNumber(printed)),
        }),
      ),
    ];
  });
}

/** The same 同比 of the same figure a second time. */
function repeatedChanges(figures: readonly Placed[]): TextRemark[] {
  const seen = new Set<string>();
  return figures.flatMap((placed) => {
    const { indicator, text, formula = '' } = placed.figure;
    if (!formula.includes('PREV(') || /^-?\d/.test(text)) return [];
    const key = `${indicator} ${text}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [remark(placed, message('narrative.style-said-before', { found: text }))] : [];
  });
}

function sum(values: readonly number[]): Rational {
  return values.reduce((total, value) => add(total, rationalOf(value)), rationalOf(0));
}

function isEqual(value: Rational, other: number): boolean {
  return compare(value, rationalOf(other)) === 0;
}
