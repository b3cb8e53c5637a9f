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

/** Fields that name other figures, those of the table by placeholders. */
const referring = ['formula', 'weight', 'numerator', 'denominator', 'replaces'] as const;

/** Made field by field: a definition has thousands of cells, and objects spread into each other are slow. */
function cellOf(table: BreakdownTable, row: Row, column: Column): Indicator {
  const { code } = column;
  const cell: Indicator = {
    ...column,
    note: row.note + column.note,
    comparable: row.comparable && column.comparable,
    code: row.code + code,
    name: `${row.name}—${column.name}`,
    aliases: column.aliases.map((alias) => `${row.name}—${alias}`),
    chapter: table.chapter,
    cell: { table: table.code, row: row.code, column: code },
  };
  if (isByRow(row, column)) {
    cell.rollup = 'derived';
    cell.audience = [];
    cell.required = false;
    if (row.formula !== undefined) cell.formula = row.formula;
    delete cell.weight;
  }
  const continued = replaced(row, column);
  if (continued !== undefined) cell.replaces = continued;
  for (const field of referring) {
    const text = cell[field];
    if (text !== undefined) cell[field] = filledIn(text, table, row, column);
  }
  const since = Math.max(row.since ?? -Infinity, column.since ?? -Infinity);
  const until = Math.min(row.until ?? Infinity, column.until ?? Infinity);
  if (since > -Infinity) cell.since = since;
  if (until < Infinity) cell.until = until;
  return cell;
}

/** A text of a column or row as it is in one of its cells. */
function filledIn(text: string, table: BreakdownTable, row: Row, column: Column): string {
  if (!text.includes('{')) return text;
  return text
    .replaceAll(others.rows, () =>
      otherRows(table, row)
        .map((other) => other.code + column.code)
        .join(','),
    )
    .replaceAll(others.columns, () =>
      otherColumns(table, column)
        .map((other) => row.code + other.code)
        .join(','),
    )
    .replaceAll('{行}', row.code)
    .replaceAll('{列}', column.code);
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
