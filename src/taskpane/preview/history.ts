import type { CellEntry } from '../../excel/port';

/** What was typed at once on one sheet, and what stood there before. */
export type Change = { sheet: string; before: CellEntry[]; after: CellEntry[] };

/** What was done last stands last in `done`; what was undone last stands last in `undone`. */
export type History = { done: readonly Change[]; undone: readonly Change[] };

export const noHistory: History = { done: [], undone: [] };

/** How far back one can go. */
const mostChanges = 200;

export function withChange({ done }: History, change: Change): History {
  return { done: [...done, change].slice(-mostChanges), undone: [] };
}

/** The history without its last change, which is handed back to be inverted; null where nothing was done. */
export function undo({ done, undone }: History): { change: Change; history: History } | null {
  const change = done.at(-1);
  return change ? { change, history: { done: done.slice(0, -1), undone: [...undone, change] } } : null;
}

/** The history with the change that was undone last, which is handed back to be done again. */
export function redo({ done, undone }: History): { change: Change; history: History } | null {
  const change = undone.at(-1);
  return change ? { change, history: { done: [...done, change], undone: undone.slice(0, -1) } } : null;
}
