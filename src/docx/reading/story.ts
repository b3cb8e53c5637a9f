/**
 * The text of one part of a document, as its reader sees it with all tracked changes accepted: paragraphs and runs with their places
 * in the source, read in one pass by our own scanner.
 */
import { CLOSE, END, OPEN, XmlScanner } from '../../xlsx/reading/scanner';
import { isOurs } from '../bookmarks';

/** A run (`w:r`) that shows text. */
export type Run = {
  from: number;
  to: number;
  text: string;
  /** Its `w:rPr` as it stands; empty where it has none. */
  look: string;
  /** Holds text alone: no field, picture or reference. */
  isPlain: boolean;
  /** The tracked insertion that it stands in: its start tag as written. */
  insertion: string | null;
  pieces: TextPiece[];
};

/** A `w:t` of a run: the element's place, the name's place in its tags, and what it shows. */
export type TextPiece = { from: number; to: number; text: string };

export type Paragraph = {
  from: number;
  to: number;
  /** Its `w:pPr` as it stands; empty where it has none. */
  look: string;
  runs: Run[];
  /** Inside `mc:Fallback`: what older programs are shown instead, the same text once more. */
  isFallback: boolean;
};

/** A bookmark: the runs between its two marks, wherever those stand. */
export type BookmarkSite = {
  name: string;
  runs: Run[];
  /** Paragraphs that it reaches into, the first one first. */
  paragraphs: Paragraph[];
  /** It holds what is more than text, or reaches over a paragraph's end: it can be told, not replaced. */
  isPlain: boolean;
};

export type Story = {
  part: string;
  source: string;
  /** What stands before the names of Word's own elements: `w:`. */
  qualifier: string;
  /** Those of text boxes stand before the paragraph that they are anchored in. */
  paragraphs: Paragraph[];
  bookmarks: BookmarkSite[];
  /** The highest `w:id` of anything. */
  highestId: number;
};

type Frame = { name: string; opening: number; tagEnd: number; paragraph?: Paragraph; run?: Run };

/** Looks and settings, in which nothing is text. */
const settings = new Set(['trPr', 'tblPr', 'tcPr', 'sectPr', 'sdtPr', 'sdtEndPr', 'tblGrid', 'tblPrEx']);
const gone = new Set(['del', 'moveFrom']);
/** What a run may hold and still be nothing but text. */
const plain = new Set(['t', 'tab', 'br', 'cr', 'noBreakHyphen', 'softHyphen', 'lastRenderedPageBreak']);
const shownAs: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** Far more figures than any report has, and bookmarks around one place: bounds on what a hostile file can cost. */
const most = { bookmarks: 5_000, open: 50 };

/**
 * Runs are told of bookmarks of ours alone; of others only the names.
 * @throws UnreadableWorkbookError where the part is not well formed, or beyond all measure
 */
export function readStory(xml: string, part: string): Story {
  return new StoryReader(xml, part).read();
}

class StoryReader {
  private readonly scanner: XmlScanner;
  private readonly story: Story;
  private readonly frames: Frame[] = [];
  private readonly open = new Map<string, BookmarkSite>();
  private fallbacks = 0;
  private removed = 0;
  private bookmarks = 0;

  constructor(xml: string, part: string) {
    this.scanner = new XmlScanner(xml, part, { foreign: 'keep' });
    this.story = { part, source: xml, qualifier: '', paragraphs: [], bookmarks: [], highestId: 0 };
  }

