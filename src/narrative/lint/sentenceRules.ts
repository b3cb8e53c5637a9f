/** How sentences follow each other. For finished paragraphs: what a template leaves out shortens them. */
import type { Skeleton } from './skeleton';
import { sentencesIn, type Hit, type StyleRule } from './styleRule';

const longest = 120;
const alike = 3;
const itemMark = /^\s*(?:[一二三四五六七八九十]{1,3}是)?\s*/u;

export const sentenceRules: readonly StyleRule[] = [
  { key: 'narrative.style-long-sentence', find: longSentences },
  { key: 'narrative.style-same-opening', find: sameOpenings },
];

function longSentences({ text }: Skeleton): Hit[] {
  return sentencesIn(text)
    .filter(({ sentence }) => sentence.length > longest)
    .map(({ start, sentence }) => ({
      index: start,
      found: sentence.slice(0, 10),
      params: { count: sentence.length },
    }));
}

/** 全年…。全年…。全年…。 */
function sameOpenings({ text }: Skeleton): Hit[] {
  const openings = sentencesIn(text).map(({ start, sentence }) => {
    const mark = itemMark.exec(sentence)?.[0].length ?? 0;
    return { index: start + mark, found: sentence.slice(mark, mark + 2) };
  });
  const hits: Hit[] = [];
  for (let at = 0; at < openings.length;) {
    const { index = 0, found = '' } = openings[at] ?? {};
    const others = openings.slice(at).findIndex((opening) => opening.found !== found);
    const count = others < 0 ? openings.length - at : others;
    if (count >= alike && /^\p{Script=Han}{2}$/u.test(found)) hits.push({ index, found, params: { count } });
    at += count;
  }
  return hits;
}
