import { chapterCaptions, totalsCaptions } from '../template/captions';
import type { CellValue } from '../workbook/workbook';
import { normalised } from './plainText';

/** What a column under a header holds. */
export type Role = (typeof chapterCaptions)[number] | (typeof totalsCaptions)[keyof typeof totalsCaptions];

const captions: readonly Role[] = [...chapterCaptions, ...Object.values(totalsCaptions)];
const exact = new Map<string, Role>(captions.map((caption) => [caption, caption]));
const firstCharacters = new Set(captions.map((caption) => caption.charCodeAt(0)));
const longestCaption = 24;

/** The caption that a cell shows, whatever spaces, line breaks or full-width letters it is written with. */
export function captionIn(value: CellValue): Role | undefined {
  if (typeof value !== 'string' || value.length > longestCaption) return undefined;
  const found = exact.get(value);
  if (found !== undefined) return found;
  const start = value.trimStart();
  return firstCharacters.has(start.charCodeAt(0)) ? exact.get(normalised(start)) : undefined;
}
