/** An edited document against a summary: which of its figures still stand, and what would be right for those that do not. */
import type { Catalogue } from '../../definition/catalogue';
import { figuresOf, narrate } from '../../narrative/narrate';
import { paragraphText as narrativeText, type Figure, type Narrative } from '../../narrative/narrative';
import type { Submission } from '../../submission/submission';
import { paragraphText, type BookmarkSite, type Story } from '../reading/story';
import { askedBy, askedKey, type FigureRecord, type RecordedFigure } from '../record';
import { currentFigures } from './currentFigures';
import { standingAt, type Standing } from './standing';

/**
 * What became of a figure:
 * `current` what stands is right; `outdated` it stands as the program wrote it, and the summary says something else now;
 * `edited` it was edited by hand, and is not what the summary says; `dropped` the summary or the definition no longer has it;
 * `removed` it stood in the text once; `added` the text of now has it, the document does not.
 */
export type FigureState = 'current' | 'outdated' | 'edited' | 'dropped' | 'removed' | 'added';

export type ComparedFigure = {
  state: FigureState;
  /** Null where it is new. */
  bookmark: string | null;
  /** Null for counts of units and for one of a list. */
  request: string | null;
  /** As the program wrote it, at first or at the last update; null where it is new. */
  written: string | null;
  /** What the document says now; null where it does not. */
  stands: string | null;
  /** What the summary says now, with its sources; null where it has none. */
  now: Figure | null;
  /** The paragraph that it stands in; of a new one, that of the text of now. */
  paragraph: string | null;
  /** The place in the document; null where it stands nowhere. */
  site: Site | null;
};

export type Site = { story: Story; bookmark: BookmarkSite; standing: Standing };

/** Document order first, then what the text no longer has, then what it does not have yet. */
export function compare(
  record: FigureRecord,
  stories: readonly Story[],
  catalogue: Catalogue,
  summary: Submission,
): ComparedFigure[] {
  const narrative = narrate(catalogue, summary, record);
  const now = figuresNow(record, narrative, catalogue, summary);
  const recorded = new Map(record.figures.map((figure) => [figure.name.toLowerCase(), figure]));
  const standing = stories.flatMap((story) =>
    story.bookmarks.flatMap((bookmark) => {
      const figure = recorded.get(bookmark.name.toLowerCase());
      return figure ? [judged(figure, { story, bookmark }, now)] : [];
    }),
  );
  const found = new Set(standing.map(({ bookmark }) => bookmark));
  const lost = record.figures
    .filter(({ name }) => !found.has(name))
    .map((figure) => judged(figure, null, now));
  return [
    ...standing.filter(({ state }) => state !== 'removed'),
    ...[...standing.filter(({ state }) => state === 'removed'), ...lost],
    ...added(record, narrative),
  ];
}

function figuresNow(
  record: FigureRecord,
  narrative: Narrative,
  catalogue: Catalogue,
  summary: Submission,
): ReadonlyMap<string, Figure> {
  const requests = record.figures.flatMap(({ asked }) => ('request' in asked ? [asked.request] : []));
  const asked = [...currentFigures(catalogue, summary, requests).values()];
  const counts = figuresOf(narrative).filter(({ request }) => request === undefined);
  return new Map([...asked, ...counts].map((figure) => [askedKey(askedBy(figure)), figure]));
}

function judged(
  { name, asked, texts }: RecordedFigure,
  place: Omit<Site, 'standing'> | null,
  now: ReadonlyMap<string, Figure>,
): ComparedFigure {
  const figure = now.get(askedKey(asked)) ?? null;
  const standing = place && standingAt(place.bookmark, figure ? [...texts, figure.text] : texts);
  const stands = standing?.text ?? '';
  const [paragraph] = place?.bookmark.paragraphs ?? [];
  return {
    state: stateOf(stands, texts, figure),
    bookmark: name,
    request: 'request' in asked ? asked.request : null,
    written: texts.at(-1) ?? null,
    stands: stands === '' ? null : stands,
    now: figure,
    paragraph: paragraph && stands !== '' ? paragraphText(paragraph) : null,
    site: place && standing && stands !== '' ? { ...place, standing } : null,
  };
}

function stateOf(stands: string, texts: readonly string[], now: Figure | null): FigureState {
  if (stands === '') return 'removed';
  if (now === null) return 'dropped';
  if (stands === now.text) return 'current';
  return texts.includes(stands) ? 'outdated' : 'edited';
}

/** Figures of the text of now that the document was never given, each once. */
function added(record: FigureRecord, narrative: Narrative): ComparedFigure[] {
  const known = new Set(record.figures.map(({ asked }) => askedKey(asked)));
  return narrative.paragraphs.flatMap((paragraph) =>
    paragraph.sentences
      .flatMap(({ pieces }) => pieces)
      .flatMap((piece): ComparedFigure[] => {
        if (piece.type === 'text') return [];
        const asked = askedBy(piece);
        const key = askedKey(asked);
        if (known.has(key)) return [];
        known.add(key);
        return [
          {
            state: 'added',
            bookmark: null,
            request: piece.request ?? null,
            written: null,
            stands: null,
            now: piece,
            paragraph: narrativeText(paragraph),
            site: null,
          },
        ];
      }),
  );
}
