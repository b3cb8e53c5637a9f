import { paragraphText, type BookmarkSite, type Paragraph, type Run } from '../reading/story';

/** Part of a run's text, in UTF-16 offsets; all of it where a run holds more than text. */
export type RunSpan = { run: Run; from: number; to: number };

/** What stands at a bookmark. */
export type Standing = { text: string; spans: RunSpan[] };

/** Runs of a paragraph in which what stands around a bookmark is looked for: no honest one has more. */
const longest = 2_000;

/**
 * The text that a bookmark holds; where that is a part of a text that it is known to have held, and the rest stands around it, that text.
 * (LibreOffice, saving, may set the end of a bookmark too early: `34` for `34件`.)
 * @param known texts of the figure, as the program wrote it and would write it now
 */
export function standingAt(site: BookmarkSite, known: readonly string[]): Standing {
  const { runs, paragraphs } = site;
  const text = runs.map((run) => run.text).join('');
  const own = { text, spans: runs.map(whole) };
  const [first] = runs;
  const [paragraph] = paragraphs;
  if (!first || !paragraph || !site.isPlain || known.includes(text)) return own;
  if (paragraph.runs.length > longest || !paragraph.runs.includes(first)) return own;
  const from = startOf(first, paragraph);
  const all = paragraphText(paragraph);
  for (const wanted of known) {
    const at = all.indexOf(wanted, Math.max(0, from + text.length - wanted.length));
    if (at < 0 || at > from || at + wanted.length < from + text.length) continue;
    const spans = spansOf(paragraph, at, at + wanted.length);
    if (spans.every(isTextAlone)) return { text: wanted, spans };
  }
  return own;
}

/** Where a run's text begins in its paragraph's. */
function startOf(run: Run, { runs }: Paragraph): number {
  return runs.slice(0, runs.indexOf(run)).reduce((length, { text }) => length + text.length, 0);
}

/** The runs that show a stretch of a paragraph's text. */
export function spansOf({ runs }: Paragraph, from: number, to: number): RunSpan[] {
  let start = 0;
  return runs.flatMap((run) => {
    const span = { run, from: Math.max(0, from - start), to: Math.min(run.text.length, to - start) };
    start += run.text.length;
    return span.from < span.to ? [span] : [];
  });
}

/** Whether a run can be cut where the span begins and ends. */
export function isTextAlone({ run }: RunSpan): boolean {
  return run.isPlain && run.pieces.map(({ text }) => text).join('') === run.text;
}

function whole(run: Run): RunSpan {
  return { run, from: 0, to: run.text.length };
}
