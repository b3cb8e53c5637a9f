/**
 * What has to be known to take marks away again. Each mark is a conditional format with a number in its formula, which Excel moves, copies
 * and saves together with the cell; what the cell's prompt was before is kept under that number with the workbook.
 */
export type Prompt = { title: string; message: string; showPrompt: boolean };

/** By the mark's number; null where the cell had no validation at all. */
export type MarkRecord = Readonly<Record<string, Prompt | null>>;

/** Key of the record among the settings; its dash keeps it apart from what `setSetting` keeps. */
export const recordKey = 'huibiao-marks';

/** Always true; says whose format it is. @example markFormula(17) //=> '=N("huibiao-mark-17")=0' */
export function markFormula(number: number): string {
  return `=N("huibiao-mark-${number}")=0`;
}

/** The mark's number, or null for a formula of someone else's. */
export function numberOfMark(formula: string): string | null {
  return /^=N\("huibiao-mark-(\d+)"\)=0$/.exec(formula)?.[1] ?? null;
}

/** @param text as it was kept; null where nothing is marked */
export function parseRecord(text: unknown): MarkRecord | null {
  return typeof text === 'string' ? (JSON.parse(text) as MarkRecord) : null;
}
