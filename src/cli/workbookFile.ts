/** Workbooks on disk, packed and opened by Node's own zlib. */
import { stamped } from '../batch/stamp';
import type { Workbook } from '../workbook/workbook';
import { openWorkbook } from '../xlsx/open';
import { writeWorkbook } from '../xlsx/write';
import { readBytes, writeWhole } from './files';
import { nodeCodec } from './nodeCodec';

/** @throws CommandError where the file cannot be read, UnreadableWorkbookError where it is no workbook */
export async function loadWorkbook(path: string): Promise<Workbook> {
  return openWorkbook(await readBytes(path), { codec: nodeCodec });
}

/**
 * Writes a workbook, stamped with the moment of writing.
 * @throws CommandError where the file cannot be written
 */
export async function saveWorkbook(path: string, workbook: Workbook, moment: Date): Promise<void> {
  await writeWhole(path, await writeWorkbook(stamped(workbook, moment.toISOString()), { codec: nodeCodec }));
}
