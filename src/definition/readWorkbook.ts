import { message } from '../messages/message';
import { addressOf, positionOf } from '../workbook/address';
import type { Sheet, Workbook } from '../workbook/workbook';
import { checkDefinition, type Advice, type Check } from './check';
import type { Definition } from './definition';
import type { Mistake } from './mistake';
import { rowAndField, type Locate, type Path } from './places';
import { codeCaseOf } from './reading/codeCase';
import { gatherTables, type Gathered } from './reading/gatherTables';
import { readAbout, type ReadAbout } from './reading/readAbout';
import { readSheet, type ReadRow, type ReadSheet } from './reading/readSheet';
import { aboutSheetName } from './sheets/about';
import { halfWidth } from './sheets/codec';
import { figureFrom } from './sheets/figureColumns';
import type { FlatRow, SheetSpec } from './sheets/sheet';
import { sheets, type Collection } from './sheets/sheets';

const collections = Object.keys(sheets) as Collection[];

/** A definition without mistakes, or what is wrong with it. `advice`: what could be better in one that is sound. */
export type DefinitionRead = { definition: Definition | null; mistakes: Mistake[]; advice?: Mistake[] };

/**
 * The definition that a workbook holds, or every mistake in it by sheet and cell. Columns are found by their captions in any order,
 * wherever these stand in the first ten rows; what else the workbook holds is passed over.
 * @param further what layers above know to be wrong
 * @param advise what they would rather have otherwise
 */
export function readDefinitionWorkbook(
  workbook: Workbook,
  further: readonly Check[] = [],
  advise?: Advice,
): DefinitionRead {
  const about = aboutOf(workbook);
  const read = Object.fromEntries(
    collections.map((collection) => [collection, readSpec(workbook, sheets[collection])]),
  ) as Record<Collection, ReadSheet>;
  const gathered = gatherTables(read.tables);
  const mistakes = [
    ...about.mistakes,
    ...collections.flatMap((collection) => read[collection].mistakes),
    ...gathered.mistakes,
  ];
  const definition = assembled(about, read, gathered);
  const { locate, isUnread } = placesOf(about, read, gathered);
  const lost = new Set(
    collections.filter((name) => read[name].broken || (name === 'tables' && gathered.broken)),
  );
  mistakes.push(...checkDefinition(definition, { locate, isSaid: isUnread, lost, further }));
  if (mistakes.length > 0)
    return { definition: null, mistakes: mistakes.sort((a, b) => compare(rankOf(a), rankOf(b))) };
  const advice = advise?.(definition).map(({ path, message }) => ({ ...locate(path), message })) ?? [];
  return { definition, mistakes, ...(advice.length > 0 && { advice }) };
}

function sheetOf(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => halfWidth(sheet.name) === name);
}

function aboutOf(workbook: Workbook): ReadAbout {
  const sheet = sheetOf(workbook, aboutSheetName);
  if (sheet) return readAbout(sheet);
  return { fields: {}, cells: new Map(), unread: new Set(), mistakes: [sheetMissing(aboutSheetName)] };
}

function readSpec(workbook: Workbook, spec: SheetSpec): ReadSheet {
  const sheet = sheetOf(workbook, spec.name);
  if (sheet) return readSheet(sheet, spec);
  return { rows: [], columns: new Map(), mistakes: [sheetMissing(spec.name)], broken: true };
}

function sheetMissing(sheet: string): Mistake {
  return { sheet, message: message('definition.sheet-missing', { sheet }) };
}

/** What was read in the shape of a definition; the schema judges it together with all else that is checked. */
function assembled(about: ReadAbout, read: Record<Collection, ReadSheet>, gathered: Gathered): Definition {
  const rowsOf = (collection: Collection) => read[collection].rows.map(({ fields }) => fields);
  const codes = chapterCodes(rowsOf('chapters'));
  const inChapter = <T extends { chapter?: unknown }>(row: T): T =>
    codes.has(row.chapter) ? { ...row, chapter: codes.get(row.chapter) } : row;
  // a table that lacks a row would be judged wrongly
  const tables = gathered.broken ? [] : gathered.tables;
  const inCase = codeCaseOf(codesListed(rowsOf('indicators'), tables));
  const withCodes = (row: FlatRow): FlatRow =>
    typeof row['formula'] === 'string' ? { ...row, formula: inCase(row['formula']) } : row;
  return {
    ...about.fields,
    chapters: rowsOf('chapters'),
    indicators: rowsOf('indicators').map(figureFrom).map(withCodes).map(inChapter),
    tables: tables.map((table) => ({
      ...inChapter(table),
      rows: table.rows.map(withCodes),
      columns: table.columns.map(withCodes),
    })),
    units: rowsOf('units'),
    rules: rowsOf('rules').map(withCodes),
    texts: rowsOf('texts').map(inChapter),
  } as unknown as Definition;
}

/** The codes of indicators and of the cells of tables. */
function codesListed(indicators: readonly FlatRow[], tables: Gathered['tables']): string[] {
  const codeOf = ({ code }: FlatRow) => (typeof code === 'string' ? code : '');
  return [
    ...indicators.map(codeOf),
    ...tables.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => codeOf(row) + codeOf(column))),
    ),
  ];
}

/** Chapters by name; their codes will do too. */
function chapterCodes(chapters: readonly FlatRow[]): Map<unknown, unknown> {
  const codes = chapters.map(({ code }) => code);
  const names = chapters.flatMap(({ code, name }) =>
    name === undefined || codes.includes(name) ? [] : [[name, code] as const],
  );
  return new Map([...names].reverse());
}

/** The cells that what was read stands in, and whether a cell could not be read. */
function placesOf(
  about: ReadAbout,
  read: Record<Collection, ReadSheet>,
  gathered: Gathered,
): { locate: Locate; isUnread: (path: Path) => boolean } {
  const rows = new Map<string, ReadRow>();
  for (const collection of collections) {
    if (collection !== 'tables') {
      read[collection].rows.forEach((row, at) => rows.set(`${collection}/${at}`, row));
    }
  }
  for (const { path, row } of gathered.places) rows.set(path.join('/'), row);
  const locate: Locate = (path) => {
    const { row, field } = rowAndField(path);
    const collection = row[0] as Collection;
    if (sheets[collection] === undefined) {
      const at = about.cells.get(String(row[0]));
      return { sheet: aboutSheetName, ...(at && { address: addressOf(at.row, at.column) }) };
    }
    const { columns } = read[collection];
    const found = rows.get(row.join('/'));
    const column = columns.get(field ?? '') ?? Math.min(...columns.values());
    return { sheet: sheets[collection].name, ...(found && { address: addressOf(found.row, column) }) };
  };
  const isUnread = (path: Path) => {
    const { row, field } = rowAndField(path);
    if (sheets[row[0] as Collection] === undefined) return about.unread.has(String(row[0]));
    return field !== undefined && (rows.get(row.join('/'))?.unread.has(field) ?? false);
  };
  return { locate, isUnread };
}

const sheetOrder = [aboutSheetName, ...collections.map((collection) => sheets[collection].name)];

/** Numbers by which mistakes stand in the order of the workbook. */
function rankOf({ sheet, address }: Mistake): number[] {
  const at = address === undefined ? null : positionOf(address);
  return [sheetOrder.indexOf(sheet ?? ''), at?.row ?? -1, at?.column ?? -1];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? 0 : (a[at] ?? -1) - (b[at] ?? -1);
}
