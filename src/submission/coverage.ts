import type { Catalogue } from '../definition/catalogue';
import { message } from '../messages/message';
import { coverageCaptions, coverageStates } from '../template/captions';
import type { Row, Sheet } from '../workbook/workbook';
import { cellIn } from './cellIn';
import type { Complaint } from './complaint';
import { normalised, textOf } from './plainText';
import type { Submission } from './submission';

type Coverage = NonNullable<Submission['coverage']>;
type Columns = { code: number; state: number };

const [codeCaption, , , stateCaption] = coverageCaptions;

/** 报送情况 of a summary: which units it was rolled up from. Null where no sheet tells. */
export function readCoverage(
  sheets: readonly Sheet[],
  catalogue: Catalogue,
  file: string,
  complaints: Complaint[],
): Coverage | null {
  for (const sheet of sheets) {
    const at = sheet.rows.findIndex((row) => columnsIn(row) !== null);
    const header = sheet.rows[at];
    const columns = header && columnsIn(header);
    if (columns) return readRows(sheet, at + 1, columns, catalogue, file, complaints);
  }
  return null;
}

function readRows(
  sheet: Sheet,
  from: number,
  columns: Columns,
  catalogue: Catalogue,
  file: string,
  complaints: Complaint[],
): Coverage {
  const coverage: Coverage = { expected: [], reported: [], rejected: [] };
  const unknown: string[] = [];
  for (const row of sheet.rows.slice(from)) {
    const code = textOf(cellIn(row, columns.code)?.value);
    const state = normalised(textOf(cellIn(row, columns.state)?.value));
    if (code === '' || !states.has(state)) continue;
    if (!catalogue.units.has(code)) {
      unknown.push(code);
      continue;
    }
    coverage.expected.push(code);
    if (state === coverageStates.reported) coverage.reported.push(code);
    if (state === coverageStates.rejected) coverage.rejected.push(code);
  }
  if (unknown.length > 0) {
    complaints.push({
      code: 'unknown-covered-unit',
      severity: 'warning',
      about: sheet.name,
      cells: [{ file, sheet: sheet.name, address: '' }],
      what: message('submission.unknown-covered-unit', { count: unknown.length, first: unknown[0] ?? '' }),
    });
  }
  return coverage;
}

const states: ReadonlySet<string> = new Set(Object.values(coverageStates));

function columnsIn({ cells }: Row): Columns | null {
  const columnOf = (caption: string) =>
    cells.find(({ value }) => typeof value === 'string' && value.length < 12 && normalised(value) === caption)
      ?.column;
  const [code, state] = [columnOf(codeCaption), columnOf(stateCaption)];
  return code === undefined || state === undefined ? null : { code, state };
}
