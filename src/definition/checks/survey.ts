import { parseFormula } from '../../formula/parse';
import { FormulaSyntaxError } from '../../formula/syntaxError';
import { cellsOf, followsTheTable, isByRow } from '../cells';
import type {
  BreakdownTable,
  Chapter,
  Definition,
  Indicator,
  NarrativeTemplate,
  Rule,
  Unit,
} from '../definition';
import { needsOf, type Needs } from '../operands';
import type { Expression } from '../../formula/expression';
import type { Path } from '../places';

/** A row of the definition and where it stands. */
export type Entry<T> = { path: Path; value: T };

/** A parsed formula, or why it is none. */
export type Parsed = ({ expression: Expression } & Needs) | { error: FormulaSyntaxError };

/** An indicator, listed or in a table, with its derivation parsed. */
export type SurveyedIndicator = Entry<Indicator> & {
  /** Path of the row of 指标, or of the table's column or row, that lists what it is. */
  listed: Path;
  /** Likewise of what it continues. */
  continues: Path;
  /** It is computed from whatever the table asks in a year. */
  followsTheTable: boolean;
  /** The table whose cell it is. */
  table?: BreakdownTable;
  derivation?: Parsed;
};

/** A definition as its checks see it: rows of the right shape only, and what is known by code. */
export type Survey = {
  chapters: Entry<Chapter>[];
  listed: Entry<Indicator>[];
  tables: Entry<BreakdownTable>[];
  units: Entry<Unit>[];
  /** What else is listed as a unit: as much of it as could be read. */
  unsoundUnits: Partial<Unit>[];
  rules: Entry<Rule>[];
  texts: Entry<NarrativeTemplate>[];
  /** Listed indicators, and columns of tables: what a person wrote down once. */
  figures: Entry<Omit<Indicator, 'chapter'>>[];
  /** Indicators and cells: what has a code. Of two with one code, both. */
  indicators: SurveyedIndicator[];
  /** The first of each code. */
  byCode: ReadonlyMap<string, SurveyedIndicator>;
  /** Every code of an indicator or cell, also of rows whose shape is wrong. */
  codes: ReadonlySet<string>;
  /** Likewise of chapters. */
  chapterCodes: ReadonlySet<string>;
  /** A formula parsed, once however often it is asked for. */
  parsed(formula: string): Parsed;
};

/** @param isSound whether the row at a path has the right shape */
export function survey(definition: Definition, isSound: (path: Path) => boolean): Survey {
  const parsed = parsing();
  const entries = <T>(name: keyof Definition, rows: readonly T[]): Entry<T>[] =>
    rows.map((value, at) => ({ path: [name, at], value })).filter(({ path }) => isSound(path));
  const tables = entries('tables', definition.tables);
  const listed: Entry<Indicator>[] = entries('indicators', definition.indicators);
  const indicators = [
    ...listed.map(({ path, value }) => surveyed(path, value, path, parsed)),
    ...tables.flatMap((table) => surveyedCells(table, parsed)),
  ];
  const byCode = new Map<string, SurveyedIndicator>();
  for (const indicator of indicators) {
    if (!byCode.has(indicator.value.code)) byCode.set(indicator.value.code, indicator);
  }
  return {
    chapters: entries('chapters', definition.chapters),
    listed,
    tables,
    units: entries('units', definition.units),
    unsoundUnits: definition.units.filter((unit, at) => !isSound(['units', at]) && isRow(unit)),
    rules: entries('rules', definition.rules),
    texts: entries('texts', definition.texts),
    figures: [
      ...listed,
      ...tables.flatMap(({ path, value }) =>
        value.columns.map((column, at) => ({ path: [...path, 'columns', at], value: column })),
      ),
    ],
    indicators,
    byCode,
    codes: new Set([...byCode.keys(), ...codesOfUnsound(definition, isSound)]),
    chapterCodes: new Set(definition.chapters.map((chapter) => textAt(chapter, 'code'))),
    parsed,
  };
}

function surveyedCells(
  { path, value: table }: Entry<BreakdownTable>,
  parsed: Survey['parsed'],
): SurveyedIndicator[] {
  const cells = cellsOf(table);
  const ofColumns = table.columns.map((_, across): Path => [...path, 'columns', across]);
  return table.rows.flatMap((row, down) => {
    const ofRow = [...path, 'rows', down];
    return table.columns.map((column, across) => {
      const ofColumn = ofColumns[across] as Path;
      const byRow = isByRow(row, column);
      const cell = surveyed(
        ofRow,
        cells[down * table.columns.length + across] as Indicator,
        byRow ? ofRow : ofColumn,
        parsed,
      );
      cell.continues = row.replaces === undefined ? ofColumn : ofRow;
      cell.followsTheTable = followsTheTable((byRow ? row : column).formula ?? '');
      cell.table = table;
      return cell;
    });
  });
}

function surveyed(path: Path, value: Indicator, listed: Path, parsed: Survey['parsed']): SurveyedIndicator {
  const { rollup, formula } = value;
  const indicator: SurveyedIndicator = { path, value, listed, continues: listed, followsTheTable: false };
  if (rollup === 'derived' && formula) indicator.derivation = parsed(formula);
  return indicator;
}

function parsing(): Survey['parsed'] {
  const known = new Map<string, Parsed>();
  return (formula) => {
    let found = known.get(formula);
    if (!found) known.set(formula, (found = parse(formula)));
    return found;
  };
}

function parse(formula: string): Parsed {
  try {
    const expression = parseFormula(formula);
    return { expression, ...needsOf(expression) };
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return { error };
    throw error;
  }
}

/** Codes that others may refer to although their own rows must be mended first. */
function codesOfUnsound(definition: Definition, isSound: (path: Path) => boolean): string[] {
  const unsound = <T>(name: keyof Definition, rows: readonly T[]) =>
    rows.filter((_, at) => !isSound([name, at]));
  return [
    ...unsound('indicators', definition.indicators).map((indicator) => textAt(indicator, 'code')),
    ...unsound('tables', definition.tables).flatMap((table) =>
      listAt(table, 'rows').flatMap((row) =>
        listAt(table, 'columns').map((column) => textAt(row, 'code') + textAt(column, 'code')),
      ),
    ),
  ];
}

/** Data that no compiler has seen may hold anything. */
function isRow(item: unknown): boolean {
  return typeof item === 'object' && item !== null;
}

function textAt(item: unknown, field: string): string {
  const found = (item as Record<string, unknown> | null)?.[field];
  return typeof found === 'string' ? found : '';
}

function listAt(item: unknown, field: string): unknown[] {
  const found = (item as Record<string, unknown> | null)?.[field];
  return Array.isArray(found) ? found : [];
}
