import type { Edits } from '../../xlsx/patching/edits';
import type { NarrativePiece } from '../../narrative/narrative';
import { joined } from '../joined';
import type { Paragraph, Run, Story } from '../reading/story';
import { element, textElement } from '../wordXml';

/** Bookmarks for figures as they are put in, and the numbers that tell them apart in the file. */
export type BookmarkOf = (piece: NarrativePiece) => { name: string; id: number } | null;

/** Text in the place of a stretch of a paragraph's text. */
export type Fill = { from: number; to: number; pieces: readonly NarrativePiece[] };

/** Pieces as runs that look alike, each figure in its bookmark. */
export function runsOf(
  pieces: readonly NarrativePiece[],
  look: string,
  qualifier: string,
  bookmarkOf: BookmarkOf,
): string {
  const named = (name: string, pairs: Record<string, string | number>) =>
    element(
      `${qualifier}${name}`,
      Object.fromEntries(Object.entries(pairs).map(([key, value]) => [`${qualifier}${key}`, value])),
    );
  return joined(pieces)
    .map((piece) => {
      const run = shown(look, piece.text, qualifier);
      const bookmark = bookmarkOf(piece);
      if (!bookmark) return run;
      const { id, name } = bookmark;
      return named('bookmarkStart', { id, name }) + run + named('bookmarkEnd', { id });
    })
    .join('');
}

/**
 * Writes fills into the runs of a paragraph; what stands in the place of a mark looks as the run in which the mark begins.
 * @param fills in order, apart from one another; the runs that they touch hold text alone
 */
export function fillRuns(
  edits: Edits,
  { runs }: Paragraph,
  fills: readonly Fill[],
  { qualifier }: Story,
  bookmarkOf: BookmarkOf,
): void {
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    const touching = fills.filter(({ from, to }) => from < end && to > start);
    if (touching.length > 0)
      edits.replace(run.from, run.to, filledRun(run, start, touching, qualifier, bookmarkOf));
    start = end;
  }
}

function filledRun(
  run: Run,
  start: number,
  fills: readonly Fill[],
  qualifier: string,
  bookmarkOf: BookmarkOf,
): string {
  const kept = (from: number, to: number) =>
    from < to ? shown(run.look, run.text.slice(from - start, to - start), qualifier) : '';
  let at = start;
  let xml = '';
  for (const { from, to, pieces } of fills) {
    xml += kept(at, from);
    if (from >= start) xml += runsOf(pieces, run.look, qualifier, bookmarkOf);
    at = to;
  }
  return xml + kept(at, start + run.text.length);
}

function shown(look: string, text: string, qualifier: string): string {
  return element(`${qualifier}r`, {}, look + textElement(`${qualifier}t`, text));
}
