import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import { normalised } from './plainText';

/** What the reader looks up for every row of every file, drawn from a catalogue once. */
export type Known = {
  /** By code as printed, and by code in another case or width. */
  indicator(code: string): OpenIndicator | undefined;
  /** By 指标名称 or an alias; undefined where two share it. */
  named(name: string): OpenIndicator | undefined;
  isGridColumn(code: string): boolean;
  /** The name of the sheet that the template puts the indicator on. */
  sheetOf(indicator: OpenIndicator): string;
  /** The row code of a table whose columns are these, by the row's name. */
  gridRow(columns: readonly string[], rowName: string): string | undefined;
};

const drawn = new WeakMap<Catalogue, Known>();

export function knownFrom(catalogue: Catalogue): Known {
  let known = drawn.get(catalogue);
  if (!known) drawn.set(catalogue, (known = draw(catalogue)));
  return known;
}

function draw(catalogue: Catalogue): Known {
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
    indicator: (code) => indicators.get(code) ?? loose.get(looseCode(code)),
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
