import { notAWorkbook, type Kind } from '../reading/container';
import { unreadable } from '../unreadable';
import { CompoundFile } from './compoundFile';

const others: readonly (readonly [stream: string, kind: Kind])[] = [
  ['WordDocument', 'word'],
  ['PowerPoint Document', 'slides'],
];

/** The stream that holds the records of a workbook: of 1997 and later, or of 1995. */
export const workbookStreams = ['Workbook', 'Book'] as const;

/**
 * The format of a workbook in Microsoft's container of 1997: .et and .xlt are .xls under another name.
 * @throws UnreadableWorkbookError where it is locked, cut off or no workbook
 */
export function compoundKind(bytes: Uint8Array): '.xls' {
  openCompound(bytes);
  return '.xls';
}

/** @throws UnreadableWorkbookError where the file is locked, cut off or no workbook */
export function openCompound(bytes: Uint8Array): CompoundFile {
  const file = new CompoundFile(bytes);
  if (file.has('EncryptedPackage')) throw unreadable('encrypted', 'xlsx.encrypted');
  if (workbookStreams.some((name) => file.has(name))) return file;
  throw notAWorkbook(others.find(([stream]) => file.has(stream))?.[1]);
}
