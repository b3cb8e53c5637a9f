import type { Catalogue, OpenIndicator } from '../definition/catalogue';
import type { BreakdownTable, Chapter, Unit } from '../definition/definition';
import { chapterCaptions, type ChapterCaption } from './captions';
import { operandsOfDerived } from './derivation';
import { kinds } from './kinds/kinds';
import { operandsOf, rulesFor } from './rules';

/** 0-based. */
export type Place = { sheet: string; row: number; column: number };

/** Where everything about one indicator stands. */
export type Lines = {
  indicator: OpenIndicator;
  current: Place;
  /** 上年数; null where years are not compared. */
  previous: Place | null;
  /** 情况说明, of the row. */
  explanation: Place;
};

export type ChapterPlan = { kind: 'chapter'; name: string; chapter: Chapter; lines: Lines[] };

export type GridRow = { code: string; name: string; index: number };
export type GridColumn = { code: string; name: string; measure: string; index: number };

/**
 * A breakdown table: row codes stand in column A, column codes in a grey row below the column names. Last year's figures form a second
 * grid below, of those rows alone of which any are given or a rule asks for them.
 */
export type TablePlan = {
  kind: 'table';
  name: string;
  table: BreakdownTable;
  columns: GridColumn[];
  rows: GridRow[];
  /** The second grid's heading and rows; null where there is none. */
  previous: { head: number; rows: GridRow[] } | null;
  hintColumn: number;
  explanationColumn: number;
  lines: Lines[];
};

export type Layout = { sheets: (ChapterPlan | TablePlan)[]; lines: ReadonlyMap<string, Lines> };

/** Title, unit line, header: the same on every sheet. */
export const headerRow = 2;
const firstLine = headerRow + 1;
/** A grid's codes stand below its names. */
export const gridCodeRow = headerRow + 1;
const firstGridRow = gridCodeRow + 1;
const firstGridColumn = 2;
/** Rows from the heading of a grid to its first figures. */
const gridHeadRows = firstGridRow - headerRow;

export function captionColumn(caption: ChapterCaption): number {
  return chapterCaptions.indexOf(caption);
}

/**
 * Which sheet, row and column holds what on `unit`'s template. Sheets follow the chapters; a chapter's breakdown tables come right
 * after it.
 * @param lastYearKnown codes whose figures of last year are given
 */
export function layoutOf(
  catalogue: Catalogue,
  unit: Unit,
  lastYearKnown: ReadonlySet<string> = new Set(),
): Layout {
  const asked = catalogue.askedOf(unit);
  const wanted = new Set(lastYearKnown);
  for (const rule of rulesFor(catalogue, unit))
    for (const code of operandsOf(rule).previous) wanted.add(code);
  for (const indicator of asked) for (const code of operandsOfDerived(indicator).previous) wanted.add(code);
  const sheets = catalogue.chapters.flatMap((chapter) => [
    ...chapterPlan(chapter, asked),
    ...catalogue.tables
      .filter((table) => table.chapter === chapter.code)
      .flatMap((table) => tablePlan(table, asked, wanted)),
  ]);
  const lines = sheets.flatMap((sheet) => sheet.lines.map((line) => [line.indicator.code, line] as const));
  return { sheets, lines: new Map(lines) };
}

function chapterPlan(chapter: Chapter, asked: readonly OpenIndicator[]): ChapterPlan[] {
  const listed = asked.filter((indicator) => !indicator.cell && indicator.chapter === chapter.code);
  if (listed.length === 0) return [];
  const lines = listed.map((indicator, at): Lines => {
    const on = (caption: ChapterCaption): Place => ({
      sheet: chapter.name,
      row: firstLine + at,
      column: captionColumn(caption),
    });
    return {
      indicator,
      current: on('本年数'),
      previous: kinds[indicator.kind].comparison === 'none' ? null : on('上年数'),
      explanation: on('情况说明'),
    };
  });
  return [{ kind: 'chapter', name: chapter.name, chapter, lines }];
}

function tablePlan(
  table: BreakdownTable,
  asked: readonly OpenIndicator[],
  lastYear: ReadonlySet<string>,
): TablePlan[] {
  const cells = asked.filter(({ cell }) => cell?.table === table.code);
  if (cells.length === 0) return [];
  const present = (key: 'row' | 'column') => new Set(cells.map(({ cell }) => cell?.[key]));
  const [presentRows, presentColumns] = [present('row'), present('column')];
  const rows = table.rows
    .filter(({ code }) => presentRows.has(code))
    .map(({ code, name }, at) => ({ code, name, index: firstGridRow + at }));
  const columns = table.columns
    .filter(({ code }) => presentColumns.has(code))
    .map(({ code, name, measure }, at) => ({ code, name, measure, index: firstGridColumn + at }));
  const hintColumn = firstGridColumn + columns.length;
  const explanationColumn = hintColumn + 1;
  const previous = previousGrid(rows, cells, lastYear);

  const rowAt = new Map(rows.map(({ code, index }) => [code, index]));
  const previousRowAt = new Map(previous?.rows.map(({ code, index }) => [code, index]));
  const columnAt = new Map(columns.map(({ code, index }) => [code, index]));
  const lines = cells.flatMap((indicator): Lines[] => {
    const row = rowAt.get(indicator.cell?.row ?? '');
    const column = columnAt.get(indicator.cell?.column ?? '');
    if (row === undefined || column === undefined) return [];
    const current = { sheet: table.name, row, column };
    const before = previousRowAt.get(indicator.cell?.row ?? '');
    return [
      {
        indicator,
        current,
        previous: before === undefined ? null : { ...current, row: before },
        explanation: { ...current, column: explanationColumn },
      },
    ];
  });
  return [
    {
      kind: 'table',
      name: table.name,
      table,
      columns,
      rows,
      previous,
      hintColumn,
      explanationColumn,
      lines,
    },
  ];
}

/** Below the first grid, after a blank row. */
function previousGrid(
  rows: readonly GridRow[],
  cells: readonly OpenIndicator[],
  lastYear: ReadonlySet<string>,
): TablePlan['previous'] {
  const wanted = new Set(cells.filter(({ code }) => lastYear.has(code)).map(({ cell }) => cell?.row));
  if (wanted.size === 0) return null;
  const head = firstGridRow + rows.length + 1;
  return {
    head,
    rows: rows
      .filter(({ code }) => wanted.has(code))
      .map((row, at) => ({ ...row, index: head + gridHeadRows + at })),
  };
}
