/** Lines of the texts to paragraphs: empty ones vanish with the headings over them, and what is left is numbered anew. */
import { chineseNumeral } from '../number/chineseNumeral';
import type { Line, LineLevel, Sentence } from './clauseLanguage';
import { holds } from './condition';
import type { Facts } from './facts';
import { itemsIn } from './items';
import type { NarrativeParagraph, NarrativePiece, NarrativeSentence } from './narrative';
import { noted } from './note';
import { tidied } from './tidy';
import { gathered, writeHeading, writeSentence, type Draft, type Outcome, type Writing } from './write';

/** A line with its figures filled in; `sentences` only those that stay. */
export type WrittenLine = {
  level: LineLevel | null;
  heading: string;
  sentences: Draft[][];
  asked: number;
  kept: number;
  template: string;
  /** How many items each list of the template set out with. */
  lists: ReadonlyMap<number, number>;
};

/** All lines of one text; none where it asked for figures and got none. */
export function writeLines(
  template: string,
  lines: readonly Line[],
  writing: Omit<Writing, 'referent'>,
): WrittenLine[] {
  const lists = itemsIn(lines);
  const written = holding(lines, writing.facts).map((line): WrittenLine => {
    const { sentences, asked, kept } = writeBody(line.sentences, { ...writing, referent: null });
    return {
      level: line.level,
      heading: writeHeading(line.heading, writing),
      sentences,
      asked,
      kept,
      template,
      lists,
    };
  });
  return isBare(written) ? [] : written;
}

/** Lines whose condition holds; that of a heading decides over all that stands under it. */
function holding(lines: readonly Line[], facts: Facts): Line[] {
  let passed: LineLevel | null = null;
  return lines.filter((line) => {
    const depth = line.level === 1 || line.level === 2 ? line.level : null;
    if (passed !== null && depth !== null && depth <= passed) passed = null;
    if (passed !== null) return false;
    if (!line.condition || holds(line.condition, facts)) return true;
    passed = depth;
    return false;
  });
}

/** Sentences in groups: before the first 一是, then one group an item. */
function writeBody(
  sentences: readonly Sentence[],
  writing: Writing,
): Pick<WrittenLine, 'sentences' | 'asked' | 'kept'> {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const current = groups.at(-1);
    if (current && sentence.item === undefined) current.push(sentence);
    else groups.push([sentence]);
  }
  const outcomes = groups.map((group) => {
    const parts = group.map((sentence) => writeSentence(sentence, writing));
    const stays = gathered(parts).drafts !== null;
    const drafts = stays ? parts.map((part) => part.drafts).filter((part) => part !== null) : [];
    const list = group[0]?.item;
    const [first, ...others] = drafts;
    const sentencesKept =
      list === undefined || !first ? drafts : [[{ type: 'item', list } as const, ...first], ...others];
    return { parts, sentences: sentencesKept };
  });
  const parts: Outcome[] = outcomes.flatMap((outcome) => outcome.parts);
  const { asked, kept, drafts } = gathered(parts);
  return { asked, kept, sentences: drafts ? outcomes.flatMap((outcome) => outcome.sentences) : [] };
}

function isBare(lines: readonly WrittenLine[]): boolean {
  const asked = lines.some((line) => line.asked > 0);
  return asked && lines.every((line) => line.kept === 0);
}

/** The lines that stay, as numbered paragraphs. */
export function paragraphsOf(lines: readonly WrittenLine[]): NarrativeParagraph[] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  const kept = withinSections(lines, 1).filter((line) => isHeading(line) || line.sentences.length > 0);
  const items = countItems(kept);
  let template: string | undefined;
  return kept.map((line) => {
    if (line.template !== template) counts[2] = counts[3] = 0;
    template = line.template;
    if (line.level !== null) {
      counts[line.level - 1] = (counts[line.level - 1] ?? 0) + 1;
      counts.fill(0, line.level);
    }
    const number = line.level === null ? '' : numberings[line.level](counts[line.level - 1] ?? 0);
    const sentences = line.sentences.map((drafts) => finished(drafts, items(line)));
    if (isHeading(line)) {
      const kind = line.level === 1 ? 'heading-1' : 'heading-2';
      return { kind, heading: number + line.heading, sentences, template: line.template };
    }
    const [first, ...others] = sentences;
    const numbered = first && number !== '' ? [prefixed(number, first), ...others] : sentences;
    return { kind: 'body', heading: '', sentences: numbered, template: line.template };
  });
}

const numberings: Readonly<Record<LineLevel, (count: number) => string>> = {
  1: (count) => `${chineseNumeral(count)}、`,
  2: (count) => `（${chineseNumeral(count)}）`,
  3: (count) => `${count}.`,
  4: (count) => `（${count}）`,
};

function isHeading(line: WrittenLine): boolean {
  return line.level === 1 || line.level === 2;
}

/** Leaves out sections with nothing under their heading, and those that lost all their figures. */
function withinSections(lines: readonly WrittenLine[], level: 1 | 2): WrittenLine[] {
  const sections: WrittenLine[][] = [];
  for (const line of lines) {
    const current = sections.at(-1);
    if (current && line.level !== level) current.push(line);
    else sections.push([line]);
  }
  return sections.flatMap((section) => {
    const [heading] = section;
    const inner = level === 1 ? [...section.slice(0, 1), ...withinSections(section.slice(1), 2)] : section;
    if (heading?.level !== level) return level === 1 ? withinSections(section, 2) : section;
    const stays = inner.some((line) => line.sentences.length > 0) && !isBare(section);
    return stays ? inner : [];
  });
}

/** Numbers the items of each list in order; the only one left of several goes without a number. */
function countItems(lines: readonly WrittenLine[]): (line: WrittenLine) => (list: number) => string {
  const totals = new Map<string, number>();
  const key = (line: WrittenLine, list: number) => `${line.template}\n${list}`;
  for (const line of lines) {
    for (const draft of line.sentences.flat()) {
      if (draft.type === 'item')
        totals.set(key(line, draft.list), (totals.get(key(line, draft.list)) ?? 0) + 1);
    }
  }
  const used = new Map<string, number>();
  return (line) => (list) => {
    const place = key(line, list);
    const count = (used.get(place) ?? 0) + 1;
    used.set(place, count);
    const alone = totals.get(place) === 1 && (line.lists.get(list) ?? 0) > 1;
    return alone ? '' : `${chineseNumeral(count)}是`;
  };
}

function finished(drafts: readonly Draft[], item: (list: number) => string): NarrativeSentence {
  const pieces = drafts.map((draft): NarrativePiece => {
    return draft.type === 'item' ? { type: 'text', text: item(draft.list) } : draft;
  });
  return { pieces: noted(tidied(pieces)) };
}

function prefixed(number: string, sentence: NarrativeSentence): NarrativeSentence {
  return { pieces: [{ type: 'text', text: number }, ...sentence.pieces] };
}
