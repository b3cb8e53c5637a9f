import { zipSync } from 'fflate';
import type { Workbook } from '../../workbook/workbook';
import { readLimits, type ReadLimits } from '../limits';
import type { Package } from '../reading/package';
import { readPackageProperties } from '../reading/properties';
import type { Relationship } from '../reading/relationships';
import { unreadable } from '../unreadable';
import { FormulaBudget } from './formulaBudget';
import { fromLibrary } from './fromLibrary';
import { libraryOptions, type SheetLibrary } from './library';
import { sheetOutline, type SheetOutline } from './outline';
import { readXlsbBook, readXlsbDateStyles, readXlsbStrings } from './xlsbBook';
import { readXlsbSheet, type XlsbContext } from './xlsbSheet';

/**
 * What an .xlsb file holds, as `readWorkbook` would give it. Links and tables are not read.
 * @param main the package's main part
 * @throws UnreadableWorkbookError where it is damaged or too large
 */
export function readXlsb(
  file: Package,
  packageLinks: readonly Relationship[],
  main: string,
  library: SheetLibrary,
  { limits: given }: { limits?: Partial<ReadLimits> } = {},
): Workbook {
  const limits = { ...readLimits, ...given };
  const links = file.relationships(main);
  const partOf = (wanted: string) => links.find(({ type }) => type === wanted)?.target;
  const book = readXlsbBook(file.bytes(main));
  if (book.sheets.length === 0) throw unreadable('unreadable', 'xlsx.no-sheets');
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')];
  const context: XlsbContext = {
    dateStyles: styles ? readXlsbDateStyles(file.bytes(styles)) : [],
    budget: new FormulaBudget(main),
    count: 0,
    limits,
  };
  const parts: Parts = { 'xl/workbook.bin': book.seen, 'xl/styles.bin': noStyles };
  if (strings) parts['xl/sharedStrings.bin'] = readXlsbStrings(file.bytes(strings));
  const sheets: SheetOutline[] = [];
  const shown: string[] = [];
  for (const { name, state, relationship } of book.sheets) {
    const link = links.find(({ id }) => id === relationship);
    if (!link?.target) throw unreadable('unreadable', 'xlsx.missing-sheet', { sheet: name });
    const outline = sheetOutline(name, state, link.type === 'worksheet');
    sheets.push(outline);
    const target = `worksheets/sheet${sheets.length}.bin`;
    // formulas count the sheets: what is no sheet of cells is shown as an empty one
    parts[`xl/${target}`] = outline.isWorksheet
      ? readXlsbSheet(file.bytes(link.target), outline, context)
      : noCells;
    shown.push(relationshipTag(relationship, 'worksheet', target));
  }
  const macros =
    links.some(({ type }) => type === 'vbaProject') ||
    file.names.some((name) => name.toLowerCase().endsWith('vbaproject.bin'));
  const { externalLinks } = book;
  return {
    ...fromLibrary(
      () => library.read(packed(parts, shown), { ...libraryOptions }),
      { sheets, macros, externalLinks },
      '.xlsb',
      limits,
    ),
    properties: readPackageProperties(file, packageLinks),
  };
}

type Parts = Record<string, Uint8Array>;

/** A sheet (BrtBeginSheet, BrtEndSheet) without cells. */
const noCells = Uint8Array.of(0x81, 0x01, 0, 0x82, 0x01, 0);
/** The list of styles (BrtBeginStyleSheet, BrtEndStyleSheet), empty: the library asks for one. */
const noStyles = Uint8Array.of(0x96, 0x02, 0, 0x97, 0x02, 0);

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const binary = 'application/vnd.ms-excel';

function relationshipTag(id: string, type: string, target: string): string {
  const name = id.replace(/[^\w.-]/g, '');
  return `<Relationship Id="${name}" Type="${relationshipTypes}/${type}" Target="${target}"/>`;
}

/**
 * The parts as a package for the library: not compressed, since it hangs on a broken compressed part, and with lists of our own, since it
 * takes broken XML for an empty list.
 */
function packed(parts: Parts, sheets: readonly string[]): Uint8Array {
  const types = Object.keys(parts).map(
    (name) => `<Override PartName="/${name}" ContentType="${contentType(name)}"/>`,
  );
  const encoder = new TextEncoder();
  return zipSync(
    {
      '[Content_Types].xml': encoder.encode(
        `<?xml version="1.0"?><Types xmlns="${packageTypes}/content-types">${types.join('')}</Types>`,
      ),
      'xl/_rels/workbook.bin.rels': encoder.encode(
        `<?xml version="1.0"?><Relationships xmlns="${packageTypes}/relationships">${sheets.join('')}</Relationships>`,
      ),
      ...parts,
    },
    { level: 0 },
  );
}

function contentType(name: string): string {
  const kinds: Record<string, string> = {
    'xl/workbook.bin': 'sheet.binary.macroEnabled.main',
    'xl/sharedStrings.bin': 'sharedStrings',
    'xl/styles.bin': 'styles',
  };
  return `${binary}.${kinds[name] ?? 'worksheet'}`;
}
