import type { Definition } from '../definition/definition';
import type { Mistake } from '../definition/mistake';
import { readDefinitionWorkbook } from '../definition/readWorkbook';
import { portableCodec, type Codec } from '../xlsx/codec';
import { readWorkbook } from '../xlsx/read';

/**
 * The definition in the bytes of a definition workbook, or every mistake in it by sheet and cell.
 * @throws UnreadableWorkbookError where the bytes are no workbook
 */
export function readDefinitionFile(
  bytes: Uint8Array,
  codec: Codec = portableCodec,
): { definition: Definition | null; mistakes: Mistake[] } {
  return readDefinitionWorkbook(readWorkbook(bytes, { codec }));
}
