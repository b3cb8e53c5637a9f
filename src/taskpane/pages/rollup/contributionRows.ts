import { ratio } from '../../../number/round';
import { inOrder, type Sort } from '../../parts/sorting';
import type { ContributionLine, TotalTrace } from '../../work/views';

export type ContributionRow = ContributionLine & {
  key: string;
  /** Percent of the total, where the total is a sum that it is counted in. */
  share: number | null;
};

const shareDecimals = 1;

/** Contributions with their share of the total, in the chosen order. */
export function contributionRows(
  { total, method, contributions }: Pick<TotalTrace, 'total' | 'method' | 'contributions'>,
  sort: Sort | null,
): readonly ContributionRow[] {
  const whole = method === 'sum' && typeof total.value === 'number' && total.value > 0 ? total.value : null;
  const rows = contributions.map((line, at): ContributionRow => ({
    ...line,
    key: String(at),
    share:
      whole !== null && line.included && typeof line.value === 'number'
        ? ratio(line.value, whole, 100, shareDecimals, 'half-away')
        : null,
  }));
  return inOrder(rows, sort, (row, column) => valueIn[column]?.(row) ?? null);
}

const valueIn: Readonly<Record<string, (row: ContributionRow) => number | string | null>> = {
  unit: ({ unit }) => unit.name,
  value: ({ value }) => value,
  share: ({ share }) => share,
  source: ({ source }) => source.file,
};
