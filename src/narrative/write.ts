/**
 * Phrases to printed pieces: figures are looked up, and what hangs on an unknown one is left out. One law holds for every size of
 * thing, from a 、-item to a whole text: where it held figures and none is left, it goes.
 */
import {
  requestsIn,
  type FigureRequest,
  type Group,
  type Phrase,
  type Piece,
  type Sentence,
  type WordName,
} from './clauseLanguage';
import { holds } from './condition';
import type { Facts } from './facts';
import { forms } from './forms/forms';
import type { Figure, NarrativePiece } from './narrative';

/** A piece, or the place of 一是 in a list, to be numbered when it is known who stays. */
export type Draft = NarrativePiece | { type: 'item'; list: number };

/** What became of a part: how many figures it asked for and kept, and what it prints; null where it is left out. */
export type Outcome = { asked: number; kept: number; drafts: Draft[] | null };

export type Writing = {
  facts: Facts;
  words: Readonly<Record<WordName, string>>;
  /** Whether the last clause that gave a figure of its own was kept: what 其中 is a part of. */
  referent: boolean | null;
};

export function writeSentence(sentence: Sentence, writing: Writing): Outcome {
  if (!sentence.phrase) return { asked: 0, kept: 0, drafts: null };
  const { asked, kept, drafts } = gathered([writePhrase(sentence.phrase, writing)]);
  return { asked, kept, drafts: drafts && sentence.end !== '' ? [...drafts, text(sentence.end)] : drafts };
}

/** A heading holds no figures (parse.ts sees to it), only words. */
export function writeHeading(pieces: readonly Piece[], writing: Omit<Writing, 'referent'>): string {
  const { drafts } = writePieces(pieces, { ...writing, referent: null });
  return (drafts ?? []).map((draft) => (draft.type === 'item' ? '' : draft.text)).join('');
}

export function writePhrase(phrase: Phrase, writing: Writing): Outcome {
  switch (phrase.type) {
    case 'clause':
      return writeClause(phrase.pieces, writing);
    case 'series': {
      const outcomes = phrase.members.map((member) => writePhrase(member, writing));
      const together = !phrase.whole || outcomes.every((outcome) => outcome.drafts !== null);
      if (!together) writing.referent = false;
      return gathered(outcomes, together ? join(outcomes, phrase.separator) : null);
    }
    case 'colon': {
      const left = writePhrase(phrase.left, writing);
      const right = writePhrase(phrase.right, writing);
      if (!left.drafts) writing.referent = false;
      return gathered([left, right], left.drafts && rightOf(left, left.drafts, right));
    }
    case 'among': {
      const orphan = writing.referent === false;
      const body = writePhrase(phrase.body, writing);
      if (orphan) writing.referent = false;
      return gathered([body], orphan || !body.drafts ? null : [text(phrase.mark), ...body.drafts]);
    }
    case 'item': {
      const body = writePhrase(phrase.body, writing);
      return gathered([body], body.drafts && [{ type: 'item', list: phrase.list }, ...body.drafts]);
    }
  }
}

/** Words that introduce go with what they introduced; a figure stays without its explanation. */
function rightOf(left: Outcome, introduction: Draft[], right: Outcome): Draft[] | null {
  if (right.drafts) return [...introduction, text('：'), ...right.drafts];
  return left.asked > 0 ? introduction : null;
}

function writeClause(pieces: readonly Piece[], writing: Writing): Outcome {
  const written = writePieces(pieces, writing);
  if (requestsIn(pieces).some((figure) => forms[figure.form].main)) {
    writing.referent = written.drafts !== null && written.main > 0;
  }
  const { asked, kept } = written;
  const drafts = headless(written.drafts ?? []);
  return isEmpty(drafts) ? { asked, kept: 0, drafts: null } : { asked, kept, drafts };
}

/** `main` counts the kept figures that 其中 can refer to. */
type Pieces = Outcome & { main: number };

const nothing: Pieces = { asked: 0, kept: 0, main: 0, drafts: null };

/** `drafts` is null where a figure outside any group is unknown. */
function writePieces(pieces: readonly Piece[], writing: Writing): Pieces {
  const drafts: Draft[] = [];
  const total = { asked: 0, kept: 0, main: 0 };
  let isWhole = true;
  for (const piece of pieces) {
    const written = writePiece(piece, writing);
    total.asked += written.asked;
    total.kept += written.kept;
    total.main += written.main;
    if (written.drafts) drafts.push(...written.drafts);
    else isWhole = false;
  }
  return isWhole ? { ...total, drafts } : { ...total, kept: 0, main: 0, drafts: null };
}

