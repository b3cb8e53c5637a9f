/**
 * Submissions to consolidated observations of a parent unit, contributions kept.
 * rollup/ may import validation/, submission/, template/, definition/, formula/, workbook/, number/ and messages/.
 */
import type { Unit } from '../definition/definition';
import type { Finding, Rejection } from '../submission/finding';
import type { Observation, Source } from '../submission/submission';

/** One child's part in a total. `included` is false for what the method leaves out (other units' values of a lead indicator). */
export type Contribution = {
  unit: string;
  value: number | string;
  source: Source;
  included: boolean;
  /** A signed 去重 adjustment, with its reason. */
  adjustment?: string;
};

export type Total = {
  indicator: string;
  /** null where nobody gave a value. */
  value: number | string | null;
  /** Last year's, from the summary handed in. */
  previous: number | null;
  /** Filing units asked for this indicator, and those among them whose value (or 不适用) is in the total. */
  asked: number;
  answered: number;
  contributions: Contribution[];
};

/** What one unit under the parent brings: a filing unit its observations, a county its own totals. */
export type ChildRow = {
  unit: Unit;
  state: 'reported' | 'partial' | 'missing' | 'rejected';
  /** By indicator. For a county: its totals as observations, the source being its summary's or, rolled up here, none. */
  values: ReadonlyMap<string, number | string>;
};

export type Rollup = {
  unit: Unit;
  year: number;
  units: { expected: string[]; reported: string[]; missing: string[]; rejected: string[] };
  totals: ReadonlyMap<string, Total>;
  /** Direct children of the unit, in tree order: the lines of the 分表. */
  rows: readonly ChildRow[];
  observations: readonly Observation[];
  rejected: readonly Rejection[];
  findings: readonly Finding[];
  /** Any submission was marked 示例数据. */
  example: boolean;
};
