import type { BreakdownTable, Definition, Indicator } from './definition';

type Row = BreakdownTable['rows'][number];
type Column = BreakdownTable['columns'][number];

/**
 * The indicators that a breakdown table's cells are, row by row. A cell is what its column says: computed by the row's formula where the
 * column is entered and the row has one, asked in the years of both, comparable where both are.
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

/** The years in which something is asked; without an end, always. */
export type Years = { since?: number | undefined; until?: number | undefined };

/** Whether a figure is asked in `year`. */
export function askedIn(year: number, { since, until }: Years): boolean {
  return (since === undefined || since <= year) && (until === undefined || year <= until);
}

/** Whether a cell is computed by the formula of its row and not as its column says. */
export function isByRow(row: Row, column: Column): boolean {
  return row.formula !== undefined && column.rollup !== 'derived';
}

/** What stands for all other entered rows or columns in a formula. */
const others = { rows: '{各行}', columns: '{各列}' } as const;

/** Whether a formula takes whatever rows or columns the table has in a year. */
export function followsTheTable(formula: string): boolean {
  return Object.values(others).some((placeholder) => formula.includes(placeholder));
}

function cellOf(table: BreakdownTable, row: Row, column: Column): Indicator {
  const { code, name, aliases, formula, weight, numerator, denominator, ...rest } = column;
  const filled = (text: string) =>
    text
      .replaceAll(others.rows, () =>
        otherRows(table, row)
          .map((other) => other.code + code)
          .join(','),
      )
      .replaceAll(others.columns, () =>
        otherColumns(table, column)
          .map((other) => row.code + other.code)
          .join(','),
      )
      .replaceAll('{行}', row.code)
      .replaceAll('{列}', code);
  const byRow = isByRow(row, column);
  const references = {
    formula: byRow ? row.formula : formula,
    weight: byRow ? undefined : weight,
    numerator,
    denominator,
    replaces: replaced(row, column),
  };
  return {
    ...rest,
    ...(byRow && { rollup: 'derived', audience: [], required: false }),
    ...Object.fromEntries(
      Object.entries(references).flatMap(([field, text]) =>
        text === undefined ? [] : [[field, filled(text)]],
      ),
    ),
    ...bothYears(row, column),
    note: row.note + column.note,
    comparable: row.comparable && column.comparable,
    code: row.code + code,
    name: `${row.name}—${name}`,
    aliases: aliases.map((alias) => `${row.name}—${alias}`),
    chapter: table.chapter,
    cell: { table: table.code, row: row.code, column: code },
  };
}

/** The rows that a total of the column takes. */
function otherRows({ rows }: BreakdownTable, row: Row): Row[] {
  return rows.filter((other) => other !== row && other.formula === undefined);
}

/** The columns that a total of the row takes. */
function otherColumns({ columns }: BreakdownTable, column: Column): Column[] {
  return columns.filter((other) => other !== column && other.rollup !== 'derived');
}

/** A cell continues that of the replaced row, in the replaced column where its own replaces one. */
function replaced(row: Row, column: Column): string | undefined {
  const before = row.replaces ?? row.code;
  if (column.replaces !== undefined) return column.replaces.replaceAll('{行}', before);
  return row.replaces === undefined ? undefined : before + column.code;
}

function bothYears(row: Years, column: Years): Years {
  const since = Math.max(row.since ?? -Infinity, column.since ?? -Infinity);
  const until = Math.min(row.until ?? Infinity, column.until ?? Infinity);
  return { ...(since > -Infinity && { since }), ...(until < Infinity && { until }) };
}
