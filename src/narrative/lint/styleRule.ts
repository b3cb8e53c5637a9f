/** A rule of writing: it looks at a text as a reader sees it, and says which words of it read wrongly. */
import type { MessageKey, Message } from '../../messages/message';
import type { Skeleton } from './skeleton';

/** What reads wrongly: from which index of the skeleton, the words, and what else the message says of them. */
export type Hit = { index: number; found: string; params?: Message['params'] };

export type StyleRule = {
  /** Says what is wrong with `{found}` and how to mend it. */
  key: MessageKey;
  find(skeleton: Skeleton): Hit[];
};

export const measures =
  '(?:万|亿)?(?:人次|件次|场次|户次|件|名|人|项|个|条|份|场|期|户|家|宗|起|支|处|部|座|册|辆|台|次|元|个百分点|[%％‰])';
/** Patterns are bounded, so that a text of any length is looked over in time proportional to it. */
export const number = '\\d[\\d.]{0,15}';

/** Wherever the pattern matches. */
export function matching(pattern: string, isHit: (hit: Hit, skeleton: Skeleton) => boolean = () => true) {
  const expression = new RegExp(pattern, 'gu');
  return (skeleton: Skeleton): Hit[] =>
    [...skeleton.text.matchAll(expression)]
      .map(({ 0: found, index }) => ({ index, found }))
      .filter((hit) => isHit(hit, skeleton));
}

/** The same outside quotation marks and titles of books. */
export function unquoted(pattern: string, isHit?: (hit: Hit, skeleton: Skeleton) => boolean) {
  const find = matching(pattern, isHit);
  return (skeleton: Skeleton): Hit[] => {
    const hits = find(skeleton);
    if (hits.length === 0) return [];
    const quoted = quotedIn(skeleton.text);
    return hits.filter(({ index }) => !quoted[index]);
  };
}

/** Which signs of a text stand in quotation marks that are open on their line. Quoted words are names: “12345”, “一件事”. */
function quotedIn(text: string): boolean[] {
  let depth = 0;
  return Array.from({ length: text.length }, (_, index) => {
    const sign = text.charAt(index);
    if (sign === '\n') depth = 0;
    else if ('”’》'.includes(sign)) depth -= 1;
    const isQuoted = depth > 0;
    if ('“‘《'.includes(sign)) depth += 1;
    return isQuoted;
  });
}

/** Sentences of a text with where they begin, without their closing marks. */
export function sentencesIn(text: string): { start: number; sentence: string }[] {
  return [...text.matchAll(/[^。！？\n]+/gu)].map(({ 0: sentence, index }) => ({ start: index, sentence }));
}