function writePiece(piece: Piece, writing: Writing): Pieces {
  switch (piece.type) {
    case 'text':
      return words(piece.text);
    case 'word':
      return words(writing.words[piece.word]);
    case 'figure':
      return writeFigure(piece, writing.facts);
    case 'choice':
      return writeChoice(piece.choices, writing);
    case 'group': {
      const { drafts, ...counts } = writeGroup(piece, writing);
      return { ...counts, drafts: drafts ?? [] };
    }
    case 'quotation': {
      const inner = writePieces(piece.pieces, writing);
      if (!inner.drafts) return inner;
      const { drafts, ...counts } = enclosed(inner, inner.drafts, piece);
      return { ...counts, drafts: drafts ?? [] };
    }
  }
}

function writeFigure(request: FigureRequest, facts: Facts): Pieces {
  const form = forms[request.form];
  const written = form.write(request, facts);
  if (!written) return { asked: 1, kept: 0, main: 0, drafts: null };
  const parts = 'text' in written ? [written] : written;
  const drafts = parts.map((part): Draft => {
    if (typeof part === 'string') return text(part);
    const sources = part.operands.map((operand) => operand.source);
    const asked = parts.length === 1 ? { request: request.request } : {};
    const figure: Figure = { type: 'figure', indicator: request.code, ...asked, ...part, sources };
    const lacks = form.lacks({ ...request, code: figure.indicator ?? '' }, facts);
    return lacks ? { ...figure, lacks } : figure;
  });
  return { asked: 1, kept: 1, main: form.main ? 1 : 0, drafts };
}

/** Braces and brackets: nothing is printed where a figure inside is unknown, or the condition does not hold. */
function writeGroup(group: Group, writing: Writing): Pieces {
  const { condition } = group;
  if (condition && !holds(condition, writing.facts)) return nothing;
  const inner = writePieces(group.pieces, writing);
  // what holds is something known
  const known = condition ? 1 : 0;
  const counts = { ...inner, asked: inner.asked + known, kept: inner.kept + known };
  return inner.drafts ? enclosed(counts, inner.drafts, group) : { ...counts, kept: 0, main: 0 };
}

function enclosed(counts: Pieces, drafts: Draft[], { open, close }: { open: string; close: string }): Pieces {
  const { asked, kept } = counts;
  if ((asked > 0 && kept === 0) || isEmpty(drafts)) return { ...counts, kept: 0, main: 0, drafts: null };
  const around = (mark: string) => (mark === '' ? [] : [text(mark)]);
  return { ...counts, drafts: [...around(open), ...drafts, ...around(close)] };
}

/** The first alternative that can be said; what it prints is all that was asked. None is as good as an unknown figure. */
function writeChoice(choices: readonly Group[], writing: Writing): Pieces {
  let asked = 0;
  for (const choice of choices) {
    const written = writeGroup(choice, writing);
    if (written.drafts) return written;
    asked = Math.max(asked, written.asked);
  }
  return { asked, kept: 0, main: 0, drafts: null };
}

function words(content: string): Pieces {
  return { asked: 0, kept: 0, main: 0, drafts: [text(content)] };
}

/** Parts taken together, which print `drafts`: the law. */
export function gathered(
  parts: readonly Outcome[],
  drafts: Draft[] | null = parts.flatMap((part) => part.drafts ?? []),
): Outcome {
  const asked = parts.reduce((sum, part) => sum + part.asked, 0);
  const kept = drafts ? parts.reduce((sum, part) => sum + part.kept, 0) : 0;
  return { asked, kept, drafts: drafts?.length === 0 || (asked > 0 && kept === 0) ? null : drafts };
}

function join(outcomes: readonly Outcome[], separator: string): Draft[] | null {
  const kept = outcomes.map((outcome) => outcome.drafts).filter((drafts) => drafts !== null);
  if (kept.length === 0) return null;
  return kept.flatMap((drafts, index) => (index === 0 ? drafts : [text(separator), ...drafts]));
}

/** A clause has no mark at its head; one that a left-out group leaves there goes too. */
function headless(drafts: Draft[]): Draft[] {
  const [first, ...rest] = drafts;
  if (first?.type !== 'text') return drafts;
  const content = first.text.replace(/^[、，；：\s]+/u, '');
  return content === '' ? headless(rest) : [text(content), ...rest];
}

function isEmpty(drafts: readonly Draft[]): boolean {
  return drafts.every((draft) => draft.type === 'text' && draft.text.trim() === '');
}

function text(content: string): NarrativePiece {
  return { type: 'text', text: content };
}
