import type { Catalogue } from '../../definition/catalogue';
import { message, say } from '../../messages/message';
import type { Figure } from '../../narrative/narrative';
import type { Submission } from '../../submission/submission';
import type { Codec } from '../../xlsx/codec';
import { repacked } from '../../xlsx/patching/repacked';
import { assertUnsigned, openWord, sound, unusable, type WordFile } from '../openWord';
import { readStory, type Run, type Story } from '../reading/story';
import { storyParts } from '../reading/storyParts';
import type { FigureRecord } from '../record';
import { findRecord, putRecord } from '../recordPart';
import { compare, type ComparedFigure, type FigureState, type Site } from './compare';
import { outdatedCharts, type OutdatedChart } from './outdatedCharts';
import { withTrackedChanges, type Replacement } from './trackedChange';

/** A figure of the document, and whether the copy offers its new text as a tracked change. */
export type UpdatedFigure = Omit<ComparedFigure, 'site'> & { offered: boolean };

export type { FigureState };

export type Update = {
  figures: UpdatedFigure[];
  /** Charts of the document that were drawn with other values than the summary has. */
  charts: OutdatedChart[];
  /** The document with the figures that are out of date struck out and written anew, as tracked changes; the document itself where none is. */
  bytes: Uint8Array;
};

/**
 * Compares the figures of a document that `writeNarrative` or `fillTemplate` made, however it was edited since, with a summary, and offers
 * the new ones. Prose is never touched: only what stands in a bookmark of ours as the program wrote it is replaced, and that as a tracked
 * change. Every other part of the file but our own record is copied as it is packed.
 * @param options.date ISO 8601 instant of the changes
 * @throws UnusableDocumentError where the document cannot be read, bears no record of ours, or is of another unit or year
 */
export function updateDocument(
  bytes: Uint8Array,
  catalogue: Catalogue,
  summary: Submission,
  options: { date?: string; codec?: Codec } = {},
): Update {
  const word = openWord(bytes, options.codec);
  assertUnsigned(word);
  return sound(() => {
    const record = recordIn(word, catalogue, summary);
    const stories = storyParts(word.file, word.main).map((part) => readStory(word.file.text(part), part));
    const compared = compare(record, stories, catalogue, summary);
    const author = { name: say(message('docx.author')), ...(options.date && { date: options.date }) };
    const offered = offeredOf(compared);
    for (const story of stories) {
      const replacements = offered.flatMap(({ site, now }) => replacementOf(site, story, now));
      if (replacements.length > 0)
        word.draft.put(story.part, withTrackedChanges(story, replacements, author));
    }
    if (offered.length > 0) putRecord(word.draft, word.file, word.main, updated(record, offered));
    const figures = compared.map(({ site, ...figure }, at) => {
      const isOffered = site !== null && offered.includes(compared[at] as ComparedFigure);
      return { ...figure, offered: isOffered };
    });
    const hasCharts = word.file.relationships(word.main).some(({ type }) => type === 'chart');
    return {
      figures,
      charts: hasCharts ? outdatedCharts(record, catalogue, summary) : [],
      bytes: offered.length > 0 ? repacked(word.archive, word.draft) : bytes,
    };
  });
}

function replacementOf(site: Site | null, story: Story, now: Figure | null): Replacement[] {
  const behind = site?.bookmark.runs.at(-1);
  if (!site || !now || !behind || site.story !== story) return [];
  return [{ spans: site.standing.spans, behind, text: now.text }];
}

/** What is out of date and can be replaced; of two bookmarks around the same text the first. */
function offeredOf(compared: readonly ComparedFigure[]): ComparedFigure[] {
  const taken = new Set<Run>();
  return compared.filter(({ state, site }) => {
    if (state !== 'outdated' || !site?.bookmark.isPlain) return false;
    const runs = site.standing.spans.map(({ run }) => run);
    if (runs.some((run) => taken.has(run))) return false;
    for (const run of runs) taken.add(run);
    return true;
  });
}

function recordIn(word: WordFile, catalogue: Catalogue, summary: Submission): FigureRecord {
  const record = findRecord(word.file, word.main)?.record;
  if (!record) throw unusable('docx.no-record');
  if (record.unit === summary.unit && record.year === summary.year) return record;
  const nameOf = (unit: string) => catalogue.units.get(unit)?.name ?? unit;
  throw unusable('docx.other-summary', {
    unit: nameOf(record.unit),
    year: record.year,
    summaryUnit: nameOf(summary.unit),
    summaryYear: summary.year,
  });
}

/** The record with the texts that the copy offers: whether they are accepted or not, both are of our writing. */
function updated(record: FigureRecord, offered: readonly ComparedFigure[]): FigureRecord {
  const fresh = new Map(offered.map(({ bookmark, now }) => [bookmark, now?.text]));
  return {
    ...record,
    figures: record.figures.map((figure) => {
      const text = fresh.get(figure.name);
      if (text === undefined) return figure;
      return { ...figure, texts: [...figure.texts.filter((known) => known !== text), text] };
    }),
  };
}
