import type { OpenIndicator } from '../../definition/catalogue';
import type { Unit } from '../../definition/definition';
import type { Rounding } from '../../number/round';
import type { Share } from '../share';
import type { AreaTotal } from '../rollup';

/** What a method may ask of the area whose total it makes. */
export type Area = {
  rounding: Rounding;
  /** Whether the words of an audience name this unit. */
  names(audience: readonly string[], unit: Unit): boolean;
  /** Totals of the indicators that stand before this one: entered ones for a derived, and derived ones it builds on. */
  total(code: string): AreaTotal | undefined;
  /** The value of a derived indicator out of those totals. */
  derive(indicator: OpenIndicator): number | null;
};

/** What becomes of the shares of an area's direct children. */
export type Outcome = {
  value: number | string | null;
  /** The shares that are in the value; the others are kept as contributions left out. */
  taken: readonly Share[];
  weighted?: AreaTotal['weighted'];
  /** Where they are not those of the taken shares together. */
  asked?: number;
  answered?: number;
};

/** How one roll-up method behaves; one file a method, found through `methods`. */
export type Method = {
  /** Whether a signed 去重 row can correct its total. */
  adjustable: boolean;
  rollUp(indicator: OpenIndicator, shares: readonly Share[], area: Area): Outcome;
};
