import type { FigureRequest } from '../clauseLanguage';
import type { Facts } from '../facts';
import type { FigureOperand, Shortfall } from '../narrative';
import type { Written } from '../kinds/kind';

/** What a bracket prints: a figure, or a list of them with the words around each. */
export type Part = string | (Written & ElseAsked);

type ElseAsked = {
  /** Where it is not the indicator of the bracket. */
  indicator?: string | null;
  /** What would ask for it alone, where the bracket asks for more. */
  request?: string;
};

/** What a figure can say of its indicator. */
export type Form = {
  /** What stands before the first bar: an indicator unless told, a breakdown table, or a word of the summary as a whole. */
  about?: 'table' | 'summary';
  /** It calculates, so it is not for words. */
  numeric: boolean;
  /** What 其中 can be a part of: the figure itself, not a remark on it. */
  main: boolean;
  /** Null where something that it needs is not known. */
  write(request: FigureRequest, facts: Facts): Written | readonly Part[] | null;
  /** What its sentence has to say of the units that left blank what it is made of. */
  lacks(request: FigureRequest, facts: Facts): Shortfall | null;
};

/** Both years of an indicator as numbers. */
export type BothYears = {
  current: FigureOperand & { value: number };
  previous: FigureOperand & { value: number };
};

export function bothYears(code: string, facts: Facts): BothYears | null {
  const current = numberOf(code, facts);
  const previous = facts.previous(code);
  return current && previous && { current, previous };
}

export function numberOf(code: string, facts: Facts): (FigureOperand & { value: number }) | null {
  const operand = facts.current(code);
  return operand && typeof operand.value === 'number' ? { ...operand, value: operand.value } : null;
}
