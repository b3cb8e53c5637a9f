/**
 * Phrases to printed pieces: figures are looked up, and what hangs on an unknown one is left out. One law holds for every size of
 * thing, from a 、-item to a whole text: where it held figures and none is left, it goes.
 */
import { requestsIn, type Phrase, type Piece, type Sentence, type WordName } from './clauseLanguage';
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

/** `main` counts the kept figures that 其中 can refer to. `drafts` is null where a figure outside any group is unknown. */
function writePieces(pieces: readonly Piece[], writing: Writing): Outcome & { main: number } {
  const drafts: Draft[] = [];
  const total = { asked: 0, kept: 0, main: 0 };
  let missing = false;
  for (const piece of pieces) {
    if (piece.type === 'text') drafts.push(text(piece.text));
    else if (piece.type === 'word') drafts.push(text(writing.words[piece.word]));
    else if (piece.type === 'figure') {
      const form = forms[piece.form];
      const written = form.write(piece, writing.facts);
      total.asked += 1;
      if (!written) {
        missing = true;
        continue;
      }
      total.kept += 1;
      if (form.main) total.main += 1;
      const sources = written.operands.map((operand) => operand.source);
      const lacks = form.lacks(piece, writing.facts);
      const { code, request } = piece;
      const figure: Figure = { type: 'figure', indicator: code, request, ...written, sources };
      drafts.push(lacks ? { ...figure, lacks } : figure);
    } else {
      const inner = writePieces(piece.pieces, writing);
      total.asked += inner.asked;
      if (inner.drafts === null && piece.type === 'quotation') missing = true;
      if (inner.drafts === null || (inner.asked > 0 && inner.kept === 0) || isEmpty(inner.drafts)) continue;
      total.kept += inner.kept;
      total.main += inner.main;
      drafts.push(
        ...[text(piece.open), ...inner.drafts, text(piece.close)].filter((draft) => !isEmpty([draft])),
      );
    }
  }
  return missing ? { ...total, kept: 0, main: 0, drafts: null } : { ...total, drafts };
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
