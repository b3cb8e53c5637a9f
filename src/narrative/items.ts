import type { Line, Phrase } from './clauseLanguage';

/** How many items (一是 … 二是 …) each list of a text has. */
export function itemsIn(lines: readonly Line[]): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (list: number) => counts.set(list, (counts.get(list) ?? 0) + 1);
  const visit = (phrase: Phrase): void => {
    if (phrase.type === 'item') count(phrase.list);
    if (phrase.type === 'item' || phrase.type === 'among') visit(phrase.body);
    if (phrase.type === 'series') phrase.members.forEach(visit);
    if (phrase.type === 'colon') [phrase.left, phrase.right].forEach(visit);
  };
  for (const sentence of lines.flatMap((line) => line.sentences)) {
    if (sentence.item !== undefined) count(sentence.item);
    if (sentence.phrase) visit(sentence.phrase);
  }
  return counts;
}
