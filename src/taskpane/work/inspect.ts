import type { Catalogues } from '../../batch/catalogues';
import { aboutSheetName } from '../../definition/sheets/about';
import { sheets as definitionSheets } from '../../definition/sheets/sheets';
import type { OpenWorkbook } from '../../excel/port';
import { coverOf } from '../../submission/cover';
import { identityOf } from '../../submission/identity';
import { readSubmission } from '../../submission/read';
import type { Workbook } from '../../workbook/workbook';
import { fillView } from './fillView';
import { unitName } from './findingView';
import type { Inspection } from './views';

/** What the open workbook is: whose template or summary, a definition, or something else. */
export function inspect({ name, workbook }: OpenWorkbook, catalogues: Catalogues): Inspection {
  if (isDefinition(workbook)) return { kind: 'definition' };
  const isOurs = identityOf(workbook) !== null || coverOf(workbook)?.cover.code !== undefined;
  if (!isOurs) return { kind: 'other' };
  const read = readSubmission(workbook, catalogues, { name });
  if ('rejection' in read) return { kind: 'other', reason: read.rejection.message };
  const { submission } = read;
  const catalogue = catalogues(submission.year);
  if (submission.kind === 'summary') {
    return { kind: 'summary', unit: unitName(submission.unit, catalogue), year: submission.year };
  }
  return { kind: 'template', fill: fillView(workbook, submission, catalogue) };
}

/** A definition workbook has a sheet for each part of a definition. */
function isDefinition({ sheets }: Workbook): boolean {
  const names = new Set(sheets.map(({ name }) => name.normalize('NFKC').trim()));
  return [aboutSheetName, ...Object.values(definitionSheets).map(({ name }) => name)].every((name) =>
    names.has(name),
  );
}
