import { message, say } from '../messages/message';
import { acceptanceCaptions } from '../template/captions';
import { cellAt, sheetNamed } from '../workbook/lookup';
import type { CellValue, Workbook } from '../workbook/workbook';
import { findingsSheetName } from './sheets';

/** A soft finding that the receiver let stand, with the figures that it was about. */
export type AcceptedFinding = {
  id: string;
  reason: string;
  actual: number | string | null;
  expected: number | string | null;
};

/** What 审核情况 of a summary says was accepted; nothing for a summary that does not carry it. */
export function readAcceptances(workbook: Workbook): AcceptedFinding[] {
  const sheet = sheetNamed(workbook, findingsSheetName);
  const header = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === acceptanceCaptions.id));
  if (!sheet || !header) return [];
  const columnOf = (caption: string) => header.cells.find(({ value }) => value === caption)?.column;
  const columns = {
    id: columnOf(acceptanceCaptions.id),
    reason: columnOf(acceptanceCaptions.reason),
    actual: columnOf(say(message('summary.findings-actual'))),
    expected: columnOf(say(message('summary.findings-expected'))),
  };
  return sheet.rows.flatMap(({ index }) => {
    const at = (key: keyof typeof columns): CellValue => {
      const column = columns[key];
      return column === undefined ? null : (cellAt(sheet, index, column)?.value ?? null);
    };
    const [id, reason, actual, expected] = [at('id'), at('reason'), at('actual'), at('expected')];
    const isAccepted = index > header.index && typeof id === 'string' && typeof reason === 'string';
    return isAccepted && reason !== '' && isFigure(actual) && isFigure(expected)
      ? [{ id, reason, actual, expected }]
      : [];
  });
}

function isFigure(value: CellValue): value is number | string | null {
  return value === null || typeof value === 'number' || typeof value === 'string';
}
