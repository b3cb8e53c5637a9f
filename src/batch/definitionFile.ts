import { readDefinitionWorkbook, type DefinitionRead } from '../definition/readWorkbook';
import { textAdvice } from '../narrative/lint/lintDefinition';
import { clauseComplaints } from '../narrative/textComplaints';
import type { Workbook } from '../workbook/workbook';
import { portableCodec, type Codec } from '../xlsx/codec';
import { readWorkbook } from '../xlsx/read';

/** The definition that a workbook holds, or every mistake in it by sheet and cell, those of its texts too. */
export function definitionIn(workbook: Workbook): DefinitionRead {
  return readDefinitionWorkbook(workbook, [clauseComplaints]);
}

/** The same, and by sheet and cell how its texts would read better. */
export function advisedDefinitionIn(workbook: Workbook): DefinitionRead {
  return readDefinitionWorkbook(workbook, [clauseComplaints], textAdvice);
}

/**
 * The definition in the bytes of a definition workbook, or every mistake in it by sheet and cell.
 * @throws UnreadableWorkbookError where the bytes are no workbook
 */
export function readDefinitionFile(bytes: Uint8Array, codec: Codec = portableCodec): DefinitionRead {
  return definitionIn(readWorkbook(bytes, { codec }));
}
