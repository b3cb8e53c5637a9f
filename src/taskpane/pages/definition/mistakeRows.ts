import type { Mistake } from '../../../definition/mistake';

export type MistakeRow =
  /** `sheet` undefined: mistakes of the workbook as a whole. */
  { kind: 'sheet'; sheet: string | undefined; count: number } | { kind: 'mistake'; mistake: Mistake };

/** Mistakes under their sheets, in the order in which they come. */
export function mistakeRows(mistakes: readonly Mistake[]): MistakeRow[] {
  const sheets = new Set(mistakes.map(({ sheet }) => sheet));
  return [...sheets].flatMap((sheet) => {
    const listed = mistakes.filter((mistake) => mistake.sheet === sheet);
    return [
      { kind: 'sheet' as const, sheet, count: listed.length },
      ...listed.map((mistake): MistakeRow => ({ kind: 'mistake', mistake })),
    ];
  });
}
