import type { TotalLine } from '../../../../src/taskpane/work/views';

/** A line of the totals table: 38 of 受理, answered by all 57, unless told. */
export function total(differing: Partial<TotalLine> = {}): TotalLine {
  return {
    code: 'FY_02',
    name: '受理',
    chapter: 'FY',
    measure: '件',
    decimals: 0,
    derived: false,
    value: 38,
    previous: 30,
    change: 8,
    growth: 26.7,
    comparison: 'growth',
    asked: 57,
    answered: 57,
    cell: null,
    ...differing,
  };
}
