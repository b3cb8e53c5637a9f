import type { Rgb, Sheet, Workbook } from '../workbook/workbook';
import { portableCodec, type Codec } from './codec';
import { readLimits, type ReadLimits } from './limits';
import { CellStyles } from './reading/appearance/cellStyles';
import { officeTheme, readTheme } from './reading/appearance/theme';
import type { CellContext } from './reading/cells';
import { readAlong } from './reading/memory/readAlong';
import type { ReadingMemory } from './reading/memory/readingMemory';
import { readDateStyles } from './reading/numberFormats';
import type { Package } from './reading/package';
import { readPackageProperties } from './reading/properties';
import { mainPart } from './reading/mainPart';
import { openPackage } from './reading/openPackage';
import type { Relationship } from './reading/relationships';
import { readSharedStrings } from './reading/sharedStrings';
import { assembled, readSheetPart } from './reading/sheetPart';
import { readTable } from './reading/tablePart';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './reading/workbookPart';
import { unreadable, UnreadableWorkbookError } from './unreadable';

export type ReadOptions = {
  limits?: Partial<ReadLimits>;
  /** A faster way to open packed bytes than the portable one: node:zlib's. */
  codec?: Codec;
  /** Also read what a sheet looks like: for showing it, not for taking its figures. */
  appearance?: boolean;
  /** What was read before, where many files are read one after the other; what it gives is shared, and frozen. Not for files' looks. */
  memory?: ReadingMemory;
};

/**
 * What an .xlsx or .xlsm file holds, as far as the chain needs it: sheets with their states, cells (values, formulas, links), hidden
 * rows and columns, merges, protection, tables, names that hold in the whole workbook, document properties. Charts and print set-up are
 * not read. Macros are noted in `found`, never run.
 *
 * With `appearance` also cell styles (each under its number in the file), widths, heights, frozen panes, grid lines, tab colours,
 * validations, and cells that hold nothing but a style. Without it cells that hold nothing are left out. Conditional formats are not
 * read, and what the model has no place for is passed over: patterns show as their foreground, lines on all sides or on none.
 * @throws UnreadableWorkbookError with a stable code and a sentence, where the file is no workbook, damaged, locked or too large
 * @example readWorkbook(bytes).sheets[0].name //=> '封面'
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  const file = openPackage(bytes, options);
  const packageLinks = file.relationships('');
  return readPackage(file, packageLinks, mainPart(file, packageLinks), options);
}

/** The same for a package that is open, of the .xlsx format. */
export function readPackage(
  file: Package,
  packageLinks: readonly Relationship[],
  main: string,
  options: ReadOptions,
): Workbook {
  const limits = { ...readLimits, ...options.limits };
  const listed = file.read(main, readWorkbookPart);
  if (listed.sheets.length === 0) throw unreadable('unreadable', 'xlsx.no-sheets');
  const links = file.relationships(main);
  const context = cellContext(file, links, limits, options, listed);
  const sheets: Sheet[] = [];
  const unreadableSheets: string[] = [];
  // a part serves one sheet: what is taken is gone
  const linked = new Map(links.map((link) => [link.id, link]));
  for (const entry of listed.sheets) {
    const link = linked.get(entry.relationship);
    linked.delete(entry.relationship);
    if (!link?.target) throw unreadable('unreadable', 'xlsx.missing-sheet', { sheet: entry.name });
    if (link.type === 'worksheet') sheets.push(readSheet(file, entry, link.target, context, options, listed));
    else unreadableSheets.push(entry.name);
  }
  const found = foundIn(file, links, unreadableSheets);
  return {
    sheets,
    names: listed.names,
    styles: context.look?.used ?? {},
    active: listed.active,
    properties: readPackageProperties(file, packageLinks),
    ...(Object.keys(found).length > 0 && { found }),
  };
}

function cellContext(
  file: Package,
  links: readonly Relationship[],
  limits: ReadLimits,
  { appearance, codec = portableCodec, memory }: ReadOptions,
  kin: WorkbookPart,
): CellContext {
  const part = (wanted: string) => links.find(({ type }) => type === wanted)?.target;
  const strings = part('sharedStrings');
  const styles = part('styles');
  const texts = strings && { bytes: file.bytes(strings), part: strings, limits, codec };
  const look = appearance ? new CellStyles(themeColors(file, part('theme'))) : undefined;
  if (styles) look?.readPart(file.text(styles), styles);
  return {
    strings: texts ? (memory ? memory.texts.read(texts, kin) : readSharedStrings(texts).texts) : [],
    dateStyles: styles ? file.read(styles, readDateStyles) : [],
    limits,
    count: 0,
    formulas: { written: 0 },
    ...(look && { look }),
  };
}

/** Office's own where the theme is missing or cannot be read: no figure hangs on it. */
function themeColors(file: Package, part: string | null | undefined): readonly Rgb[] {
  try {
    const xml = part ? file.find(part) : undefined;
    return part && xml !== undefined ? readTheme(xml, part) : officeTheme;
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) return officeTheme;
    throw error;
  }
}

function readSheet(
  file: Package,
  { name, state }: SheetEntry,
  part: string,
  context: CellContext,
  { codec = portableCodec, memory }: ReadOptions,
  kin: WorkbookPart,
): Sheet {
  let links: ReadonlyMap<string, Relationship> | undefined;
  const linked = (id: string) =>
    (links ??= new Map(file.relationships(part).map((link) => [link.id, link]))).get(id)?.target;
  const sheet = { bytes: file.bytes(part), part, context, codec };
  const found = memory && !context.look ? readAlong(memory.sheets, name, sheet, kin) : readSheetPart(sheet);
  const { tables, look, ...read } = assembled(found, context, linked);
  return {
    name,
    state,
    ...read,
    validations: [],
    ...look,
    conditionals: [],
    tables: [...tables].map((id) => {
      const table = linked(id);
      if (!table) throw unreadable('unreadable', 'xlsx.missing-part', { part: `${part} ${id}` });
      return file.read(table, readTable);
    }),
    charts: [],
  };
}

function foundIn(
  file: Package,
  links: readonly Relationship[],
  unreadableSheets: string[],
): NonNullable<Workbook['found']> {
  const externalLinks = links.filter(({ type }) => type === 'externalLink').length;
  const macros =
    links.some(({ type }) => type === 'vbaProject') ||
    file.names.some((name) => name.toLowerCase().endsWith('vbaproject.bin'));
  return {
    ...(macros && { macros }),
    ...(externalLinks > 0 && { externalLinks }),
    ...(unreadableSheets.length > 0 && { unreadableSheets }),
  };
}
