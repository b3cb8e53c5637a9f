import { Edits } from '../../xlsx/patching/edits';
import type { Run, Story } from '../reading/story';
import { element, textElement } from '../wordXml';
import type { RunSpan } from './standing';

/** Whose change it is; `date` an ISO 8601 instant. */
export type Author = { name: string; date?: string };

/** A new text for what these spans show; it comes to stand behind the run `behind`, which is one of theirs. */
export type Replacement = { spans: readonly RunSpan[]; behind: Run; text: string };

/**
 * A part's source with texts struck out and written anew, as changes that its reader accepts or rejects. The new text looks as
 * the first of the old; everything around stays to the letter.
 */
export function withTrackedChanges(
  story: Story,
  replacements: readonly Replacement[],
  author: Author,
): string {
  const { source, qualifier } = story;
  const edits = new Edits(source);
  let id = story.highestId;
  const change = (name: string, content: string) => {
    id += 1;
    const pairs = {
      [`${qualifier}id`]: id,
      [`${qualifier}author`]: author.name,
      [`${qualifier}date`]: author.date,
    };
    return element(`${qualifier}${name}`, pairs, content);
  };
  for (const { spans, behind, text } of replacements) {
    const look = spans[0]?.run.look ?? '';
    for (const span of spans) {
      const { run, from, to } = span;
      const struck = change('del', isWhole(span) ? struckRun(run, story) : cut(span, 'delText', qualifier));
      const fresh =
        run === behind ? standing(change('ins', shown(look, 't', text, qualifier)), run, qualifier) : '';
      const before = cut({ run, from: 0, to: from }, 't', qualifier);
      const after = cut({ run, from: to, to: run.text.length }, 't', qualifier);
      edits.replace(run.from, run.to, before + struck + fresh + after);
    }
  }
  return edits.apply();
}

/** New text may not stand inside another's insertion: that one ends before it and goes on behind. */
function standing(fresh: string, { insertion }: Run, qualifier: string): string {
  return insertion === null ? fresh : `</${qualifier}ins>${fresh}${insertion}`;
}

function isWhole({ run, from, to }: RunSpan): boolean {
  return from === 0 && to === run.text.length;
}

/** The run as it stands, its text as deleted text. */
function struckRun(run: Run, { source, qualifier }: Story): string {
  const edits = new Edits(source.slice(run.from, run.to));
  for (const { from, to, text } of run.pieces)
    edits.replace(from - run.from, to - run.from, textElement(`${qualifier}delText`, text));
  return edits.apply();
}

/** A run with a part of the text of one; nothing for no text. */
function cut({ run, from, to }: RunSpan, name: 't' | 'delText', qualifier: string): string {
  return from < to ? shown(run.look, name, run.text.slice(from, to), qualifier) : '';
}

function shown(look: string, name: 't' | 'delText', text: string, qualifier: string): string {
  return element(`${qualifier}r`, {}, look + textElement(`${qualifier}${name}`, text));
}
