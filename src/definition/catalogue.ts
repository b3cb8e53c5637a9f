/**
 * A definition opened for one year: everything parsed, indexed and resolved once, so that the layers above only look up.
 */
import type { Expression } from '../formula/expression';
import type { BreakdownTable, Chapter, Definition, Indicator, Rule, Unit } from './definition';

/** A rule with its formula parsed and table placeholders expanded; `id` of an expanded rule is `R12:RX_QZ`. */
export type OpenRule = Omit<Rule, 'formula'> & {
  formula: string;
  expression: Expression;
  /** Codes that the formula refers to, in order of appearance, without repeats. */
  operands: readonly string[];
  /** Uses CHILDREN(): only a roll-up can judge it. */
  needsChildren: boolean;
  needsPrevious: boolean;
};

/** `comparable` is that of the year, and false where it is so of anything that the indicator is computed from. */
export type OpenIndicator = Indicator & {
  /** Parsed `formula` of a derived indicator, and the codes it refers to. */
  derivation?: { expression: Expression; operands: readonly string[] };
};

export type Catalogue = {
  definition: Definition;
  year: number;
  /** Content hash of the definition: 16 hex digits, independent of the order of rows. */
  hash: string;
  /** Indicators asked in `year`, in the order of the definition, table cells at the end of their chapter. */
  indicators: ReadonlyMap<string, OpenIndicator>;
  /** Derived indicators so ordered that each stands after what it refers to. */
  derived: readonly OpenIndicator[];
  chapters: readonly Chapter[];
  tables: readonly BreakdownTable[];
  /** The units of `year`. */
  units: ReadonlyMap<string, Unit>;
  /** The unit of `year` that has this code, or that continues the unit which had it before. */
  unitNow(code: string): Unit | undefined;
  /** Direct children, in the order of the definition. */
  children(unit: string): readonly Unit[];
  /** Units that file under `unit` (itself where it files): townships, departments and own units, in tree order. These are the units that `issue` writes for. */
  filingUnits(unit: string): readonly Unit[];
  /** Whether `unit` is `ancestor` or stands below it. */
  isWithin(unit: string, ancestor: string): boolean;
  /** The indicators on `unit`'s template (entered and derived), in order. */
  askedOf(unit: Unit): readonly OpenIndicator[];
  /** Whether the words of an audience or scope name this unit. */
  names(audience: readonly string[], unit: Unit): boolean;
  rules: readonly OpenRule[];
};
