import type { Cell, CellValue, Column, DefinedName, Row, Sheet, Workbook } from '../../workbook/workbook';
import { excel, type ReadLimits } from '../limits';
import { unreadable, UnreadableWorkbookError } from '../unreadable';
import type { LibraryBook, LibraryCell } from './library';
import { brokenBinary, placeOf, type Outline, type SheetOutline } from './outline';

/**
 * The library's answer as the reader of .xlsx would give it. The library passes over some of what it does not understand: where it gives
 * another number of cells than the file holds, the file is refused.
 * @param ask calls the library
 * @throws UnreadableWorkbookError where the library fails
 */
export function fromLibrary(
  ask: () => LibraryBook,
  { sheets, macros, externalLinks }: Outline,
  format: '.xls' | '.xlsb',
  limits: ReadLimits,
): Omit<Workbook, 'properties'> {
  const book = answer(ask, format);
  const unreadableSheets = sheets.filter(({ isWorksheet }) => !isWorksheet).map(({ name }) => name);
  return {
    sheets: sheets
      .filter(({ isWorksheet }) => isWorksheet)
      .map((outline) => sheetFrom(book, outline, format, limits)),
    names: namesOf(book),
    styles: {},
    found: {
      format,
      ...(macros && { macros }),
      ...(externalLinks > 0 && { externalLinks }),
      ...(unreadableSheets.length > 0 && { unreadableSheets }),
    },
  };
}

function answer(ask: () => LibraryBook, format: string): LibraryBook {
  try {
    return ask();
  } catch (error) {
    // whatever it throws, texts included, says that the file is not as it should be
    throw error instanceof UnreadableWorkbookError ? error : brokenBinary(format);
  }
}

/** Stands for a formula that was not spelled out: that the cell has one is known, and its result. */
const untoldFormula = '?';

function sheetFrom(book: LibraryBook, outline: SheetOutline, format: string, limits: ReadLimits): Sheet {
  const { name, state, hiddenRows, merges, isProtected } = outline;
  const data: readonly (readonly (LibraryCell | undefined)[] | undefined)[] =
    book.Sheets[name]?.['!data'] ?? [];
  const rows: Row[] = [];
  let count = 0;
  let width = 0;
  data.forEach((line, index) => {
    const cells: Cell[] = [];
    line?.forEach((given, column) => {
      const cell = given && cellFrom(given, column, name, limits);
      if (!cell) return;
      const place = placeOf(index, column);
      if (outline.untold.has(place)) cell.formula = untoldFormula;
      if (outline.dates.has(place) && typeof cell.value === 'number') cell.date = true;
      cells.push(cell);
    });
    count += cells.length;
    width = Math.max(width, (cells.at(-1)?.column ?? -1) + 1);
    if (cells.length > 0) rows.push({ index, ...(hiddenRows.has(index) && { hidden: true }), cells });
  });
  if (count !== outline.cells) throw brokenBinary(format);
  return {
    name,
    state,
    rows,
    columns: hiddenColumnsOf(outline, width),
    merges,
    ...(isProtected && { protection: { allow: [] } }),
    validations: [],
    conditionals: [],
    tables: [],
    charts: [],
  };
}

function cellFrom(given: LibraryCell, column: number, sheet: string, limits: ReadLimits): Cell | null {
  const value = valueOf(given);
  if (value === undefined) return null;
  const formula = given.f === undefined || given.f === '' ? undefined : spelledOut(given.f);
  if ((typeof value === 'string' && value.length > limits.text) || (formula?.length ?? 0) > excel.formula) {
    throw unreadable('too-large', 'xlsx.text-too-long', { part: sheet, most: limits.text });
  }
  return formula === undefined ? { column, value } : { column, value, formula };
}

/** A formula as text: of one that is a number and nothing else the library makes a number, of one without tokens nothing. */
function spelledOut(formula: unknown): string {
  return formula === undefined ? untoldFormula : String(formula);
}

/** Excel's errors by their numbers ([MS-XLS] 2.5.10). */
const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** Undefined where nothing stands. */
function valueOf({ t, v }: LibraryCell): CellValue | undefined {
  switch (t) {
    case 'n':
      return typeof v === 'number' && Number.isFinite(v) ? v : undefined;
    case 's':
      return typeof v === 'string' ? v : undefined;
    case 'b':
      return Boolean(v);
    case 'e':
      return { error: errors[Number(v)] ?? '#VALUE!' };
    default:
      return undefined;
  }
}

/** Up to the last cell, each once; ranges that overlap or end with the grid cost nothing. */
function hiddenColumnsOf({ hiddenColumns }: SheetOutline, width: number): Column[] {
  const columns: Column[] = [];
  let next = 0;
  for (const [first, last] of [...hiddenColumns].sort(([a], [b]) => a - b)) {
    for (next = Math.max(next, first); next <= Math.min(last, width - 1); next++) {
      columns.push({ index: next, hidden: true });
    }
  }
  return columns;
}

/** Names that hold in the whole workbook, Excel's own left out. */
function namesOf(book: LibraryBook): DefinedName[] {
  return (book.Workbook?.Names ?? []).flatMap(({ Name, Ref, Sheet: sheet }) =>
    sheet === undefined && Name && !/^_xl(nm|fn)\./.test(Name)
      ? [{ name: Name, refersTo: spelledOut(Ref) }]
      : [],
  );
}