  read(): Story {
    const { scanner, story } = this;
    scanner.root();
    story.qualifier = scanner.qualifier;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === OPEN) this.enter();
      else if (token === CLOSE) this.leave();
    }
    return story;
  }

  private enter(): void {
    const { scanner, story } = this;
    const { opening, here: tagEnd } = scanner;
    const isWords = scanner.qualifier === story.qualifier;
    const name = isWords ? scanner.name : `:${scanner.name}`;
    const id = isWords ? Number(scanner.attribute('id')) : 0;
    if (Number.isSafeInteger(id)) story.highestId = Math.max(story.highestId, id);
    if (settings.has(name)) return scanner.skip();
    const top = this.frames.at(-1);
    if (top?.run && name !== 'rPr') this.enterRunContent(top.run, name);
    if (name === 'pPr' || name === 'rPr') {
      scanner.skip();
      const look = story.source.slice(opening, scanner.here);
      if (name === 'pPr' && top?.paragraph) top.paragraph.look = look;
      if (name === 'rPr' && top?.run) top.run.look = look;
      return;
    }
    if (name === 't' && top?.run) {
      const text = scanner.text();
      top.run.text += text;
      top.run.pieces.push({ from: opening, to: scanner.here, text });
      return;
    }
    if (name === 'bookmarkStart') this.openBookmark();
    else if (name === 'bookmarkEnd') this.open.delete(scanner.attribute('id') ?? '');
    if (gone.has(name)) this.removed++;
    if (name === ':Fallback') this.fallbacks++;
    const frame: Frame = { name, opening, tagEnd };
    if (name === 'p') frame.paragraph = this.newParagraph(opening);
    else if (name === 'r') frame.run = this.newRun(opening);
    this.frames.push(frame);
  }

  private enterRunContent(run: Run, name: string): void {
    run.text += shownAs[name] ?? '';
    if (plain.has(name)) return;
    run.isPlain = false;
    if (this.removed > 0 || nested.has(name)) return;
    for (const site of this.open.values()) site.isPlain = false;
  }

  private leave(): void {
    const frame = this.frames.pop();
    if (!frame) return;
    if (gone.has(frame.name)) this.removed--;
    if (frame.name === ':Fallback') this.fallbacks--;
    if (frame.run) this.endRun(frame.run);
    if (frame.paragraph) this.endParagraph(frame.paragraph);
  }

  private newParagraph(from: number): Paragraph {
    const paragraph = { from, to: from, look: '', runs: [], isFallback: this.fallbacks > 0 };
    for (const site of this.open.values()) {
      site.isPlain &&= site.paragraphs.length === 0;
      site.paragraphs.push(paragraph);
    }
    return paragraph;
  }

  private newRun(from: number): Run {
    const inserted = this.frames.findLast(({ name }) => name === 'ins' || name === 'p');
    const insertion =
      inserted?.name === 'ins' && inserted === this.frames.at(-1)
        ? this.story.source.slice(inserted.opening, inserted.tagEnd)
        : null;
    return { from, to: from, text: '', look: '', isPlain: true, insertion, pieces: [] };
  }

  private endRun(run: Run): void {
    run.to = this.scanner.here;
    if (run.text === '' || this.removed > 0) return;
    this.frames.findLast(({ paragraph }) => paragraph)?.paragraph?.runs.push(run);
    if (this.fallbacks > 0) return;
    for (const site of this.open.values()) {
      site.runs.push(run);
      site.isPlain &&= run.isPlain;
    }
  }

  private endParagraph(paragraph: Paragraph): void {
    paragraph.to = this.scanner.here;
    this.story.paragraphs.push(paragraph);
  }

  private openBookmark(): void {
    const { scanner } = this;
    const paragraph = this.frames.findLast((frame) => frame.paragraph)?.paragraph;
    const site: BookmarkSite = {
      name: scanner.attribute('name') ?? '',
      runs: [],
      paragraphs: paragraph ? [paragraph] : [],
      isPlain: true,
    };
    if (this.fallbacks > 0) return;
    this.story.bookmarks.push(site);
    if (!isOurs(site.name)) return;
    this.open.set(scanner.attribute('id') ?? '', site);
    this.bookmarks++;
    if (this.bookmarks > most.bookmarks || this.open.size > most.open) throw scanner.broken();
  }
}

/** Comments refer from a run of their own, and text boxes hang in one: neither is part of the text around. */
const nested = new Set(['commentReference', 'annotationRef', ':AlternateContent', 'drawing', 'pict']);

/** @example paragraphText(paragraph) //=> '受理38件。' */
export function paragraphText({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('');
}
