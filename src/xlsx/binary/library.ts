import type { CellObject, ParsingOptions, WorkBook } from '@e965/xlsx';
import { decoderOf } from './codepages';

/**
 * The part of SheetJS (`@e965/xlsx`, Apache-2.0) that binary workbooks are read with: the text that cells share, results, and formulas
 * spelled out. It is loaded when the first such file comes, and is handed nothing that was not checked.
 */
export type SheetLibrary = {
  read(bytes: Uint8Array, options: ParsingOptions): WorkBook;
  /** The workbook in an open container; `read` would open one from bytes by itself. */
  parse_xlscfb(container: object, options: ParsingOptions): WorkBook;
  set_cptable(table: { utils: { decode(codepage: number, bytes: ArrayLike<number>): string } }): void;
  CFB: {
    utils: {
      cfb_new(options: { root: string }): object;
      cfb_add(container: object, name: string, content: Uint8Array): unknown;
      prep_blob(content: Uint8Array, at: number): void;
    };
  };
};

export type LibraryBook = WorkBook;
export type LibraryCell = CellObject;

export const libraryOptions: ParsingOptions = {
  type: 'array',
  dense: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
  cellDates: false,
  /** The library passes over what it cannot read, unless it is told not to. */
  WTF: true,
};

let loaded: Promise<SheetLibrary> | undefined;

/** The library, loaded once; another attempt is made where that failed. */
export function loadSheetLibrary(): Promise<SheetLibrary> {
  loaded ??= load();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function load(): Promise<SheetLibrary> {
  const library = (await import(/* webpackChunkName: "sheetjs" */ '@e965/xlsx')) as unknown as SheetLibrary;
  // its own tables of encodings weigh half a megabyte; the platform has them
  const decode = (codepage: number, bytes: ArrayLike<number>) =>
    decoderOf(codepage).decode(Uint8Array.from(bytes));
  library.set_cptable({ utils: { decode } });
  return library;
}
