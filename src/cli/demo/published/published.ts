/** What the reports published: figures and the arithmetic that they claim. Figures only; the wording is ours. */

/** Why a figure has no place among the indicators, or a check none among the claims; in words as `cli.demo-reason-…`. */
export type Reason =
  'no-operands' | 'one-operand' | 'descriptive' | 'change-only' | 'wording' | 'bounds' | 'listed';

export type PublishedFigure =
  /**
   * The figure is the total of an indicator, in the indicator's unit of measure. `scale`: one of that unit is so many of the facts' unit
   * (10 000 元 to the 万元). `approximate`: printed with 余, 近 or 多.
   */
  | { fact: string; indicator: string; value: number; scale?: number; approximate?: true }
  /** A change on the year, which is computed from two years' totals. */
  | { fact: string; yearOnYear: string; stated: number }
  /** Belongs to indicator `of`, but is not its total or not to be had by roll-up, and why. */
  | { fact: string; reason: Reason; of: string };

/** Arithmetic that a report states and that its own figures can be held against. */
export type Claim = {
  /** As in the reference facts. */
  id: string;
  /** Names the claim in a few words: 行政复议案件办结率. */
  label: string;
  /** Over indicator codes, in the rule language: a figure to be computed, or a comparison that should hold. */
  formula: string;
  /** Absent where `formula` is a comparison. */
  stated?: { value: number; decimals: number; measure: string };
  /** Another claim of the same report with the same slip behind it. */
  sameRootAs?: string;
  /** 其中 that need not be exhaustive: to be asked, not an error. */
  soft?: boolean;
};

export type PublishedReport = {
  unit: string;
  year: number;
  figures: readonly PublishedFigure[];
  claims: readonly Claim[];
  /** Checks of the reference facts that no figure can decide, and why. */
  uncheckable: readonly { id: string; reason: Reason }[];
};
