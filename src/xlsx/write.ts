import type { Workbook } from '../workbook/workbook';
import { portableCodec, type Codec } from './codec';
import { workbookParts } from './writing/workbookParts';
import { assertWritable } from './writing/writable';
import { zipPacked } from './writing/zip';

/**
 * The bytes of an .xlsx file that shows the model. The same model (and codec) gives the same bytes, on any machine and day.
 * Text is stored as text whatever it begins with; only `Cell.formula` becomes a formula.
 * @throws UnwritableWorkbookError where the model breaks a limit of Excel's
 */
export async function writeWorkbook(
  workbook: Workbook,
  options: { codec?: Codec } = {},
): Promise<Uint8Array> {
  assertWritable(workbook);
  return zipPacked(workbookParts(workbook, options.codec ?? portableCodec));
}
