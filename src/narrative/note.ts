/** 6个应填单位中1个填报: the words without which a total that units left blank would pass for a whole one. */
import { message, say } from '../messages/message';
import { chineseNumeral } from '../number/chineseNumeral';
import type { AnswerCount, Figure, NarrativePiece, Shortfall } from './narrative';
import { placeOf, sentencePlan, type Place, type SentencePlan } from './notePlace';
import { filled, unitCount } from './unitCount';

/** Figures that stand side by side in a sentence and lack the same. */
type Run = { figures: Figure[]; lacks: Shortfall | null };

type Note = { place: Place; pieces: NarrativePiece[] };

/**
 * A sentence whose partial figures say of how many units they are: in one note where all of them lack the same, otherwise in a note
 * behind each row of figures that do.
 */
export function noted(pieces: readonly NarrativePiece[]): NarrativePiece[] {
  const runs = runsOf(pieces.filter((piece) => piece.type === 'figure'));
  if (runs.every(({ lacks }) => lacks === null)) return [...pieces];
  const plan = sentencePlan(pieces);
  const notes = runs.flatMap((run) => noteOf(run, runs.length === 1, plan));
  return inserted(pieces, notes);
}

function runsOf(figures: readonly Figure[]): Run[] {
  const runs: Run[] = [];
  for (const figure of figures) {
    const lacks = figure.lacks ?? null;
    const run = runs.at(-1);
    if (run && keyOf(run.lacks) === keyOf(lacks)) run.figures.push(figure);
    else runs.push({ figures: [figure], lacks });
  }
  return runs;
}

/** What two figures must share to be noted together; a rate only with its own 同比, for 分子 and 分母 of several are not told apart. */
function keyOf(lacks: Shortfall | null): string {
  if (lacks === null) return '';
  const counts = lacks.map(({ answered, asked }) => `${answered}/${asked}`);
  const codes = lacks.length > 1 ? lacks.map(({ indicator }) => indicator) : [];
  return [...counts, ...codes].join();
}

function noteOf({ figures, lacks }: Run, isAlone: boolean, plan: SentencePlan): Note[] {
  const [first, last] = [figures[0], figures.at(-1)];
  if (lacks === null || !first || !last) return [];
  const place = placeOf(first, last, plan);
  const items = new Set(figures.map(({ indicator }) => indicator)).size;
  const [own, whole] = lacks;
  const words = whole ? ofRatio(own, whole) : ofItems(own, items, isAlone);
  return [{ place, pieces: [text(place.before), ...words, text(place.after)] }];
}

/** @param items how many indicators the note speaks of */
function ofItems(
  { answered, asked, source }: AnswerCount,
  items: number,
  isAlone: boolean,
): NarrativePiece[] {
  const several = isAlone ? 'narrative.note-all' : 'narrative.note-several';
  return filled(items > 1 ? several : 'narrative.note', {
    asked: unitCount('asked', asked, source),
    answered: unitCount('answered', answered, source),
    count: items === 2 ? say(message('narrative.two')) : chineseNumeral(items),
  });
}

function ofRatio(numerator: AnswerCount, denominator: AnswerCount): NarrativePiece[] {
  const apart = numerator.asked !== denominator.asked;
  return filled(apart ? 'narrative.note-ratio-apart' : 'narrative.note-ratio', {
    asked: unitCount('asked', numerator.asked, numerator.source),
    numerator: unitCount('answered', numerator.answered, numerator.source),
    wholeAsked: unitCount('asked', denominator.asked, denominator.source),
    denominator: unitCount('answered', denominator.answered, denominator.source),
  });
}

function inserted(pieces: readonly NarrativePiece[], notes: readonly Note[]): NarrativePiece[] {
  const result: NarrativePiece[] = [];
  for (let index = 0; index <= pieces.length; index += 1) {
    const piece = pieces[index];
    let from = 0;
    for (const note of notes.filter(({ place }) => place.piece === index)) {
      if (piece?.type === 'text') put(result, text(piece.text.slice(from, note.place.at)));
      for (const part of note.pieces) put(result, part);
      from = note.place.at;
    }
    if (piece) put(result, piece.type === 'text' ? text(piece.text.slice(from)) : piece);
  }
  return result;
}

/** Adds a piece, growing the run of text that it continues. */
function put(pieces: NarrativePiece[], piece: NarrativePiece): void {
  const last = pieces.at(-1);
  if (piece.type === 'text' && piece.text === '') return;
  if (piece.type === 'text' && last?.type === 'text')
    pieces[pieces.length - 1] = text(last.text + piece.text);
  else pieces.push(piece);
}

function text(content: string): NarrativePiece {
  return { type: 'text', text: content };
}
