import type { Step } from './moves';

/** What a key asks of the sheet while nothing is being typed. */
export type GridAction =
  | { kind: 'step'; step: Step }
  | { kind: 'page'; direction: 1 | -1 }
  | { kind: 'edge'; edge: 'row-start' | 'row-end' | 'start' | 'end' }
  | { kind: 'tab'; direction: 1 | -1 }
  | { kind: 'sheet'; direction: 1 | -1 }
  | { kind: 'edit' | 'empty' | 'undo' | 'redo' | 'choose' | 'escape' }
  /** A letter or sign: the beginning of an entry. */
  | { kind: 'type' };

export type Key = {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
};

const steps: Record<string, Step> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

const plainKeys: Record<string, GridAction> = {
  Home: { kind: 'edge', edge: 'row-start' },
  End: { kind: 'edge', edge: 'row-end' },
  PageUp: { kind: 'page', direction: -1 },
  PageDown: { kind: 'page', direction: 1 },
  Enter: { kind: 'edit' },
  F2: { kind: 'edit' },
  Delete: { kind: 'empty' },
  Backspace: { kind: 'empty' },
  Escape: { kind: 'escape' },
};

const withControl: Record<string, GridAction> = {
  Home: { kind: 'edge', edge: 'start' },
  End: { kind: 'edge', edge: 'end' },
  PageUp: { kind: 'sheet', direction: -1 },
  PageDown: { kind: 'sheet', direction: 1 },
  y: { kind: 'redo' },
};

/**
 * The keys of spreadsheet programs. Browsers keep Ctrl+PageUp and Ctrl+PageDown for their own tabs, so that Alt changes sheets as well.
 * null for a key that is left to the browser.
 */
export function actionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): GridAction | null {
  if (altKey) {
    if (key === 'ArrowDown') return { kind: 'choose' };
    return key.startsWith('Page') ? (withControl[key] ?? null) : null;
  }
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
    return withControl[key.length === 1 ? key.toLowerCase() : key] ?? null;
  }
  if (key === 'Tab') return { kind: 'tab', direction: shiftKey ? -1 : 1 };
  const step = steps[key];
  if (step) return { kind: 'step', step };
  return plainKeys[key] ?? ([...key].length === 1 ? { kind: 'type' } : null);
}
