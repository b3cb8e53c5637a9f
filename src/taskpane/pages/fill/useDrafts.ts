import { useState } from 'react';
import type { FillView } from '../../work/views';

/** 情况说明 as typed and not yet written into the form, by indicator: findings of one row share theirs, and a list may let a field go. */
export type Drafts = {
  textOf(indicator: string): string;
  isChanged(indicator: string): boolean;
  type(indicator: string, text: string): void;
  /** After it was written. */
  forget(indicator: string): void;
  /** How many are not written yet. */
  count: number;
};

export function useDrafts(explanations: FillView['explanations']): Drafts {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const standing = (indicator: string) => explanations[indicator]?.text ?? '';
  const isChanged = (indicator: string) => (typed[indicator] ?? standing(indicator)) !== standing(indicator);
  return {
    textOf: (indicator) => typed[indicator] ?? standing(indicator),
    isChanged,
    type: (indicator, text) => setTyped((before) => ({ ...before, [indicator]: text })),
    forget: (indicator) =>
      setTyped((before) => Object.fromEntries(Object.entries(before).filter(([code]) => code !== indicator))),
    count: Object.keys(typed).filter(isChanged).length,
  };
}
