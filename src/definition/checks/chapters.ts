import { unknown, type Complaint } from './complaint';
import type { Survey } from './survey';

/** Rows of chapters that are not there. */
export function chapterComplaints({ chapters, chapterCodes, listed, tables, texts }: Survey): Complaint[] {
  const known = [...chapters.map(({ value }) => value.name), ...chapterCodes];
  return [...listed, ...tables, ...texts]
    .filter(({ value }) => !chapterCodes.has(value.chapter))
    .map(({ path, value: { chapter } }) =>
      unknown(
        [...path, 'chapter'],
        'definition.unknown-chapter',
        { chapter },
        { word: chapter, known, on: ['chapters'] },
      ),
    );
}
