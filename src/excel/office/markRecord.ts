/**
 * What has to be known to take marks away again. Each mark is a conditional format with a number in its formula, which Excel moves, copies
 * and saves together with the cell; what the cell's prompt was before is kept under that number with the workbook.
 */
export type Prompt = { title: string; message: string; showPrompt: boolean };

export type MarkRecord = {
  /** Each once: many cells may have the same. */
  prompts: Prompt[];
  /** Of mark 1, 2, 3 …: place of its cell's own prompt, or null where the cell had no validation at all. */
  marks: (number | null)[];
};

/** Key of the record among the settings; its dash keeps it apart from what `setSetting` keeps. */
export const recordKey = 'huibiao-marks';

/** @param own of the cells that are marked, in order */
export function recordOf(own: readonly (Prompt | null)[]): MarkRecord {
  const places = new Map<string, number>();
  const prompts: Prompt[] = [];
  const marks = own.map((prompt) => {
    if (!prompt) return null;
    const key = JSON.stringify(prompt);
    const place = places.get(key) ?? prompts.push(prompt) - 1;
    places.set(key, place);
    return place;
  });
  return { prompts, marks };
}

/** What a mark's cell had before; null also for a mark that the record does not know. */
export function ownPrompt({ prompts, marks }: MarkRecord, number: number): Prompt | null {
  return prompts[marks[number - 1] ?? -1] ?? null;
}

/** @param text as it was kept; null where nothing is marked */
export function parseRecord(text: unknown): MarkRecord | null {
  return typeof text === 'string' ? (JSON.parse(text) as MarkRecord) : null;
}

/** Always true; says whose format it is. @example markFormula(17) //=> '=N("huibiao-mark-17")=0' */
export function markFormula(number: number): string {
  return `=N("huibiao-mark-${number}")=0`;
}

/** The mark's number, or null for a formula of someone else's. */
export function numberOfMark(formula: string): number | null {
  const digits = /^=N\("huibiao-mark-(\d+)"\)=0$/.exec(formula)?.[1];
  return digits === undefined ? null : Number(digits);
}
