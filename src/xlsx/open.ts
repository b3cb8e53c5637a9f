import type { Workbook } from '../workbook/workbook';
import { readXlsb } from './binary/readXlsb';
import { loadSheetLibrary } from './binary/library';
import { readXls } from './binary/readXls';
import { readOds } from './opendocument/readOds';
import { readPackage, type ReadOptions } from './read';
import { containerOf } from './reading/container';
import { formatOf } from './reading/mainPart';
import { openPackage } from './reading/openPackage';

/**
 * What a workbook file of any format holds, by what it is and not by what it is called: .xlsx and .xlsm as `readWorkbook` reads them;
 * .xls, .et and .xlsb with a library that is loaded then; .ods. Of these `found.format` tells, and their look is not read.
 * @throws UnreadableWorkbookError with a stable code and a sentence, where the file is no workbook, damaged, locked or too large
 */
export async function openWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workbook> {
  if (containerOf(bytes) === 'compound') return readXls(bytes, await loadSheetLibrary(), options);
  const file = openPackage(bytes, options);
  const packageLinks = file.relationships('');
  const found = formatOf(file, packageLinks);
  switch (found.format) {
    case '.xlsx':
      return readPackage(file, packageLinks, found.main, options);
    case '.xlsb':
      return readXlsb(file, packageLinks, found.main, await loadSheetLibrary(), options);
    case '.ods':
      return readOds(file, options);
  }
}
