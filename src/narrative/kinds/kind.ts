import type { OpenIndicator } from '../../definition/catalogue';
import type { FigureRequest } from '../clauseLanguage';
import type { Facts } from '../facts';
import type { Figure, FigureOperand } from '../narrative';

/** A figure but for its bookkeeping; `formula` and further `operands` where it is more than a cell's value. */
export type Written = Pick<Figure, 'text' | 'value'> & { formula?: string; operands: FigureOperand[] };

/** How the values of a kind of indicator are written. */
export type KindWriting = {
  /** Numbers that can be compared, divided and counted in 万. */
  numeric: boolean;
  /** Null where the value is not of this kind (words where a number should be). */
  write(own: FigureOperand, indicator: OpenIndicator, request: FigureRequest, facts: Facts): Written | null;
};
