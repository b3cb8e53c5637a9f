import { stamped } from '../../batch/stamp';
import { ZipBuilder } from '../../batch/zip';
import type { Workbook } from '../../workbook/workbook';
import { writeWorkbook } from '../../xlsx/write';
import type { FinishedFile } from './views';

/** A workbook as a file that was made `at` this time. */
export async function finishedFile(name: string, workbook: Workbook, at: Date): Promise<FinishedFile> {
  return { name, bytes: await writeWorkbook(stamped(workbook, at.toISOString())) };
}

/** Files in one .zip. */
export function zippedFiles(name: string, files: readonly FinishedFile[], at: Date): FinishedFile {
  const zip = new ZipBuilder();
  for (const { name: path, bytes } of files) zip.add(path, bytes, at.toISOString());
  return { name, bytes: zip.finish() };
}
