/**
 * Submissions to consolidated observations of a parent unit, contributions kept.
 * rollup/ may import validation/, submission/, template/, definition/, formula/, workbook/, number/ and messages/.
 */
import type { Unit } from '../definition/definition';
import type { Message } from '../messages/message';
import type { Finding, Rejection } from '../submission/finding';
import type { Source } from '../submission/submission';
import type { Observations } from './observations';

/** One child's part in a total. `included` is false for what the method leaves out (other units' values of a lead indicator). */
export type Contribution = {
  unit: string;
  value: number | string;
  source: Source;
  included: boolean;
  /** A signed 去重 adjustment, with its reason. */
  adjustment?: string;
};

/** A 去重 row as it stands among contributions. */
export type AdjustmentRow = Contribution & { value: number; adjustment: string };

/** What a weighted mean is made of, kept so that a level above stays exact: Σ value × weight, Σ weight where both were given. */
export type WeightedParts = { products: number; weights: number };

export type Total = {
  indicator: string;
  /** null where nobody gave a value. */
  value: number | string | null;
  /** Last year's, from the summary handed in. */
  previous: number | null;
  /**
   * Filing units that the total asks, and those among them whose value (or 不适用) it has. A method that takes one unit's value
   * (lead, none) asks that unit only; a derived total has the most asked and the fewest answered of its operands.
   */
  asked: number;
  answered: number;
  /** Put together each time they are asked for: there are as many as there are figures of units. */
  readonly contributions: readonly Contribution[];
  /** The 去重 rows among them. */
  readonly adjustments: readonly AdjustmentRow[];
  /** Codes of direct children of whom something is in it. */
  readonly contributors: ReadonlySet<string>;
  /** Set for a weighted mean that has a value. */
  weighted?: WeightedParts;
};

/** A total as an area's own area needs it. */
export type AreaTotal = Omit<Total, 'contributions' | 'adjustments' | 'contributors'>;

/** What one unit under the parent brings: a filing unit its observations, a county its own totals. */
export type ChildRow = {
  unit: Unit;
  /** It files for itself; otherwise it is an area with units of its own. */
  filing: boolean;
  state: 'reported' | 'partial' | 'missing' | 'rejected';
  /** By indicator, derived ones computed anew from the row's own values. */
  values: ReadonlyMap<string, number | string>;
  /** What a filing unit typed where it gave no value that counts: 不适用, or text that could not be read as a number. */
  marks: ReadonlyMap<string, string>;
  /** Of a county: what its weighted means are made of. */
  weighted: ReadonlyMap<string, WeightedParts>;
};

/** How one filing unit stands. */
export type Return = {
  unit: string;
  state: 'reported' | 'missing' | 'rejected';
  /** Its own file, taken or refused, or the summary that covers it. */
  file?: string;
  /** The area whose summary covers it. */
  through?: string;
  /** Why its file was refused. */
  reason?: Message;
  /** The files that it took the place of, the oldest first, and how many figures and texts each change was about. */
  replaced?: readonly { file: string; changes: number }[];
};

export type Rollup = {
  unit: Unit;
  year: number;
  /** Codes of filing units in tree order. `missing` is all that is not reported; `rejected` are those among them whose file was refused. */
  units: { expected: string[]; reported: string[]; missing: string[]; rejected: string[] };
  /** The expected units, each with its file. */
  returns: readonly Return[];
  totals: ReadonlyMap<string, Total>;
  /** Direct children of the unit, in tree order: the lines of the 分表. */
  rows: readonly ChildRow[];
  /** Of every submission that counts; for a county's summary, its totals. */
  observations: Observations;
  rejected: readonly Rejection[];
  findings: readonly Finding[];
  /** Any submission was marked 示例数据. */
  example: boolean;
};
