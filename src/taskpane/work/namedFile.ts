import { message } from '../../messages/message';
import type { Workbook } from '../../workbook/workbook';
import { openWorkbook } from '../../xlsx/open';
import type { ReadOptions } from '../../xlsx/read';
import { UnreadableWorkbookError } from '../../xlsx/unreadable';
import { DeskError } from './desk';

export async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** The workbook in a file that a person named. @throws DeskError that leads with the name */
export async function readNamed(
  file: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Workbook> {
  try {
    return await openWorkbook(bytes, options);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbookError)) throw error;
    throw new DeskError(message('batch.refused', { file, reason: error.reason }));
  }
}
