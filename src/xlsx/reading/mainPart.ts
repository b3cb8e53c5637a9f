import { notAWorkbook, type Kind } from './container';
import type { Package } from './package';
import { unreadable } from '../unreadable';
import type { Relationship } from './relationships';

/** What a zip holds: a workbook of OOXML parts, one of binary parts (.xlsb), or an OpenDocument spreadsheet. */
export type PackageFormat = { format: '.xlsx' | '.xlsb'; main: string } | { format: '.ods' };

const sheetType = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * The format of a package by what is in it.
 * @throws UnreadableWorkbookError where it is no workbook
 */
export function formatOf(file: Package, packageLinks: readonly Relationship[]): PackageFormat {
  if (file.has('content.xml') && (file.has('mimetype') || file.has('META-INF/manifest.xml'))) {
    const type = file.find('mimetype')?.trim() ?? sheetType;
    if (type.startsWith(sheetType)) return { format: '.ods' };
    throw notAWorkbook(
      type.endsWith('.text') ? 'word' : type.endsWith('.presentation') ? 'slides' : undefined,
    );
  }
  const main = packageLinks.find(({ type }) => type === 'officeDocument')?.target;
  if (!main || !file.has(main)) throw notAWorkbook(undefined);
  const folder = /^(word|ppt)\//i.exec(main)?.[1]?.toLowerCase();
  const others: Record<string, Kind> = { word: 'word', ppt: 'slides' };
  if (folder !== undefined) throw notAWorkbook(others[folder]);
  return { format: main.toLowerCase().endsWith('.bin') ? '.xlsb' : '.xlsx', main };
}

/**
 * The part that an .xlsx or .xlsm package calls its main one.
 * @throws UnreadableWorkbookError where it is of another format
 */
export function mainPart(file: Package, packageLinks: readonly Relationship[]): string {
  const found = formatOf(file, packageLinks);
  if (found.format === '.xlsx') return found.main;
  throw unreadable('legacy-unreadable', 'xlsx.legacy', { kind: found.format });
}
