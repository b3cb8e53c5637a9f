import type { BreakdownTable, Definition, Indicator } from './definition';

type Column = BreakdownTable['columns'][number];

/**
 * The indicators that a breakdown table's cells are, row by row. `{行}` in a column's formula, weight, numerator, denominator or
 * replaced code is the row's code.
 */
export function cellsOf(table: BreakdownTable): Indicator[] {
  return table.rows.flatMap((row) => table.columns.map((column) => cellOf(table, row, column)));
}

/** All indicators of a definition whatever the year: chapter by chapter, the listed ones first, then the cells of its tables. */
export function indicatorsOf(
  definition: Pick<Definition, 'chapters' | 'indicators' | 'tables'>,
): Indicator[] {
  return definition.chapters.flatMap(({ code }) => [
    ...definition.indicators.filter(({ chapter }) => chapter === code),
    ...definition.tables.filter(({ chapter }) => chapter === code).flatMap(cellsOf),
  ]);
}

/** Whether a figure is asked in `year`. */
export function askedIn(
  year: number,
  { since, until }: { since?: number | undefined; until?: number | undefined },
): boolean {
  return (since === undefined || since <= year) && (until === undefined || year <= until);
}

function cellOf(table: BreakdownTable, row: BreakdownTable['rows'][number], column: Column): Indicator {
  const { formula, weight, numerator, denominator, replaces, ...rest } = column;
  const ofRow = { formula, weight, numerator, denominator, replaces };
  return {
    ...rest,
    ...Object.fromEntries(
      Object.entries(ofRow).flatMap(([field, text]) =>
        text === undefined ? [] : [[field, text.replaceAll('{行}', row.code)]],
      ),
    ),
    code: row.code + column.code,
    name: `${row.name}—${column.name}`,
    aliases: column.aliases.map((alias) => `${row.name}—${alias}`),
    chapter: table.chapter,
    cell: { table: table.code, row: row.code, column: column.code },
  };
}
