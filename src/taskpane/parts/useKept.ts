import { useCallback, useState } from 'react';
import type { Pane } from '../pane';
import { usePaneObject } from '../usePane';

const kept = new WeakMap<Pane, Map<string, unknown>>();

/** State of a page that is still there when a person comes back to the page; gone with the pane. @param key of the page and its part */
export function useKept<T>(key: string, initial: T): [T, (next: T) => void] {
  const pane = usePaneObject();
  const [value, setValue] = useState(() => keptValue<T>(pane, key));
  const keepAndShow = useCallback(
    (next: T) => {
      keep(pane, key, next);
      setValue(() => next);
    },
    [pane, key],
  );
  return [value ?? initial, keepAndShow];
}

/** Sets what a page will find when it is shown next. */
export function keep(pane: Pane, key: string, value: unknown): void {
  keptIn(pane).set(key, value);
}

/** What is kept, for where nothing is drawn; undefined where nobody set it. */
export function keptValue<T>(pane: Pane, key: string): T | undefined {
  return keptIn(pane).get(key) as T | undefined;
}

function keptIn(pane: Pane): Map<string, unknown> {
  const found = kept.get(pane) ?? new Map<string, unknown>();
  kept.set(pane, found);
  return found;
}
