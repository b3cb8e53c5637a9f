/** The observations of a roll-up as one row each, for pandas, DuckDB, Spark or Power BI; docs/facts.md tells of the columns. */
import { basename } from 'node:path';
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
  measure: string;
  year: number;
  /** A 去重 row is no observation, but without it the figures do not add up to the totals. */
  state: Observation['state'] | 'adjustment';
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

export async function writeFacts(path: string, rollup: Rollup, catalogue: Catalogue): Promise<number> {
  let count = 0;
  const facts = function* () {
    for (const fact of factsOf(rollup, catalogue)) {
      count++;
      yield fact;
    }
  };
  await writeWhole(path, factsFormat(path) === 'csv' ? csv(facts()) : await parquet(facts()));
  return count;
}

function* factsOf(rollup: Rollup, catalogue: Catalogue): Generator<Fact> {
  for (const observation of rollup.observations) yield observationFact(observation, catalogue);
  yield* adjustmentFacts(rollup, catalogue);
}

function observationFact(observation: Observation, catalogue: Catalogue): Fact {
  const value = observation.state === 'value' ? observation.value : null;
  return factOf(observation, catalogue, {
    state: observation.state,
    number: typeof value === 'number' ? value : null,
    text: typeof value === 'string' ? value : (observation.typed ?? null),
  });
}

function adjustmentFacts({ totals, year }: Rollup, catalogue: Catalogue): Fact[] {
  return [...totals.values()].flatMap(({ indicator, adjustments }) =>
    adjustments.map(({ unit, value, source, adjustment }) =>
      factOf({ unit, indicator, year, source }, catalogue, {
        state: 'adjustment',
        number: value,
        text: adjustment,
      }),
    ),
  );
}

/** In one piece: there are a few hundred thousand, and put together of other objects each takes several times as long. */
function factOf(
  { unit, indicator, year, source }: Pick<Observation, 'unit' | 'indicator' | 'year' | 'source'>,
  { units, indicators }: Catalogue,
  { state, number, text }: Pick<Fact, 'state' | 'number' | 'text'>,
): Fact {
  const known = indicators.get(indicator);
  return {
    unit_code: unit,
    unit_name: units.get(unit)?.name ?? '',
    indicator_code: indicator,
    indicator_name: known?.name ?? '',
    measure: known?.measure ?? '',
    year,
    state,
    number,
    text,
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
  ['measure', 'STRING'],
  ['year', 'INT32'],
  ['state', 'STRING'],
  ['number', 'DOUBLE'],
  ['text', 'STRING'],
  ['file', 'STRING'],
  ['sheet', 'STRING'],
  ['cell', 'STRING'],
] as const satisfies readonly (readonly [keyof Fact, string])[];

/** UTF-8 with a byte order mark, so that Excel reads the Chinese; RFC 4180 quoting. */
function* csv(facts: Iterable<Fact>): Generator<string> {
  yield `\uFEFF${columns.map(([name]) => name).join(',')}\r\n`;
  for (const fact of facts) yield `${columns.map(([name]) => field(fact[name])).join(',')}\r\n`;
}

/**
 * What a spreadsheet that opens the file could take for a formula: with one of these signs first, also full-width, whatever stands unseen
 * before it; or with a tab or line end first, which some programs drop.
 */
const likeFormula = /^[\p{Cc}]|^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatFigure(value);
  const text = likeFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function parquet(facts: Iterable<Fact>): Promise<Uint8Array> {
  const { ByteWriter, parquetWrite } = await import(/* webpackChunkName: "parquet" */ 'hyparquet-writer');
  const columnData = columns.map(([name, type]) => ({
    name,
    type,
    nullable: name === 'number' || name === 'text',
    data: [] as Fact[keyof Fact][],
  }));
  for (const fact of facts) for (const { name, data } of columnData) data.push(fact[name]);
  const writer = new ByteWriter();
  parquetWrite({ writer, columnData });
  return new Uint8Array(writer.getBuffer());
}
