/**
 * The observations of a roll-up as one row each, for pandas, DuckDB, Spark or Power BI. Columns, in this order:
 * unit_code, unit_name, indicator_code, indicator_name, year, state (value, blank, not-applicable, unreadable), number, text, file, sheet, cell.
 */
import { basename } from 'node:path';
import { ByteWriter, parquetWrite, type ColumnSource } from 'hyparquet-writer';
import type { Catalogue } from '../definition/catalogue';
import { message } from '../messages/message';
import { formatFigure } from '../number/format';
import type { Rollup } from '../rollup/rollup';
import type { Observation } from '../submission/submission';
import { CommandError } from './commandError';
import { writeWhole } from './files';

type Fact = {
  unit_code: string;
  unit_name: string;
  indicator_code: string;
  indicator_name: string;
  year: number;
  state: Observation['state'];
  number: number | null;
  text: string | null;
  file: string;
  sheet: string;
  cell: string;
};

/** @throws CommandError for an ending other than .csv and .parquet */
export function factsFormat(path: string): 'csv' | 'parquet' {
  const ending = /\.(csv|parquet)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === 'csv' || ending === 'parquet') return ending;
  throw new CommandError(
    message('cli.out-extension', { option: 'facts', known: '.csv / .parquet', found: basename(path) }),
  );
}

export async function writeFacts(
  path: string,
  { observations }: Rollup,
  catalogue: Catalogue,
): Promise<void> {
  const facts = observations.map((observation) => factOf(observation, catalogue));
  await writeWhole(path, factsFormat(path) === 'csv' ? csv(facts) : parquet(facts));
}

function factOf(observation: Observation, catalogue: Catalogue): Fact {
  const { unit, indicator, year, state, source } = observation;
  const value = state === 'value' ? observation.value : null;
  return {
    unit_code: unit,
    unit_name: catalogue.units.get(unit)?.name ?? '',
    indicator_code: indicator,
    indicator_name: catalogue.indicators.get(indicator)?.name ?? '',
    year,
    state,
    number: typeof value === 'number' ? value : null,
    text: typeof value === 'string' ? value : (observation.typed ?? null),
    file: source.file,
    sheet: source.sheet,
    cell: source.address,
  };
}

const columns = [
  ['unit_code', 'STRING'],
  ['unit_name', 'STRING'],
  ['indicator_code', 'STRING'],
  ['indicator_name', 'STRING'],
  ['year', 'INT32'],
  ['state', 'STRING'],
  ['number', 'DOUBLE'],
  ['text', 'STRING'],
  ['file', 'STRING'],
  ['sheet', 'STRING'],
  ['cell', 'STRING'],
] as const satisfies readonly (readonly [keyof Fact, string])[];

/** UTF-8 with a byte order mark, so that Excel reads the Chinese; RFC 4180 quoting. */
function csv(facts: readonly Fact[]): string {
  const lines = facts.map((fact) => columns.map(([name]) => field(fact[name])).join(','));
  return `\uFEFF${[columns.map(([name]) => name).join(','), ...lines].join('\r\n')}\r\n`;
}

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatFigure(value);
  // a spreadsheet that opens the file would take such text for a formula
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function parquet(facts: readonly Fact[]): Uint8Array {
  const columnData: ColumnSource[] = columns.map(([name, type]) => ({
    name,
    type,
    nullable: name === 'number' || name === 'text',
    data: facts.map((fact) => fact[name]),
  }));
  const writer = new ByteWriter();
  parquetWrite({ writer, columnData });
  return new Uint8Array(writer.getBuffer());
}
