import { cellAt, sheetNamed } from '../workbook/lookup';
import type { Workbook } from '../workbook/workbook';
import { factColumns, factStates } from './factsSheet';
import { factsSheetName } from './sheets';

/** One figure of one unit, as `_facts` keeps it. */
export type Fact = { unit: string; indicator: string; value: number | string };

/** The figures in `_facts` of a summary, blanks and 去重 rows left out; none where the sheet is not there. */
export function readFacts(workbook: Workbook): Fact[] {
  const sheet = sheetNamed(workbook, factsSheetName);
  if (!sheet) return [];
  const column = (caption: (typeof factColumns)[number]) => factColumns.indexOf(caption);
  const [header] = sheet.rows;
  const known = factColumns.every(
    (caption, at) => header && cellAt(sheet, header.index, at)?.value === caption,
  );
  if (!known) return [];
  return sheet.rows.slice(1).flatMap(({ index }) => {
    const at = (caption: (typeof factColumns)[number]) =>
      cellAt(sheet, index, column(caption))?.value ?? null;
    const value = at('数值') ?? at('文本');
    const usable = typeof value === 'number' || typeof value === 'string';
    if (at('状态') !== factStates.value || !usable) return [];
    return { unit: String(at('单位代码')), indicator: String(at('指标代码')), value };
  });
}
