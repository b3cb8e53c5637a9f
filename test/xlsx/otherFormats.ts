/** Workbook files that are not of OOXML parts: made with the library that reads them, and made wrong by hand. */
import * as library from '@e965/xlsx';
import { joined, zipOf, type Content } from './handMade';

export type Given = string | number | boolean | null | library.CellObject;

/** A workbook of one sheet, saved as .xls (biff8, biff5), .xlsb or .ods. */
export function saved(
  bookType: 'biff8' | 'biff5' | 'xlsb' | 'ods',
  rows: readonly (readonly Given[])[],
  change: (book: library.WorkBook, sheet: library.WorkSheet) => void = () => undefined,
): Uint8Array {
  const book = library.utils.book_new();
  const sheet = library.utils.aoa_to_sheet(rows as Given[][]);
  library.utils.book_append_sheet(book, sheet, '表');
  change(book, sheet);
  return new Uint8Array(library.write(book, { bookType, type: 'array' }) as ArrayBuffer);
}

/** An OLE compound file with these streams in its root; a slash leads into a storage. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { cfb_new, cfb_add, cfb_del } = library.CFB.utils;
  const container = cfb_new({ root: 'R' });
  cfb_del(container, '/\u0001Sh33tJ5');
  for (const [name, content] of Object.entries(streams)) cfb_add(container, `/${name}`, content);
  return Uint8Array.from(library.CFB.write(container, { type: 'array' }) as unknown as number[]);
}

/** A record of an .xls workbook stream. */
export function xlsRecord(type: number, ...data: readonly (number | Uint8Array)[]): Uint8Array {
  const content = joined(...data.map((piece) => (typeof piece === 'number' ? Uint8Array.of(piece) : piece)));
  return joined(words(type, content.length), content);
}

export function words(...values: number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [value & 0xff, value >> 8]));
}

export function doubles(...values: number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff)));
}

/** The workbook stream of an .xls file with one sheet, `S`, of these records. */
export function xlsStream(sheet: readonly Uint8Array[], ofBook: readonly Uint8Array[] = []): Uint8Array {
  const begin = (kind: number) => xlsRecord(0x0809, words(0x0600, kind, 0, 0), doubles(0, 0));
  const end = xlsRecord(0x000a);
  const sheetEntry = (at: number) => xlsRecord(0x0085, doubles(at), 0, 0, 1, 0, 0x53);
  const head = (at: number) => [begin(5), sheetEntry(at), ...ofBook, end];
  const at = head(0).reduce((sum, { length }) => sum + length, 0);
  return joined(...head(at), begin(0x10), ...sheet, end);
}

export function xls(sheet: readonly Uint8Array[], ofBook: readonly Uint8Array[] = []): Uint8Array {
  return compound({ Workbook: xlsStream(sheet, ofBook) });
}

/** NUMBER at a 0-based place. */
export function numberRecord(row: number, column: number, value: number): Uint8Array {
  return xlsRecord(0x0203, words(row, column, 0), new Uint8Array(Float64Array.of(value).buffer));
}

/** FORMULA with the result 7. */
export function formulaRecord(row: number, column: number, tokens: readonly number[]): Uint8Array {
  const result = new Uint8Array(Float64Array.of(7).buffer);
  return xlsRecord(
    0x0006,
    words(row, column, 0),
    result,
    words(0, 0, 0, tokens.length),
    Uint8Array.from(tokens),
  );
}

const namespaces = Object.entries({
  office: 'office:1.0',
  table: 'table:1.0',
  text: 'text:1.0',
  style: 'style:1.0',
  dc: 'dc',
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}"`)
  .join(' ');

export function odsContent(sheets: string, styles = ''): string {
  return `<?xml version="1.0"?><office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`;
}

/** An .ods file with these tables, or with other parts in place of its own; null leaves one out. */
export function ods(content: string, parts: Readonly<Record<string, Content | null>> = {}): Uint8Array {
  const all: Record<string, Content | null> = {
    mimetype: { content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
    'content.xml': content,
    'META-INF/manifest.xml': '<manifest/>',
    ...parts,
  };
  return zipOf(Object.entries(all).filter((entry): entry is [string, Content] => entry[1] !== null));
}
