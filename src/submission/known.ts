import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import { indicatorsOf } from '../definition/cells';
import { normalised } from './plainText';

/** What the reader looks up for every row of every file, drawn from a catalogue once. */
export type Known = {
  /** By code as printed, and by code in another case or width; by a code that it replaces, where such are known. */
  indicator(code: string): OpenIndicator | undefined;
  /** By 指标名称 or an alias; undefined where two share it. */
  named(name: string): OpenIndicator | undefined;
  /** The code of the indicator that continues the one that had this code, where such are known. */
  successor(code: string): string | undefined;
  isGridColumn(code: string): boolean;
  /** The name of the sheet that the template puts the indicator on. */
  sheetOf(indicator: OpenIndicator): string;
  /** The row code of a table whose columns are these, by the row's name. */
  gridRow(columns: readonly string[], rowName: string): string | undefined;
};

const drawn = { now: new WeakMap<Catalogue, Known>(), former: new WeakMap<Catalogue, Known>() };

/** @param former whether codes of the version before are known too, by 替代 */
export function knownFrom(catalogue: Catalogue, former = false): Known {
  const all = former ? drawn.former : drawn.now;
  let known = all.get(catalogue);
  if (!known) all.set(catalogue, (known = draw(catalogue, former ? successorsIn(catalogue) : new Map())));
  return known;
}

/** By a former code. One of another 口径 or another measure cannot stand for its predecessor. */
function successorsIn({ definition, indicators }: Catalogue): Map<string, string> {
  const measures = new Map(indicatorsOf(definition).map(({ code, measure }) => [code, measure]));
  const successors = new Map<string, string>();
  for (const { code, replaces, comparable, measure } of indicators.values()) {
    if (replaces === undefined || !comparable || indicators.has(replaces)) continue;
    if (measures.get(replaces) === measure) successors.set(replaces, code);
  }
  return successors;
}

function draw(catalogue: Catalogue, successors: ReadonlyMap<string, string>): Known {
  const { indicators, tables, chapters } = catalogue;
  const loose = new Map([...indicators.values()].map((indicator) => [looseCode(indicator.code), indicator]));
  const names = new Map<string, OpenIndicator | undefined>();
  for (const indicator of indicators.values()) {
    for (const name of [indicator.name, ...indicator.aliases].map(normalised)) {
      names.set(name, names.has(name) && names.get(name) !== indicator ? undefined : indicator);
    }
  }
  const columnCodes = new Set(tables.flatMap(({ columns }) => columns.map(({ code }) => code)));
  const chapterNames = new Map(chapters.map(({ code, name }) => [code, name]));
  const tableNames = new Map(tables.map(({ code, name }) => [code, name]));
  const homes = new Map(
    [...indicators.values()].map(({ code, cell, chapter }) => [
      code,
      cell ? tableNames.get(cell.table) : chapterNames.get(chapter),
    ]),
  );
  return {
    indicator: (code) =>
      indicators.get(code) ?? loose.get(looseCode(code)) ?? indicators.get(successors.get(code) ?? ''),
    successor: (code) => successors.get(code),
    named: (name) => names.get(normalised(name)),
    isGridColumn: (code) => columnCodes.has(code),
    sheetOf: ({ code }) => homes.get(code) ?? '',
    gridRow(columns, rowName) {
      const wanted = normalised(rowName);
      const table = tables.find((candidate) =>
        columns.every((code) => candidate.columns.some((column) => column.code === code)),
      );
      return table?.rows.find(({ name }) => normalised(name) === wanted)?.code;
    },
  };
}

function looseCode(code: string): string {
  return normalised(code).toUpperCase();
}
