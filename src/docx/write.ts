import { File, Packer } from 'docx';
import type { NarrativeChart } from '../narrative/chart';
import { figuresOf } from '../narrative/narrate';
import type { Narrative } from '../narrative/narrative';
import { repacked } from '../xlsx/patching/repacked';
import { bodyOf } from './body';
import { bookmarkNames } from './bookmarks';
import { putCharts } from './charts/chartParts';
import { footers } from './footers';
import { tablePage, textPage } from './layout';
import { legal } from './legal';
import { openWord } from './openWord';
import { settled } from './package';
import { provenance } from './provenance';
import { recordOf } from './record';
import { putRecord } from './recordPart';
import { sourcesOf } from './sources';
import { styles } from './styles';

export type WritingOptions = {
  /** ISO 8601 instant of the document's dates; without it the document names none. */
  created?: string;
  /** At each figure a comment that says where it comes from. */
  comments?: boolean;
  /** Charts of the same summary (`chartsOf`), each behind the paragraph that it follows; their values can be edited in Word. */
  charts?: readonly NarrativeChart[];
};

/**
 * The narrative as a Word file laid out by GB/T 9704-2012, with the sources of its figures as an annex. Each figure stands in a
 * bookmark, of which the file keeps a record (record.ts). The same narrative and date give the same bytes.
 */
export async function writeNarrative(
  written: Narrative,
  { created, comments = false, charts: drawn = [] }: WritingOptions = {},
): Promise<Uint8Array> {
  const narrative = legal(written);
  const charts = legal(drawn);
  const figures = figuresOf(narrative);
  const names = bookmarkNames(figures);
  const figureMarks = provenance(figures, names, comments);
  const sources = sourcesOf(narrative, charts);
  const file = new File({
    title: narrative.title,
    creator: '',
    lastModifiedBy: '',
    styles,
    evenAndOddHeaderAndFooters: true,
    ...(comments && { comments: { children: figureMarks.comments } }),
    sections: [
      { properties: textPage, footers, children: bodyOf(narrative, figureMarks.write, charts) },
      ...(sources.length > 0 ? [{ properties: tablePage, footers, children: sources }] : []),
    ],
  });
  const bytes = settled(new Uint8Array(await Packer.toArrayBuffer(file)), created);
  if (figures.length === 0) return bytes;
  const word = openWord(bytes);
  await putCharts(word.draft, word.main, charts);
  putRecord(word.draft, word.file, word.main, recordOf(narrative, figures, names, charts));
  return repacked(word.archive, word.draft);
}
