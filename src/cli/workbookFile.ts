/** Workbooks on disk, packed and opened by Node's own zlib. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { stamped } from '../batch/stamp';
import type { Workbook } from '../workbook/workbook';
import type { Codec } from '../xlsx/codec';
import { crc32 } from '../xlsx/crc32';
import { openWorkbook } from '../xlsx/open';
import { writeWorkbook } from '../xlsx/write';
import { readBytes, writeWhole } from './files';

export const nodeCodec: Codec = {
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }),
  deflate: (bytes) => deflateRawSync(bytes, { level: 3 }),
  crc32,
};

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
