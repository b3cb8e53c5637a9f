import type { Message } from '../messages/message';
import type { RejectionCode, Source } from './submission';

/** One rule or reader complaint about one place. */
export type Finding = {
  /** Stable over runs on the same data: `FY-01@630223100`, `text-in-number@630223100:FY_02`. */
  id: string;
  /** The rule's id, or the reader's stable complaint code in kebab-case. */
  rule: string;
  severity: 'error' | 'warning' | 'info';
  /** Code of the unit; the empty string where the file's unit is unknown. */
  unit: string;
  indicators: string[];
  cells: Source[];
  message: Message;
  actual: number | string | null;
  expected: number | string | null;
  /** A soft finding that is settled: its 情况说明 is filled, or the receiver let it stand. */
  explained: boolean;
  /** Why the receiver let it stand. */
  accepted?: string;
  /** Why the receiver had let it stand, and the figures of then: others stand there now, so that it is open again. */
  lapsed?: { reason: string; actual: number | string | null; expected: number | string | null };
};

/** A file left out, with the way out in its message. */
export type Rejection = { file: string; code: RejectionCode; message: Message; unit?: string };
