import type { Workbook } from '../workbook/workbook';
import { openCompound } from './binary/compoundKind';
import { loadSheetLibrary, type SheetLibrary } from './binary/library';
import { readXls } from './binary/readXls';
import { readXlsb } from './binary/readXlsb';
import { readOds } from './opendocument/readOds';
import { readPackage, type ReadOptions } from './read';
import { containerOf } from './reading/container';
import { formatOf } from './reading/mainPart';
import { openPackage } from './reading/openPackage';

export type OpenOptions = ReadOptions & {
  /** `elsewhere`: files that the library reads are not to be read here, since it may take the process down with it. */
  library?: 'here' | 'elsewhere';
};

/** The file takes the library, which was not to be used here; up to there it is sound. */
export class LibraryWantedError extends Error {
  override readonly name = 'LibraryWantedError';
}

/**
 * What a workbook file of any format holds, by what it is and not by what it is called: .xlsx and .xlsm as `readWorkbook` reads them;
 * .xls, .et and .xlsb with a library that is loaded then; .ods. Of these `found.format` tells, and their look is not read.
 * @throws UnreadableWorkbookError with a stable code and a sentence, where the file is no workbook, damaged, locked or too large
 * @throws LibraryWantedError where the library is `elsewhere`
 */
export async function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Promise<Workbook> {
  if (containerOf(bytes) === 'compound') return readXls(openCompound(bytes), await library(options), options);
  const file = openPackage(bytes, options);
  const packageLinks = file.relationships('');
  const found = formatOf(file, packageLinks);
  switch (found.format) {
    case '.xlsx':
      return readPackage(file, packageLinks, found.main, options);
    case '.xlsb':
      return readXlsb(file, packageLinks, found.main, await library(options), options);
    case '.ods':
      return readOds(file, options);
  }
}

async function library({ library: where }: OpenOptions): Promise<SheetLibrary> {
  if (where === 'elsewhere') throw new LibraryWantedError();
  return loadSheetLibrary();
}
