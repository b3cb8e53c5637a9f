import type { Catalogue } from '../../definition/catalogue';
import type { TextVariant } from '../../definition/definition';
import { message, say, type Message } from '../../messages/message';
import type { Figure, Narrative, NarrativeParagraph, NarrativePiece } from '../../narrative/narrative';
import type { Submission } from '../../submission/submission';
import type { Codec } from '../../xlsx/codec';
import { Edits } from '../../xlsx/patching/edits';
import { repacked } from '../../xlsx/patching/repacked';
import { bookmarkNames } from '../bookmarks';
import { legal } from '../legal';
import { assertUnsigned, openWord, sound, unusable } from '../openWord';
import { paragraphText, readStory, type Story } from '../reading/story';
import { storyParts } from '../reading/storyParts';
import { recordOf } from '../record';
import { findRecord, putRecord } from '../recordPart';
import { sourceRows, sourcesOrigin } from '../sourceRows';
import { element } from '../wordXml';
import { fillRuns, runsOf, type BookmarkOf, type Fill } from './filledRuns';
import { marksIn, type Mark } from './marks';
import { resolveMarks, type Filling, type Resolved } from './resolve';
import { sourceTable } from './sourceTable';

export type Filled = {
  bytes: Uint8Array;
  /** Every figure that the document was given, with its bookmark, part by part in the order of the text. */
  figures: { bookmark: string; figure: Figure }[];
  /** What the writer has to know: marks left standing for want of a figure, what the document does not say of partial totals. */
  remarks: Message[];
};

/** A mark with what comes in its place. */
type Filler = { mark: Mark; filling: Exclude<Filling, { kind: 'unknown' }> };

/**
 * A person's own document with its marks filled in. Paragraphs and figures take the look of the mark's own paragraph and run, and
 * carry bookmarks as those of `writeNarrative` do; everything else stays to the letter, and other parts are copied as they are packed.
 * @param options.variant 详版 or 简版, as `narrate` takes it
 * @throws UnusableDocumentError where the document cannot be read, has no marks, or has marks that are unknown or misplaced: all of them at once
 */
export function fillTemplate(
  bytes: Uint8Array,
  catalogue: Catalogue,
  summary: Submission,
  { codec, ...length }: { codec?: Codec; variant?: TextVariant } = {},
): Filled {
  const word = openWord(bytes, codec);
  assertUnsigned(word);
  return sound(() => {
    const stories = storyParts(word.file, word.main).map((part) => readStory(word.file.text(part), part));
    const marks = stories.flatMap(marksIn);
    if (marks.length === 0) throw unusable('docx.no-marks');
    const resolved = resolveMarks(
      marks.map(({ content }) => content),
      catalogue,
      summary,
      length,
    );
    assertSound(marks, resolved);
    const fillers = fillersOf(marks, resolved).map(({ mark, filling }) => ({
      mark,
      filling: legal(filling),
    }));
    const figures = figuresIn(fillers.filter(({ mark }) => !mark.paragraph.isFallback));
    const taken = stories.flatMap(({ bookmarks }) => bookmarks.map(({ name }) => name));
    const names = bookmarkNames(figures, taken);
    for (const story of stories) {
      const own = fillers.filter(({ mark }) => mark.story === story);
      const firstId = Math.max(...stories.map(({ highestId }) => highestId)) + 1;
      if (own.length > 0)
        word.draft.put(
          story.part,
          filledStory(story, own, figures, names, firstId, legal(resolved.narrative)),
        );
    }
    const given = findRecord(word.file, word.main)?.record.figures ?? [];
    const record = recordOf(resolved.narrative, figures, names);
    if (figures.length > 0)
      putRecord(word.draft, word.file, word.main, { ...record, figures: [...given, ...record.figures] });
    return {
      bytes: repacked(word.archive, word.draft),
      figures: figures.map((figure, at) => ({ bookmark: names[at] ?? '', figure })),
      remarks: remarksOn(fillers, resolved),
    };
  });
}

/** @throws UnusableDocumentError with everything that is wrong with any mark */
function assertSound(marks: readonly Mark[], { fillings }: Resolved): void {
  const mistakes = marks.flatMap((mark): Message[] => {
    const reason = complaintOf(mark, fillings.get(mark.content));
    if (!reason) return [];
    const place = { mark: `{{${mark.content}}}`, paragraph: excerptOf(mark) };
    return [message('docx.mark-mistake', { ...place, reason })];
  });
  if (mistakes.length > 0) throw unusable('docx.mark-mistakes', { count: mistakes.length }, mistakes);
}

function complaintOf(mark: Mark, filling: Filling | undefined): Message | null {
  if (!filling) return message('docx.mark-not-known');
  if (filling.kind === 'unknown') return filling.reason;
  if (filling.kind !== 'inline' && !mark.isAlone) return message('docx.mark-not-alone');
  return mark.isTangled ? message('docx.mark-tangled') : null;
}

function excerptOf({ paragraph, from, to }: Mark): string {
  const text = paragraphText(paragraph);
  return `${from > 12 ? '…' : ''}${text.slice(Math.max(0, from - 12), to + 12)}${to + 12 < text.length ? '…' : ''}`;
}

