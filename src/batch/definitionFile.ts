import type { Mistake } from '../definition/mistake';
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

/**
 * How the texts of a definition workbook would read better, by sheet and cell; nothing where it has mistakes. It reads the workbook anew:
 * who wants to use a definition does not wait for it.
 */
export function adviceIn(workbook: Workbook): Mistake[] {
  return readDefinitionWorkbook(workbook, [clauseComplaints], textAdvice).advice ?? [];
}

/**
 * The definition in the bytes of a definition workbook, or every mistake in it by sheet and cell.
 * @throws UnreadableWorkbookError where the bytes are no workbook
 */
export function readDefinitionFile(bytes: Uint8Array, codec: Codec = portableCodec): DefinitionRead {
  return definitionIn(readWorkbook(bytes, { codec }));
}
