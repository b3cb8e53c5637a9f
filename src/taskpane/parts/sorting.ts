/** The order that a person chose for a table. */
export type Sort = { column: string; descending: boolean };

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** What a press on a column's head does: ascending, descending, and then the order that the rows came in. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/**
 * Rows in the chosen order: numbers by size, before texts, these by pinyin; what is not known stands last either way.
 * @example inOrder([{ n: 2 }, { n: null }, { n: 1 }], { column: 'n', descending: true }, ({ n }) => n) //=> 2, 1, null
 */
export function inOrder<Row>(
  rows: readonly Row[],
  sort: Sort | null,
  valueOf: (row: Row, column: string) => number | string | null,
): readonly Row[] {
  if (!sort) return rows;
  const sign = sort.descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: valueOf(row, sort.column) }));
  keyed.sort(({ value: a }, { value: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    if (typeof a === 'string' && typeof b === 'string') return sign * collator.compare(a, b);
    return sign * (typeof a === 'number' ? -1 : 1);
  });
  return keyed.map(({ row }) => row);
}