/** What the whole text says of itself stands before the first paragraphs that are filled in. */
function fillersOf(marks: readonly Mark[], { fillings, narrative }: Resolved): Filler[] {
  let opening: NarrativeParagraph[] = openingOf(narrative);
  return marks.flatMap((mark): Filler[] => {
    const filling = fillings.get(mark.content);
    if (!filling || filling.kind === 'unknown') return [];
    if (filling.kind !== 'block') return [{ mark, filling }];
    const paragraphs = [...opening, ...filling.paragraphs];
    if (!mark.paragraph.isFallback) opening = [];
    return [{ mark, filling: { kind: 'block', paragraphs } }];
  });
}

function openingOf({ example, paragraphs }: Narrative): NarrativeParagraph[] {
  const said: NarrativeParagraph = {
    kind: 'body',
    heading: say(message('narrative.example')),
    sentences: [],
  };
  return [...(example ? [said] : []), ...paragraphs.filter(({ template }) => template === undefined)];
}

function figuresIn(fillers: readonly Filler[]): Figure[] {
  return fillers.flatMap(({ filling }) => {
    if (filling.kind === 'sources') return [];
    const pieces =
      filling.kind === 'inline' ? (filling.pieces ?? []) : filling.paragraphs.flatMap((one) => piecesOf(one));
    return pieces.filter((piece) => piece.type === 'figure');
  });
}

function piecesOf({ heading, sentences }: NarrativeParagraph): NarrativePiece[] {
  return [{ type: 'text', text: heading }, ...sentences.flatMap(({ pieces }) => pieces)];
}

function filledStory(
  story: Story,
  fillers: readonly Filler[],
  figures: readonly Figure[],
  names: readonly string[],
  firstId: number,
  narrative: Narrative,
): string {
  const edits = new Edits(story.source);
  const { qualifier } = story;
  const written = bookmarker(figures, names, firstId);
  for (const paragraph of new Set(fillers.map(({ mark }) => mark.paragraph))) {
    const bookmarkOf: BookmarkOf = paragraph.isFallback ? () => null : written;
    const fills: Fill[] = [];
    for (const { mark, filling } of fillers) {
      if (mark.paragraph !== paragraph) continue;
      const { from, to } = mark;
      if (filling.kind === 'inline') {
        if (filling.pieces) fills.push({ from, to, pieces: filling.pieces });
        continue;
      }
      const look = runAt(mark).look;
      if (filling.kind === 'sources') {
        edits.insert(paragraph.from, sourceTable(sourceRows(figures), qualifier));
        const text = sourcesOrigin(figures, narrative.definition);
        fills.push({ from, to, pieces: [{ type: 'text', text }] });
        continue;
      }
      // the mark's own paragraph, with whatever hangs on it, becomes the last
      const last = filling.paragraphs.at(-1);
      for (const before of filling.paragraphs.slice(0, -1)) {
        const runs = runsOf(piecesOf(before), look, qualifier, bookmarkOf);
        edits.insert(paragraph.from, element(`${qualifier}p`, {}, lookOf(paragraph.look) + runs));
      }
      fills.push({ from, to, pieces: last ? piecesOf(last) : [] });
    }
    fillRuns(edits, paragraph, fills, story, bookmarkOf);
  }
  return edits.apply();
}

/** Each figure by itself: the same figure asked for twice is two. */
function bookmarker(figures: readonly Figure[], names: readonly string[], firstId: number): BookmarkOf {
  const waiting = new Map<NarrativePiece, number[]>();
  for (const [at, figure] of figures.entries()) waiting.set(figure, [...(waiting.get(figure) ?? []), at]);
  return (piece) => {
    const at = waiting.get(piece)?.shift();
    return at === undefined ? null : { name: names[at] ?? '', id: firstId + at };
  };
}

function runAt({ paragraph, from }: Mark): { look: string } {
  let start = 0;
  for (const run of paragraph.runs) {
    start += run.text.length;
    if (from < start) return run;
  }
  return { look: '' };
}

/** A section ends with one paragraph only: the last. */
function lookOf(look: string): string {
  return look.replace(/<(\w+:)?sectPr\b.*<\/\1sectPr>|<(?:\w+:)?sectPr\b[^>]*\/>/s, '');
}

function remarksOn(fillers: readonly Filler[], { narrative }: Resolved): Message[] {
  const unfilled = fillers.filter(({ filling }) => filling.kind === 'inline' && filling.pieces === null);
  const empty = fillers.filter(({ filling }) => filling.kind === 'block' && filling.paragraphs.length === 0);
  const hasText = fillers.some(({ filling }) => filling.kind === 'block');
  const unsaid = hasText ? [] : openingOf(narrative).map((paragraph) => piecesOf(paragraph));
  const at = ({ mark }: Filler) => ({ mark: `{{${mark.content}}}`, paragraph: excerptOf(mark) });
  return [
    ...unfilled.map((filler) => message('docx.mark-without-figure', at(filler))),
    ...empty.map((filler) => message('docx.mark-without-text', at(filler))),
    ...unsaid.map((pieces) => message('docx.mark-unsaid', { text: pieces.map(({ text }) => text).join('') })),
  ];
}
