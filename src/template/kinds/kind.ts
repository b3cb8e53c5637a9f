import type { Indicator } from '../../definition/definition';
import type { Message } from '../../messages/message';
import type { Validation } from '../../workbook/workbook';
import type { Live } from '../live';

/** What the behaviour of a kind depends on. */
export type Figure = Pick<Indicator, 'measure' | 'decimals'>;

/** A value that its kind does not allow. */
export type Fault = {
  /** Stable, in kebab-case. */
  code: 'not-a-number' | 'not-yes-or-no' | 'below-minimum' | 'above-maximum' | 'too-fine' | 'too-long';
  what: Message;
  /** The nearest value that would be allowed, where there is one. */
  expected: number | null;
};

/** How a figure of one kind is entered, shown, checked and compared; one file a kind, found through `kinds`. */
export type InputKind = {
  /** What may be entered into the cell at `address`; 不适用 always may. */
  rule(address: string, figure: Figure): Validation['rule'];
  /** The same in words, for the person who tried something else. */
  demand(figure: Figure): Message;
  /** What is wrong with a value that was read, or null. */
  fault(value: number | string, figure: Figure): Fault | null;
  /** What is wrong with the cell as a live formula, the empty text where nothing is; `say` gives a fault its place in the hint. */
  hint(input: Live, figure: Figure, say: (fault: Message) => Live): Live;
  /** The cell as rules see it: numbers where the kind has numbers. */
  numeric(input: Live): Live;
  /** Excel number format. */
  format(figure: Figure): string;
  align: 'left' | 'center' | 'right';
  /** How this year is set against last: by difference and growth, in percentage points, or not at all. */
  comparison: 'growth' | 'points' | 'none';
};
