import { message, say } from '../messages/message';
import { positionOf } from '../workbook/address';
import type { Mark } from './port';

/** The longest title and text that Excel shows beside a selected cell. */
const longestTitle = 32;
const longestText = 255;

/** `#` and six hex digits, as Excel takes them: told apart from the template's own colours, and readable under black text. */
export const markColors: Record<Mark['severity'], string> = {
  error: '#F8CBAD',
  warning: '#FFE699',
  info: '#DDEBF7',
};

const titles = {
  error: 'excel.mark-error',
  warning: 'excel.mark-warning',
  info: 'excel.mark-info',
} as const;

const grave: readonly Mark['severity'][] = ['info', 'warning', 'error'];

/** Marks of cells on sheets that are there, and the rest. */
export function placeable(
  marks: readonly Mark[],
  sheets: Iterable<string>,
): { placed: Mark[]; lost: Mark[] } {
  const there = new Set(sheets);
  const isPlaced = ({ sheet, address }: Mark) => there.has(sheet) && positionOf(address) !== null;
  return { placed: marks.filter(isPlaced), lost: marks.filter((mark) => !isPlaced(mark)) };
}

/** One mark a cell, in the order of their first: the gravest severity, all the texts, the gravest first. */
export function marksByCell(marks: readonly Mark[]): Mark[] {
  const cells = new Map<string, Mark[]>();
  for (const mark of marks) {
    const cell = `${mark.address} ${mark.sheet}`;
    cells.set(cell, [...(cells.get(cell) ?? []), mark]);
  }
  return [...cells.values()].flatMap((same) => {
    const [gravest, ...others] = [...same].sort(
      (a, b) => grave.indexOf(b.severity) - grave.indexOf(a.severity),
    );
    if (!gravest) return [];
    return [{ ...gravest, text: [gravest, ...others].map(({ text }) => text).join('\n') }];
  });
}

/**
 * What is shown when a marked cell is selected: the findings, and below them the prompt that the cell has anyway.
 * @param own the cell's own prompt; empty where it has none
 */
export function markPrompt({ severity, text }: Mark, own: string): { title: string; message: string } {
  return {
    title: clipped(say(message(titles[severity])), longestTitle),
    message: clipped(own === '' ? text : `${text}\n${own}`, longestText),
  };
}

/** Counted as Excel counts, in UTF-16 units; no character is cut in two. */
function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
