import type { Definition } from '../definition';
import { complaint, hintFor, type Complaint } from './complaint';
import type { Survey } from './survey';

/** Rows of chapters that are not there. */
export function chapterComplaints({ listed, tables, texts }: Survey, { chapters }: Definition): Complaint[] {
  const known = new Set(chapters.map(({ code }) => code));
  return [...listed, ...tables, ...texts]
    .filter(({ value }) => !known.has(value.chapter))
    .map(({ path, value: { chapter } }) =>
      complaint([...path, 'chapter'], 'definition.unknown-chapter', {
        chapter,
        hint: hintFor(
          chapter,
          chapters.flatMap(({ code, name }) => [name, code]),
        ),
      }),
    );
}
