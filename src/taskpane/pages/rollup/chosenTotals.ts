import { inOrder, type Sort } from '../../parts/sorting';
import type { TotalLine } from '../../work/views';
import { isPartial } from './totalsText';

/** Which totals a person wants to see, and in which order. */
export type TotalsChoice = {
  /** Code; the empty text for all. */
  chapter: string;
  search: string;
  onlyPartial: boolean;
  sort: Sort | null;
};

export const allTotals: TotalsChoice = { chapter: '', search: '', onlyPartial: false, sort: null };

/** @example chosenTotals(totals, { ...allTotals, search: 'fy_' }) //=> those whose name or code has it */
export function chosenTotals(totals: readonly TotalLine[], choice: TotalsChoice): readonly TotalLine[] {
  const wanted = choice.search.trim().toLowerCase();
  const chosen = totals.filter(
    (total) =>
      (choice.chapter === '' || total.chapter === choice.chapter) &&
      (!choice.onlyPartial || isPartial(total)) &&
      (total.name.toLowerCase().includes(wanted) || total.code.toLowerCase().includes(wanted)),
  );
  return inOrder(chosen, choice.sort, (total, column) => valueIn[column]?.(total) ?? null);
}

const valueIn: Readonly<Record<string, (total: TotalLine) => number | string | null>> = {
  name: ({ name }) => name,
  value: ({ value }) => value,
  previous: ({ previous }) => previous,
  change: ({ change }) => change,
  growth: ({ growth }) => growth,
  answered: ({ asked, answered }) => (asked === 0 ? null : answered / asked),
};
