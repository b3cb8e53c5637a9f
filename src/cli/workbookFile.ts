/** Workbooks on disk, packed and opened by Node's own zlib. */
import { stamped } from '../batch/stamp';
import type { Workbook } from '../workbook/workbook';
import { LibraryWantedError, openWorkbook } from '../xlsx/open';
import { writeWorkbook } from '../xlsx/write';
import type { Context } from './command';
import { readBytes, writeWhole } from './files';
import { nodeCodec } from './nodeCodec';
import { assertReadableApart } from './reading/readableApart';

/**
 * A workbook of any format.
 * @throws CommandError where the file cannot be read, UnreadableWorkbookError where it is no workbook, damaged or too large
 */
export async function loadWorkbook(
  path: string,
  context: Pick<Context, 'start' | 'signal'>,
): Promise<Workbook> {
  const bytes = await readBytes(path);
  try {
    return await openWorkbook(bytes, { codec: nodeCodec, library: 'elsewhere' });
  } catch (error) {
    if (!(error instanceof LibraryWantedError)) throw error;
  }
  const file = { name: path, size: bytes.length, bytes: () => Promise.resolve(bytes) };
  await assertReadableApart(file, context);
  return openWorkbook(bytes, { codec: nodeCodec });
}

/**
 * Writes a workbook, stamped with the moment of writing.
 * @throws CommandError where the file cannot be written
 */
export async function saveWorkbook(path: string, workbook: Workbook, moment: Date): Promise<void> {
  await writeWhole(path, await writeWorkbook(stamped(workbook, moment.toISOString()), { codec: nodeCodec }));
}
